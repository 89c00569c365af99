/** Questions to a worker that reads: one at a time, each with an answer, a refusal, or an end. */
import { limits, tooSlow } from '../../reading/source/reading-budget.ts';
import type { ReadingAnswer, ReadingRequest } from './reading-messages.ts';

export class ReadingRefused extends Error {
  override readonly name = 'ReadingRefused';
  /** As of `UnreadableInput`. */
  readonly isOldFormat: boolean;

  constructor(message: string, options: ErrorOptions & { readonly isOldFormat?: boolean } = {}) {
    super(message, options);
    this.isOldFormat = options.isOldFormat ?? false;
  }
}

/** The worker looks at the clock itself; a page that makes it deaf is ended from here. */
const patience = limits.milliseconds + 2000;

export interface Asking {
  ask(request: ReadingRequest): Promise<ReadingAnswer>;
  /** Begins the worker, so that the first question need not wait for it. */
  begin(): Promise<void>;
  close(): void;
}

/** One question at a time, in the order asked. */
export function createAsking(onProgress: (done: number) => void = () => undefined): Asking {
  let worker: Worker | undefined;
  let isClosed = false;
  let refuse: (why: string) => void = () => undefined;
  let last: Promise<unknown> = Promise.resolve();
  const end = (why: string) => {
    worker?.terminate();
    worker = undefined;
    isClosed = true;
    refuse(why);
  };
  const beginNow = async () => {
    const { default: ReadingWorker } = await import('./reading.worker.ts?worker&inline');
    if (isClosed) throw new ReadingRefused('已取消');
    worker ??= new ReadingWorker();
    return worker;
  };
  const askNow = async (request: ReadingRequest) => {
    const asked = await beginNow();
    return new Promise<ReadingAnswer>((resolve, reject) => {
      const timer = setTimeout(() => end(tooSlow), patience);
      refuse = (why) => {
        clearTimeout(timer);
        reject(new ReadingRefused(why));
      };
      asked.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
        if (data.is === 'progress') return onProgress(data.done);
        clearTimeout(timer);
        if (data.is === 'refused') reject(new ReadingRefused(data.reason, data));
        else resolve(data);
      };
      asked.onerror = () => end('读这个文件时内存不够或程序出错，已停止，其他内容没有受影响');
      asked.postMessage(request, request.is === 'file' ? [request.bytes] : []);
    });
  };
  return {
    ask: (request) => {
      const answer = last.then(
        () => askNow(request),
        () => askNow(request),
      );
      last = answer.catch(() => undefined);
      return answer;
    },
    begin: async () => void (await beginNow()),
    close: () => end('已取消'),
  };
}

/**
 * Reading one file: a worker of its own, so that it can be cancelled at any moment and takes nothing down
 * with it. It stays for corrections until it is closed.
 */
import type { PastedContent, ReadFile } from '../../reading/read-report-file.ts';
import type { Corrections, Interpretation } from '../../reading/report/interpretation.ts';
import { limits, tooLarge, tooSlow } from '../../reading/source/reading-budget.ts';
import type { ReadingAnswer, ReadingRequest } from './reading-messages.ts';

export class ReadingRefused extends Error {
  override readonly name = 'ReadingRefused';
}

export interface FileReading {
  /** @throws ReadingRefused with a Chinese message */
  readonly file: Promise<ReadFile>;
  /** Only for a document, and once it is read. */
  correct(corrections: Corrections): Promise<Interpretation>;
  /** Ends it, whatever it is at. */
  close(): void;
}

export type ReadingInput = File | PastedContent;

/** The worker looks at the clock itself; a page that makes it deaf is ended from here. */
const patience = limits.milliseconds + 2000;

export function startReading(input: ReadingInput, onProgress: (done: number) => void): FileReading {
  const asking = createAsking(onProgress);
  const file = requestFor(input).then((request) => asking.ask(request));
  return {
    file: file.then((answer) => {
      if (answer.is !== 'read') throw new ReadingRefused('读取中断');
      return answer.file;
    }),
    correct: async (corrections) => {
      const answer = await asking.ask({ is: 'correct', corrections });
      if (answer.is !== 'corrected') throw new ReadingRefused('读取中断');
      return answer.interpretation;
    },
    close: asking.close,
  };
}

async function requestFor(input: ReadingInput): Promise<ReadingRequest> {
  if (!(input instanceof File)) return { is: 'pasted', content: input };
  if (input.size > limits.fileBytes) throw new ReadingRefused(tooLarge);
  try {
    return { is: 'file', bytes: await input.arrayBuffer() };
  } catch (cause) {
    throw new ReadingRefused('文件读不出来，可能已被移动、删除，或正被别的程序使用', { cause });
  }
}

interface Asking {
  ask(request: ReadingRequest): Promise<ReadingAnswer>;
  close(): void;
}

/** One question at a time, in the order asked. */
function createAsking(onProgress: (done: number) => void): Asking {
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
  const askNow = async (request: ReadingRequest) => {
    const { default: ReadingWorker } = await import('./reading.worker.ts?worker&inline');
    if (isClosed) throw new ReadingRefused('已取消');
    const asked = worker ?? new ReadingWorker();
    worker = asked;
    return new Promise<ReadingAnswer>((resolve, reject) => {
      const timer = setTimeout(() => end(tooSlow), patience);
      refuse = (why) => {
        clearTimeout(timer);
        reject(new ReadingRefused(why));
      };
      asked.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
        if (data.is === 'progress') return onProgress(data.done);
        clearTimeout(timer);
        if (data.is === 'refused') reject(new ReadingRefused(data.reason));
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
    close: () => end('已取消'),
  };
}

/**
 * Reading one file: a worker of its own, so that it can be cancelled at any moment and takes nothing down
 * with it. It stays for corrections until it is closed.
 */
import type { PastedContent, ReadFile } from '../../reading/read-report-file.ts';
import type { Corrections, Interpretation } from '../../reading/report/interpretation.ts';
import { limits, tooLarge } from '../../reading/source/reading-budget.ts';
import { createAsking, ReadingRefused } from './asking.ts';
import type { ReadingRequest } from './reading-messages.ts';

export interface FileReading {
  /** @throws ReadingRefused with a Chinese message */
  readonly file: Promise<ReadFile>;
  /** Only for a document, and once it is read. */
  correct(corrections: Corrections): Promise<Interpretation>;
  /** Ends it, whatever it is at. */
  close(): void;
}

export type ReadingInput = File | PastedContent;

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

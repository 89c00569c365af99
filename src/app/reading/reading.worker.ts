/** Reads files off the main thread. It keeps the document that it read last, for corrections. */
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import { readPastedTable } from '../../reading/paste/read-pasted-table.ts';
import { type ReadFile, readPasted, readReportFile } from '../../reading/read-report-file.ts';
import { interpretSource } from '../../reading/report/interpret-source.ts';
import type { SourceDocument } from '../../reading/source/source-document.ts';
import type { ReadingAnswer, ReadingRequest } from './reading-messages.ts';

let source: SourceDocument | undefined;

const say = (answer: ReadingAnswer) => self.postMessage(answer);
const onProgress = (done: number) => say({ is: 'progress', done });

self.onmessage = async ({ data }: MessageEvent<ReadingRequest>) => {
  try {
    say(await answerTo(data));
  } catch (error) {
    const reason =
      error instanceof UnreadableInput
        ? error.message
        : `读取时程序出错（${error instanceof Error ? error.message : String(error)}），请把文件另存为 .docx 再试`;
    const isOldFormat = error instanceof UnreadableInput && error.isOldFormat;
    say({ is: 'refused', reason, isOldFormat });
  }
};

async function answerTo(request: ReadingRequest): Promise<ReadingAnswer> {
  switch (request.is) {
    case 'file':
      return read(await readReportFile(new Uint8Array(request.bytes), { onProgress }));
    case 'pasted':
      return read(readPasted(request.content, { onProgress }));
    case 'pastedTable':
      return {
        is: 'readTable',
        table: readPastedTable(request.content, request.target, { onProgress }),
      };
    case 'correct':
      if (!source) throw new Error('nothing was read');
      return { is: 'corrected', interpretation: interpretSource(source, request.corrections) };
  }
}

function read(file: ReadFile): ReadingAnswer {
  source = file.is === 'document' ? file.source : undefined;
  return { is: 'read', file };
}

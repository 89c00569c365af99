/** What reading a file has to note, for stderr: one line a note, with its place. */
import type { ReadReport } from '../exchange/read-gr-report.ts';
import { noteLine } from '../intake/note-line.ts';
import type { CliIo } from './io.ts';

export function sayNotes(
  file: string,
  { report, notes }: Pick<ReadReport, 'report' | 'notes'>,
  io: CliIo,
): void {
  for (const note of notes) {
    const { where, text } = noteLine(note, report);
    io.err(`${file}：${where}：${text}`);
  }
}

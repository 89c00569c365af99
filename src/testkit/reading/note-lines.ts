/** The notes of a reading as they are printed outside the program, with their public addresses. */
import type { Report } from '../../domain/report/report.ts';
import type { ImportNote } from '../../intake/import-note.ts';
import { type NoteLine, noteLine } from '../../intake/note-line.ts';

interface Read {
  readonly report: Report;
  readonly notes: readonly ImportNote[];
}

export const noteLines = ({ report, notes }: Read): NoteLine[] =>
  notes.map((note) => noteLine(note, report));

/** 「otherLabel table3.3.3.2」 */
export const notesInShort = (read: Read): string[] =>
  noteLines(read).map(({ kind, where }) => `${kind} ${where}`);

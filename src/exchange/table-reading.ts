/** What the readers of the three tables share: the edition, what is gathered, and where notes go. */
import type { Edition } from '../domain/edition/edition.ts';
import type { YearReport } from '../domain/report/report.ts';
import type { NoteList } from '../intake/import-note.ts';

export interface TableContent
  extends Pick<YearReport, 'cells' | 'splits' | 'extraRows' | 'asPrinted'> {
  localAmountHeads: boolean;
}

export interface TableReading {
  readonly edition: Edition;
  readonly notes: NoteList;
  /** Filled while the tables are read. */
  readonly content: TableContent;
  /** Keys of cells outside the tables, whose row ids are not to be given again. */
  readonly keptKeys: readonly string[];
}

/** A value as typed, the spaces at its ends off; a blank one leaves no trace. */
export function setCell(
  { content, notes }: TableReading,
  key: string,
  value: string | null,
  where: string,
): void {
  if (value === null) notes.add('lost', where, '这一格的数据缺失');
  const typed = (value ?? '').trim();
  if (typed) content.cells[key] = typed;
}

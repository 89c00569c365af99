/** The three tables of a file → figures as typed, local rows, labels as printed; notes on all that is otherwise. */
import type { Edition, TableSection } from '../../domain/edition/edition.ts';
import { tableNames } from '../../domain/edition/table-names.ts';
import type { NoteList } from '../../exchange/import-note.ts';
import type { TableContent } from '../../exchange/table-reading.ts';
import type { FlatTable } from './flat-items.ts';
import { type FormTableReading, formRows } from './form-rows.ts';
import type { RowMeaning } from './interpretation.ts';
import { readFormTable2 } from './read-form-table2.ts';
import { readFormTable3 } from './read-form-table3.ts';
import { readFormTable4 } from './read-form-table4.ts';

const readers: Readonly<Record<TableSection, (reading: FormTableReading) => void>> = {
  2: readFormTable2,
  3: readFormTable3,
  4: readFormTable4,
};

export interface FormTables {
  readonly edition: Edition;
  /** The parts of each table, in reading order. */
  readonly parts: Readonly<Record<TableSection, readonly FlatTable[]>>;
  readonly isRagged: boolean;
  readonly corrected: Readonly<Record<string, string>>;
  readonly notes: NoteList;
}

export interface ReadFormTables {
  readonly content: TableContent;
  /** By 「item/row」. */
  readonly meanings: ReadonlyMap<string, RowMeaning>;
}

export function readFormTables({
  edition,
  parts,
  isRagged,
  corrected,
  notes,
}: FormTables): ReadFormTables {
  const content: TableContent = {
    cells: {},
    splits: {},
    extraRows: [],
    asPrinted: {},
    localAmountHeads: false,
  };
  const meanings = new Map<string, RowMeaning>();
  for (const table of [2, 3, 4] as const) {
    if (parts[table].length === 0) {
      content.asPrinted[`table${table}`] = '';
      notes.add('missingRow', `table${table}`, `没有找到${tableNames[table]}`);
      continue;
    }
    readers[table]({
      table,
      edition,
      notes,
      content,
      meanings,
      corrected,
      // Without gaps in columns a table is flattened text, wherever it was copied from.
      isRagged: isRagged || parts[table].every(isFlattened),
      keptKeys: [],
      labelsSeen: new Set(),
      rows: formRows(parts[table]),
    });
  }
  return { content, meanings };
}

/** No cell spans another, and rows have different numbers of cells. */
function isFlattened({ rows }: FlatTable): boolean {
  const isPlain = rows.every((cells) =>
    cells.every(({ columnSpan, rowSpan }) => columnSpan === 1 && rowSpan === 1),
  );
  return isPlain && new Set(rows.map((cells) => cells.length)).size > 2;
}

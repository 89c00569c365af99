/** The three tables of a file → figures as typed, local rows, labels as printed; notes on all that is otherwise. */
import type { Edition, TableSection } from '../../../domain/edition/edition.ts';
import { tableNames } from '../../../domain/edition/table-names.ts';
import type { TableContent } from '../../../exchange/table-reading.ts';
import type { NoteList } from '../../../intake/import-note.ts';
import type { FlatTable } from '../flatten/flat-items.ts';
import { sideBySide } from '../flatten/side-by-side.ts';
import type { RowMeaning } from '../interpretation.ts';
import { type FormTableReading, formRows } from './form-rows.ts';
import { readFormTable2 } from './read-form-table2.ts';
import { readFormTable3 } from './read-form-table3.ts';
import { readFormTable4 } from './read-form-table4.ts';
import { noteStrays } from './take-values.ts';

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
    // Without gaps in columns a table is flattened text, wherever it was copied from.
    const isFlat = isRagged ? !parts[table].every(isRectangular) : parts[table].every(isFlattened);
    const reading: FormTableReading = {
      table,
      edition,
      notes,
      content,
      meanings,
      corrected,
      isRagged: isFlat,
      keptKeys: [],
      labelsSeen: new Set(),
      rows: formRows(isFlat ? parts[table] : parts[table].flatMap(sideBySide)),
      strays: new Map(),
    };
    readers[table](reading);
    noteStrays(reading);
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

/** As many cells in each row, blank ones too: copied with all of its columns. */
const isRectangular = ({ rows }: FlatTable) =>
  rows.length > 3 &&
  rows.every((cells) => cells.length === rows[0]?.length && cells.length > 3) &&
  rows.some((cells) => cells.some(({ text }) => text === ''));

/** The three tables of a file → figures as typed, local rows, labels as printed; notes on all that is otherwise. */
import type { Edition, TableSection } from '../../../domain/edition/edition.ts';
import { labelPlaces } from '../../../domain/edition/label-places.ts';
import { tableNames } from '../../../domain/edition/table-names.ts';
import { tablePlace } from '../../../domain/place/place.ts';
import { type ImportNote, importNote } from '../../../intake/import-note.ts';
import { inTurn, type Noted, noted } from '../../../intake/noted.ts';
import type { FlatTable } from '../flatten/flat-items.ts';
import { sideBySide } from '../flatten/side-by-side.ts';
import { type FormTableReading, formRows } from './form-rows.ts';
import { gatherLabelNotes } from './gather-notes.ts';
import { inOtherForm } from './other-form.ts';
import { readFormTable2 } from './read-form-table2.ts';
import { readFormTable3 } from './read-form-table3.ts';
import { readFormTable4 } from './read-form-table4.ts';
import type { ReadFormTables } from './read-tables.ts';
import { strayNotes } from './take-values.ts';

type Reader = (reading: FormTableReading) => readonly ImportNote[];

const readers: Readonly<Record<TableSection, Reader>> = {
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
}

export function readFormTables(tables: FormTables): Noted<ReadFormTables> {
  const { value, notes } = inTurn(([2, 3, 4] as const).map((table) => readTable(table, tables)));
  const contents = value.map(({ content }) => content);
  return {
    value: {
      content: {
        cells: Object.assign({}, ...contents.map(({ cells }) => cells)),
        splits: Object.assign({}, ...contents.map(({ splits }) => splits)),
        extraRows: contents.flatMap(({ extraRows }) => extraRows),
        asPrinted: Object.assign({}, ...contents.map(({ asPrinted }) => asPrinted)),
        localAmountHeads: contents.some(({ localAmountHeads }) => localAmountHeads),
      },
      meanings: new Map(value.flatMap(({ meanings }) => [...meanings])),
    },
    notes,
  };
}

function readTable(table: TableSection, tables: FormTables): Noted<ReadFormTables> {
  const own = readInForm(table, tables, tables.edition);
  return tables.parts[table].length === 0
    ? own
    : inOtherForm(table, tables.edition, own, (edition) => readInForm(table, tables, edition));
}

function readInForm(
  table: TableSection,
  { parts, isRagged, corrected }: FormTables,
  edition: Edition,
): Noted<ReadFormTables> {
  const content = { cells: {}, splits: {}, extraRows: [], asPrinted: {}, localAmountHeads: false };
  const [first] = parts[table];
  if (!first) {
    return noted(
      { content: { ...content, asPrinted: { [`table${table}`]: '' } }, meanings: new Map() },
      importNote('missingRow', tablePlace(table), `没有找到${tableNames[table]}`),
    );
  }
  // Without gaps in columns a table is flattened text, wherever it was copied from.
  const isFlat = isRagged ? !parts[table].every(isRectangular) : parts[table].every(isFlattened);
  const reading: FormTableReading = {
    table,
    edition,
    firstItem: first.id,
    rows: formRows(isFlat ? parts[table] : parts[table].flatMap(sideBySide), table),
    isRagged: isFlat,
    corrected,
    content,
    labelsSeen: new Set(),
    meanings: new Map(),
    strays: new Map(),
  };
  const notes = gatherLabelNotes(reading, readers[table](reading), labelPlaces(edition, table));
  return { value: reading, notes: [...notes, ...strayNotes(reading)] };
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

/**
 * The figure cells of a report's three tables, in reading order, each with all that can be said of it
 * without its content.
 */
import {
  type CellKey,
  type ExtraRow,
  extraRowKey,
  type LocalRows,
  type SplitPart,
  table2Key,
  table3Key,
  table4Key,
} from './cell-address.ts';
import type {
  Edition,
  FigureKind,
  FigureUnit,
  Table2Item,
  TableSection,
  ValueRow,
} from './edition.ts';
import { normaliseLabel } from './label-text.ts';
import { footRows, isItemRow, localRowsBelow } from './local-rows.ts';

export interface FigureCell {
  readonly key: CellKey;
  /**
   * The public address, "table3.3.3.7.total". It names the part of a split row by its label, so that parts of one
   * label, or of none, share it: nothing in the program is looked up by it.
   */
  readonly address: string;
  /**
   * Equal for the cell of another report that means the same. Local rows mean the same by their labels; where several
   * have one label, only beside as many others of it, in their order.
   */
  readonly meaning: string;
  readonly table: TableSection;
  readonly rowId: string;
  readonly columnId: string;
  readonly kind: FigureKind;
  readonly unit: FigureUnit;
  /** The row in words, as a clerk would say it: 「（三）不予公开 1.属于国家秘密」. */
  readonly rowName: string;
  /** The column in words: 「自然人」, 「行政复议 结果维持」. */
  readonly columnName: string;
  /** True for 总计 columns and for row （七）总计: their content follows from other cells. */
  readonly isTotal: boolean;
}

/** @param local values: whoever changes a row makes new lists (docs/decisions/001), and so the same lists have the same cells */
export function figureCells(edition: Edition, local: LocalRows): readonly FigureCell[] {
  const { splits, extraRows } = local;
  const ofSplits = listIn(known, splits, () => new WeakMap());
  const ofRows = listIn(ofSplits, extraRows, () => new WeakMap());
  return listIn(ofRows, edition, () => [
    ...table2Cells(edition, local),
    ...table3Cells(edition),
    ...table4Cells(edition),
  ]);
}

/** The lists are asked for at every key, by this year's report and last year's in turn. */
const known = new WeakMap<
  LocalRows['splits'],
  WeakMap<LocalRows['extraRows'], WeakMap<Edition, readonly FigureCell[]>>
>();

function listIn<Key extends object, Value>(
  memory: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const found = memory.get(key);
  if (found) return found;
  const made = make();
  memory.set(key, made);
  return made;
}

function table2Cells({ table2 }: Edition, { splits, extraRows }: LocalRows): FigureCell[] {
  const cells = table2.items.flatMap((item) => {
    const local = itemRowCells(item, extraRows);
    const ofForm = item.rows.flatMap((row) => [
      ...placesIn(row, splits[row.id]).flatMap(({ part, address, meaning, name }) =>
        item.columns.map(
          ({ id, label, kind, unit }): FigureCell => ({
            key: table2Key(row.id, id, part),
            address: `table2.${address}.${id}`,
            meaning: `table2.${meaning}.${id}`,
            table: 2,
            rowId: row.id,
            columnId: id,
            kind,
            unit,
            rowName: name,
            columnName: label,
            isTotal: false,
          }),
        ),
      ),
      ...local(row.id),
    ]);
    return [...local(''), ...ofForm];
  });
  const extra = namedRows(footRows(extraRows)).map(
    ({ row, name, meaning }): FigureCell => ({
      key: extraRowKey(row),
      address: `table2.extra.${numberOf(row, extraRows)}`,
      meaning: `table2.extra/${meaning}.value`,
      table: 2,
      rowId: localRowId,
      columnId: 'value',
      kind: 'count',
      unit: '件',
      rowName: name || `附加行 ${numberOf(row, extraRows)}`,
      columnName: '数量',
      isTotal: false,
    }),
  );
  return [...cells, ...extra];
}

/** What the cells of all rows of an office's own have as the id of their row. */
const localRowId = 'extra';

/** Whether a cell is of a row that the form has not: no sum and no relation of the form speaks of it. */
export const isLocal = ({ rowId }: FigureCell): boolean => rowId === localRowId;

/** Whether it is of a local row at the foot of the table, printed as 「名称：数字」. */
export const isAtFoot = (cell: FigureCell): boolean => isLocal(cell) && cell.columnId === 'value';

/** From 1, as the exchange form lists them. */
const numberOf = (row: SplitPart | ExtraRow, rows: LocalRows['extraRows']) =>
  rows.findIndex(({ id }) => id === row.id) + 1;

/** The cells of an item's local rows, by the row of the form that they stand below. */
function itemRowCells(
  item: Table2Item,
  extraRows: LocalRows['extraRows'],
): (rowId: string) => FigureCell[] {
  const own = namedRows(extraRows.filter((row) => isItemRow(row) && row.at.item === item.id));
  return (rowId) =>
    localRowsBelow(item, rowId, extraRows).flatMap((row) => {
      const number = numberOf(row, extraRows);
      const named = own.find((each) => each.row === row);
      const name = named?.name || `第 ${number} 行`;
      return item.columns.map(
        ({ id, label, kind, unit }): FigureCell => ({
          key: extraRowKey(row, id),
          address: `table2.extra.${number}.${id}`,
          meaning: `table2.extra/${item.id}/${named?.meaning}.${id}`,
          table: 2,
          rowId: localRowId,
          columnId: id,
          kind,
          unit,
          rowName: `附加行 ${name}`,
          columnName: label,
          isTotal: false,
        }),
      );
    });
}

interface RowPlace {
  readonly part?: SplitPart;
  readonly address: string;
  readonly meaning: string;
  readonly name: string;
}

/** A row as it is printed, or its parts. */
function placesIn({ id, label }: ValueRow, parts: readonly SplitPart[] | undefined): RowPlace[] {
  if (!parts?.length) return [{ address: id, meaning: id, name: label }];
  return namedRows(parts).map(({ row, number, name, meaning }) => ({
    part: row,
    address: `${id}/${row.label}`,
    meaning: `${id}/${meaning}`,
    name: `${label}（${name || `第 ${number} 行`}）`,
  }));
}

interface NamedRow {
  readonly row: SplitPart | ExtraRow;
  /** Its place among its like, from 1. */
  readonly number: number;
  /** Its label, with its place where another row has the same; empty where it has none. */
  readonly name: string;
  readonly meaning: string;
}

/** Rows of one label are counted, 「第 1 行」 of two and 「第 2 行」 of two, so that none is ever taken for another. */
function namedRows(rows: readonly (SplitPart | ExtraRow)[]): NamedRow[] {
  const labels = rows.map(({ label }) => normaliseLabel(label));
  return rows.map((row, index) => {
    const number = index + 1;
    const label = labels[index] as string;
    const alike = (some: readonly string[]) => some.filter((each) => each === label).length;
    const count = alike(labels);
    const name = row.label.trim();
    if (count === 1) return { row, number, name, meaning: label };
    // A label has no blanks once it is made comparable.
    const meaning = `${label} ${alike(labels.slice(0, number))}/${count}`;
    return { row, number, name: name && `${name}，第 ${number} 行`, meaning };
  });
}

/** Whether two cells are of rows of one label, of which it may not be known which is which. */
export const areNamesakes = (a: FigureCell, b: FigureCell) =>
  uncounted(a.meaning) === uncounted(b.meaning);

const uncounted = (meaning: string) => meaning.replace(/ \d+\/\d+(?=\.\w+$)/, '');

function table3Cells({ table3 }: Edition): FigureCell[] {
  const totalColumn = table3.applicants.length - 1;
  return table3.rows.flatMap((row) =>
    table3.applicants.map(
      (applicant, index): FigureCell => ({
        key: table3Key(row.id, applicant.id),
        address: `table3.${row.id}.${applicant.id}`,
        meaning: `table3.${row.id}.${applicant.id}`,
        table: 3,
        rowId: row.id,
        columnId: applicant.id,
        kind: 'count',
        unit: '件',
        rowName: (row.path.length > 1 ? row.path.slice(1) : row.path).join(' '),
        columnName: applicant.label,
        isTotal: index === totalColumn || row.role === 'resultTotal',
      }),
    ),
  );
}

function table4Cells({ table4 }: Edition): FigureCell[] {
  const totalColumn = table4.outcomes.length - 1;
  return table4.groups.flatMap((group) =>
    table4.outcomes.map(
      (outcome, index): FigureCell => ({
        key: table4Key(group.id, outcome.id),
        address: `table4.${group.id}.${outcome.id}`,
        meaning: `table4.${group.id}.${outcome.id}`,
        table: 4,
        rowId: group.id,
        columnId: outcome.id,
        kind: 'count',
        unit: '件',
        rowName: group.path[group.path.length - 1] as string,
        columnName: outcome.label,
        isTotal: index === totalColumn,
      }),
    ),
  );
}

/** All applicants but the last are parts of the last (总计): the index of that one. */
export const totalColumn = ({ table3: { applicants } }: Edition) => applicants.length - 1;

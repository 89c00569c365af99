/**
 * The printed shape of a table: every cell with its place and its merges, as in the official annex. Word file,
 * preview and 复制整表 are drawn from this grid. The form on screen is not: `app/tables` hands the same edition to
 * TanStack Table, which works out merges of its own, and a test holds them to these (SectionTable.test.tsx).
 */
import {
  type CellKey,
  extraRowKey,
  type LocalRows,
  table2Key,
  table3Key,
  table4Key,
} from './cell-address.ts';
import type { Edition, Table2Item, Table3Row, TableSection } from './edition.ts';
import { footRows, localRowsBelow } from './local-rows.ts';
import { table3KeepWithNext } from './table3-page-groups.ts';

export type GridCellKind = 'itemTitle' | 'columnHead' | 'rowHead' | 'note' | 'figure' | 'extraRow';

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly kind: GridCellKind;
  /** The printed label; empty for a figure. */
  readonly text: string;
  /** The cell whose figure stands here; only for kinds figure and extraRow. */
  readonly key?: CellKey;
  /** The public address of the label, as `asPrinted` names it; only where a label can differ. */
  readonly labelAddress?: string;
}

export interface TableGrid {
  readonly section: TableSection;
  readonly rows: number;
  readonly columns: number;
  /** How many columns on the left hold labels. */
  readonly labelColumns: number;
  /** Rows that are repeated on each page: the head. 0 where a repeated head would mislead. */
  readonly headRows: number;
  readonly cells: readonly GridCell[];
  /** For each row: whether it has to stand on the same page as the next one. */
  readonly keepWithNext: readonly boolean[];
}

/** Choices of the report that change a table's printed labels. */
export interface GridOptions {
  /** Print the local wording of amount heads (保留4位小数). */
  readonly localAmountHeads: boolean;
}

export function tableGrid(
  section: TableSection,
  edition: Edition,
  local: LocalRows,
  options: GridOptions,
): TableGrid {
  const grids = { 2: table2Grid, 3: table3Grid, 4: table4Grid };
  const grid = grids[section](edition, local, options);
  return { ...grid, cells: [...grid.cells].sort((a, b) => a.row - b.row || a.column - b.column) };
}

function table2Grid(
  edition: Edition,
  { splits, extraRows }: LocalRows,
  options: GridOptions,
): TableGrid {
  const { items, labelHead } = edition.table2;
  const isSplit = items.some((item) => item.rows.some((row) => splits[row.id]?.length));
  const labelColumns = isSplit ? 2 : 1;
  const valueColumns = items.map((item) => item.columns.length).reduce(leastCommonMultiple, 1);
  const columns = labelColumns + valueColumns;
  const cells: GridCell[] = [];
  const keepWithNext: boolean[] = [];
  let row = 0;
  const addLocalRows = (item: Table2Item, rowId: string) => {
    const width = valueColumns / item.columns.length;
    for (const local of localRowsBelow(item, rowId, extraRows)) {
      cells.push(span(row, 0, 1, labelColumns, 'rowHead', local.label));
      item.columns.forEach(({ id }, index) => {
        cells.push(figure(row, labelColumns + index * width, width, extraRowKey(local, id)));
      });
      row += 1;
    }
  };
  for (const item of items) {
    const width = valueColumns / item.columns.length;
    const at = (index: number) => labelColumns + index * width;
    const title = `table2.${item.id}`;
    cells.push(span(row, 0, 1, columns, 'itemTitle', item.title, title));
    row += 1;
    cells.push(span(row, 0, 1, labelColumns, 'columnHead', labelHead));
    item.columns.forEach((column, index) => {
      const label = options.localAmountHeads ? (column.localLabel ?? column.label) : column.label;
      cells.push(span(row, at(index), 1, width, 'columnHead', label, `${title}.${column.id}`));
    });
    row += 1;
    addLocalRows(item, '');
    for (const { id, label } of item.rows) {
      const parts = splits[id];
      if (parts?.length) {
        cells.push(span(row, 0, parts.length, 1, 'rowHead', label, `table2.${id}`));
        for (const part of parts) {
          cells.push(span(row, 1, 1, 1, 'rowHead', part.label));
          item.columns.forEach((column, index) => {
            cells.push(figure(row, at(index), width, table2Key(id, column.id, part)));
          });
          row += 1;
        }
      } else {
        cells.push(span(row, 0, 1, labelColumns, 'rowHead', label, `table2.${id}`));
        item.columns.forEach((column, index) => {
          cells.push(figure(row, at(index), width, table2Key(id, column.id)));
        });
        row += 1;
      }
      addLocalRows(item, id);
    }
    while (keepWithNext.length < row - 1) keepWithNext.push(true);
    keepWithNext.push(false);
  }
  for (const extra of footRows(extraRows)) {
    cells.push({ ...span(row, 0, 1, columns, 'extraRow', extra.label), key: extraRowKey(extra) });
    keepWithNext[row - 1] = true;
    keepWithNext.push(false);
    row += 1;
  }
  return { section: 2, rows: row, columns, labelColumns, headRows: 0, cells, keepWithNext };
}

const table3LabelColumns = 3;
const table3HeadRows = 3;

function table3Grid(edition: Edition): TableGrid {
  const { applicants, applicantsHead, note, rows } = edition.table3;
  const first = table3LabelColumns;
  const cells: GridCell[] = [
    span(0, 0, table3HeadRows, table3LabelColumns, 'note', note, 'table3.note'),
    span(0, first, 1, applicants.length, 'columnHead', applicantsHead),
  ];
  applicants.forEach((applicant, index) => {
    const address = `table3.${applicant.id}`;
    if (!applicant.group)
      cells.push(span(1, first + index, 2, 1, 'columnHead', applicant.label, address));
    else {
      if (applicants[index - 1]?.group !== applicant.group) {
        const members = applicants.filter(({ group }) => group === applicant.group).length;
        cells.push(span(1, first + index, 1, members, 'columnHead', applicant.group));
      }
      cells.push(span(2, first + index, 1, 1, 'columnHead', applicant.label, address));
    }
  });
  rows.forEach((row, index) => {
    const line = table3HeadRows + index;
    row.path.forEach((label, depth) => {
      const isOwn = depth === row.path.length - 1;
      if (!isOwn && sameOuterLabel(rows[index - 1], row, depth)) return;
      const members = isOwn ? 1 : rows.filter((other) => sameOuterLabel(other, row, depth)).length;
      const width = isOwn ? table3LabelColumns - depth : 1;
      const address = `table3.${row.id
        .split('.')
        .slice(0, depth + 1)
        .join('.')}`;
      cells.push(span(line, depth, members, width, 'rowHead', label, address));
    });
    applicants.forEach((applicant, column) => {
      cells.push(figure(line, first + column, 1, table3Key(row.id, applicant.id)));
    });
  });
  return {
    section: 3,
    rows: table3HeadRows + rows.length,
    columns: table3LabelColumns + applicants.length,
    labelColumns: table3LabelColumns,
    headRows: table3HeadRows,
    cells,
    keepWithNext: [...headLines(table3HeadRows), ...table3KeepWithNext(rows)],
  };
}

/** The head stays with what it is the head of. */
const headLines = (count: number) => Array.from({ length: count }, () => true);

const sameOuterLabel = (a: Table3Row | undefined, b: Table3Row, depth: number) =>
  a !== undefined && a.path.length > depth + 1 && a.path[depth] === b.path[depth];

function table4Grid(edition: Edition): TableGrid {
  const { groups, outcomes } = edition.table4;
  const width = outcomes.length;
  const cells: GridCell[] = [];
  groups.forEach((group, index) => {
    const column = index * width;
    const outer = group.path[0] as string;
    const inner = group.path[1];
    if (groups[index - 1]?.path[0] !== outer) {
      const members = groups.filter(({ path }) => path[0] === outer).length;
      const address = inner ? undefined : `table4.${group.id}`;
      cells.push(span(0, column, 1, members * width, 'columnHead', outer, address));
    }
    if (inner) cells.push(span(1, column, 1, width, 'columnHead', inner, `table4.${group.id}`));
    outcomes.forEach((outcome, offset) => {
      const address = `table4.${group.id}.${outcome.id}`;
      cells.push(
        span(
          inner ? 2 : 1,
          column + offset,
          inner ? 1 : 2,
          1,
          'columnHead',
          outcome.label,
          address,
        ),
      );
      cells.push(figure(3, column + offset, 1, table4Key(group.id, outcome.id)));
    });
  });
  return {
    section: 4,
    rows: 4,
    columns: groups.length * width,
    labelColumns: 0,
    headRows: 3,
    cells,
    keepWithNext: [true, true, true, false],
  };
}

function span(
  row: number,
  column: number,
  rowSpan: number,
  columnSpan: number,
  kind: GridCellKind,
  text: string,
  labelAddress?: string,
): GridCell {
  const cell = { row, column, rowSpan, columnSpan, kind, text };
  return labelAddress ? { ...cell, labelAddress } : cell;
}

const figure = (row: number, column: number, columnSpan: number, key: CellKey): GridCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan,
  kind: 'figure',
  text: '',
  key,
});

const greatestCommonDivisor = (a: number, b: number): number =>
  b ? greatestCommonDivisor(b, a % b) : a;
const leastCommonMultiple = (a: number, b: number) => (a * b) / greatestCommonDivisor(a, b);

/**
 * The rows of a table as they can be drawn. Columns and spans come from the file and may be nonsense: they
 * are cut to a grid of bounded size in which no two cells overlap.
 */
import type { TableSection } from '../../domain/edition/edition.ts';
import type { RowItem, ShownCell } from '../../reading/report/interpretation.ts';

export interface DrawnRow {
  readonly cells: readonly DrawnCell[];
  /** How many cells found no room. */
  readonly left: number;
}

export interface DrawnCell {
  readonly key: string;
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** The tables of the form have ten and sixteen columns. */
export const mostColumns = 40;

export interface DrawnTable {
  readonly columns: number;
  readonly rows: readonly DrawnRow[];
}

/** Rows of a table drawn at first; one that is no table of the report only shows what it is. */
export const rowsDrawn = (table: TableSection | undefined) => (table === undefined ? 8 : 200);

/** @param most rows to be drawn; spans end with the last of them */
export function drawTable(rows: readonly RowItem[], most: number): DrawnTable {
  const shown = rows.slice(0, most);
  const columns = columnsOf(shown);
  /** By column: the row before which a cell from above ends. */
  const takenUntil = Array.from({ length: columns }, () => 0);
  return {
    columns,
    rows: shown.map(({ cells }, row) => drawRow(cells, row, shown.length, takenUntil)),
  };
}

function columnsOf(rows: readonly RowItem[]): number {
  let columns = 1;
  for (const { cells } of rows) {
    for (const { column, columnSpan } of cells) {
      columns = Math.max(columns, whole(column, 0) + whole(columnSpan, 1));
    }
  }
  return Math.min(columns, mostColumns);
}

function drawRow(
  cells: readonly ShownCell[],
  row: number,
  rowCount: number,
  takenUntil: number[],
): DrawnRow {
  const drawn: DrawnCell[] = [];
  const columns = takenUntil.length;
  const isFree = (column: number) => column < columns && (takenUntil[column] ?? 0) <= row;
  let next = 0;
  let left = 0;
  /** Blank cells in the free columns before `end`. */
  const fillTo = (end: number) => {
    while (next < end) {
      const start = next;
      while (next < end && isFree(next)) next += 1;
      if (next > start) {
        drawn.push({ key: `gap${start}`, text: '', columnSpan: next - start, rowSpan: 1 });
      } else next += 1;
    }
  };
  for (const cell of cells) {
    let start = Math.max(whole(cell.column, 0), next);
    while (start < columns && !isFree(start)) start += 1;
    if (start >= columns) {
      left += 1;
      continue;
    }
    fillTo(start);
    let end = start + 1;
    while (end < start + whole(cell.columnSpan, 1) && isFree(end)) end += 1;
    const rowSpan = Math.min(whole(cell.rowSpan, 1), rowCount - row);
    drawn.push({ key: `cell${start}`, text: cell.text, columnSpan: end - start, rowSpan });
    takenUntil.fill(row + rowSpan, start, end);
    next = end;
  }
  fillTo(columns);
  return { cells: drawn, left };
}

const whole = (value: number, least: number) =>
  Number.isFinite(value) ? Math.max(least, Math.trunc(value)) : least;

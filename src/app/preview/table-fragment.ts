/** The rows of a table that stand on one page, with merged cells cut where the page ends. */
import type { ManuscriptCell, ManuscriptTable } from '../../domain/manuscript/manuscript.ts';

export interface FragmentCell {
  readonly cell: ManuscriptCell;
  /** How many of this page's rows it spans. */
  readonly rowSpan: number;
  /** Begun on an earlier page: drawn without its text, as in Word. */
  readonly isContinued: boolean;
}

export interface FragmentRow {
  readonly row: number;
  readonly isHead: boolean;
  readonly cells: readonly FragmentCell[];
}

export function fragmentRows(
  table: ManuscriptTable,
  from: number,
  to: number,
  repeatsHead: boolean,
): FragmentRow[] {
  const { headRows } = table.grid;
  const head = repeatsHead ? rowsBetween(table, 0, headRows) : [];
  return [...head, ...rowsBetween(table, from, to)];
}

function rowsBetween(table: ManuscriptTable, from: number, to: number): FragmentRow[] {
  const rows = Array.from({ length: to - from }, (_, offset) => ({
    row: from + offset,
    isHead: from + offset < table.grid.headRows,
    cells: [] as FragmentCell[],
  }));
  for (const cell of table.cells) {
    const first = Math.max(cell.row, from);
    const end = Math.min(cell.row + cell.rowSpan, to);
    if (end <= first) continue;
    rows[first - from]?.cells.push({ cell, rowSpan: end - first, isContinued: cell.row < from });
  }
  // A continued cell begins left of the cells of the first row, though its own row is an earlier one.
  for (const { cells } of rows) cells.sort((a, b) => a.cell.column - b.cell.column);
  return rows;
}

/** The rows of the table of section 二, parts of split rows included, as lists of cells by index. */
import type { FigureCell } from '../../edition/figure-cells.ts';

export function table2Rows(cells: readonly FigureCell[]): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  cells.forEach((cell, index) => {
    if (cell.table !== 2) return;
    const row = cell.key.slice(0, cell.key.lastIndexOf('/'));
    rows.set(row, [...(rows.get(row) ?? []), index]);
  });
  return [...rows.values()];
}

/** The cells of a row in these columns, in that order; undefined where it lacks one of them. */
export function inColumns(
  cells: readonly FigureCell[],
  row: readonly number[],
  columns: readonly string[],
): number[] | undefined {
  const found = columns.map((id) => row.find((index) => cells[index]?.columnId === id) ?? -1);
  return found.includes(-1) ? undefined : found;
}

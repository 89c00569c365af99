/** The rows of the table of section 二 that the form's relations speak of, parts of split rows included. */
import { type FigureCell, isLocal } from '../../edition/figure-cells.ts';

/** As lists of cells by index. Of rows of an office's own the form says nothing. */
export function table2Rows(cells: readonly FigureCell[]): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  cells.forEach((cell, index) => {
    if (cell.table !== 2 || isLocal(cell)) return;
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

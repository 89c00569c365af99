/**
 * Where the figures of a part of a table stand that has no heads of its own: a page broke off, or the heads
 * are another table. One row may be blank at either end; all rows together show the columns.
 */
import { type FlatRow, type FlatTable, isFigureLike } from '../flatten/flat-items.ts';

/** @returns the first columns of the values, left to right; undefined where several places are possible */
export function valueColumns({ rows }: FlatTable, count: number): readonly number[] | undefined {
  const behind = rows.map(behindLabels);
  const columns = [...new Set(behind.flat().map(({ column }) => column))].sort((a, b) => a - b);
  const filled = behind.flat().flatMap(({ text, column }) => (text === '' ? [] : [column]));
  if (filled.length === 0) return undefined;
  const labelEnd = Math.max(...rows.map(endOfLabels));
  const [first, last] = [Math.min(...filled), Math.max(...filled)];
  const windows = columns.flatMap((_, from) => {
    const window = columns.slice(from, from + count);
    const isWhole = window.length === count && (window[0] as number) >= labelEnd;
    return isWhole && window.includes(first) && window.includes(last) ? [window] : [];
  });
  return windows.length === 1 ? windows[0] : undefined;
}

const lastLabel = (cells: FlatRow) =>
  [...cells].reverse().find(({ text }) => text !== '' && !isFigureLike(text));

function behindLabels(cells: FlatRow): FlatRow {
  const label = lastLabel(cells);
  return label ? cells.slice(cells.indexOf(label) + 1) : [];
}

function endOfLabels(cells: FlatRow): number {
  const label = lastLabel(cells);
  return label ? label.column + label.columnSpan : 0;
}

/** Which cell of a row holds the value of which column: by the heads above, else by their order. */

import { type FlatCell, type FlatRow, isZero } from '../flatten/flat-items.ts';
import { covers, firstColumn, type HeadPlace, type Heads } from '../labels/column-heads.ts';

export interface RowValues {
  /** The cells of the values, in the form's order; undefined where the row has none for a column. */
  readonly values: readonly (FlatCell | undefined)[];
  /** Why a person should look at them; undefined where all is plain. */
  readonly doubt?: 'count' | 'several' | 'merged' | 'unclear';
  /** Values under heads that the form has not. */
  readonly strays: readonly { readonly head: FlatCell; readonly text: string }[];
}

export interface ColumnClues {
  readonly heads: Heads | undefined;
  /** Where the values of all rows stand. */
  readonly window: readonly number[] | undefined;
  /** The columns of flattened text say nothing. */
  readonly isRagged: boolean;
  /** How often a dump repeats each head, one time for each column that it spans; 1 where it does not. */
  readonly repeats: number;
}

const asHead = (column: number): HeadPlace => ({ column, columnSpan: 1 });

/** @param behind the cells of the row behind its label */
export function valuesOf(
  behind: FlatRow,
  count: number,
  { heads, window, isRagged, repeats }: ColumnClues,
): RowValues {
  const byHead = heads && valuesUnderHeads(behind, heads);
  if (byHead) return byHead;
  const byWindow = window && valuesUnderHeads(behind, { columns: window.map(asHead), others: [] });
  if (byWindow) return byWindow;
  const cells = behind.flatMap(isRagged ? (cell) => [cell] : spread(behind, count));
  const texts = cells.map(({ text }) => text);
  const filled = cells.filter(({ text }) => text !== '');
  const single = repeats > 1 ? withoutRepeats(cells, count, repeats) : undefined;
  if (single) return { values: single, strays: [] };
  if (isRagged && filled.length >= count * 2) {
    // The figures of other rows stand behind this label.
    return { values: [], doubt: 'several', strays: [] };
  }
  if (filled.length === count && cells.length > count) {
    // The blanks between are what is left of merges.
    return { values: filled, strays: [] };
  }
  const inOrder =
    isRagged && filled.length === count - 1 && isRunWithTotal(texts, filled.map(textOf))
      ? withGap(filled, count)
      : valuesInOrder(cells, count);
  return cells.length > behind.length ? { ...inOrder, doubt: 'merged' } : inOrder;
}

const textOf = ({ text }: FlatCell) => text;

/** Where heads are repeated in each column that they span, so are figures: 「2 | 2 | 0 | 0 | 5 | 5」 are three. */
function withoutRepeats(cells: FlatRow, count: number, repeats: number): FlatRow | undefined {
  const isRepeated = cells.every(
    ({ text }, index) => text === cells[index - (index % repeats)]?.text,
  );
  if (!isRepeated || cells.length !== count * repeats) return undefined;
  return cells.filter((_, index) => index % repeats === 0);
}

/** One zero that spans all columns stands for each of them. */
function spread(behind: FlatRow, count: number): (cell: FlatCell) => FlatCell[] {
  const width = behind.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  const isWhole = behind.length < count && width === count;
  return (cell) =>
    isWhole && isZero(cell.text) ? Array.from({ length: cell.columnSpan }, () => cell) : [cell];
}

/** In flattened text the blanks around a run of figures may be merges, and one figure was lost within it. */
function isRunWithTotal(texts: readonly string[], filled: readonly string[]): boolean {
  const isRun = texts.join('\n').includes(filled.join('\n'));
  return isRun && filled.length > 4 && endsInTotal(filled);
}

/** Where the last is the sum of the others it is the total. */
function endsInTotal(texts: readonly string[]): boolean {
  const figures = texts.map(Number);
  const sum = figures.slice(0, -1).reduce((whole, part) => whole + part, 0);
  return figures.length > 1 && sum === figures[figures.length - 1];
}

/** Undefined where the row does not fit under the heads: a head without a cell, a value without a head. */
function valuesUnderHeads(behind: FlatRow, heads: Heads): RowValues | undefined {
  const known = heads.columns.filter((head) => head !== undefined);
  if (known.length < Math.min(2, heads.columns.length)) return undefined;
  const cellOf = (head: HeadPlace) => behind.find((cell) => covers(cell, head.column));
  if (known.some((head) => !cellOf(head))) return undefined;
  const first = firstColumn(heads) ?? 0;
  const strays: { head: FlatCell; text: string }[] = [];
  for (const cell of behind) {
    if (cell.text === '' || known.some((head) => cellOf(head) === cell)) continue;
    if (known.some((head) => covers(head, cell.column) && cellOf(head)?.text === cell.text))
      continue;
    const head = heads.others.find((other) => covers(other, cell.column));
    if (!head || cell.column < first) return undefined;
    strays.push({ head, text: cell.text });
  }
  let doubt: RowValues['doubt'];
  const values = heads.columns.map((head) => {
    const cell = head && cellOf(head);
    if (!cell) return undefined;
    const isShared = known.filter((one) => cellOf(one) === cell).length > 1;
    if (!isShared || cell.text === '') return cell;
    doubt = isZero(cell.text) && doubt !== 'unclear' ? 'merged' : 'unclear';
    return isZero(cell.text) ? cell : undefined;
  });
  return { values, strays, ...(doubt ? { doubt } : {}) };
}

function valuesInOrder(cells: FlatRow, count: number): RowValues {
  const extra = cells.length - count;
  if (extra < 0) return withGap(cells, count);
  // A merged label leaves blank cells in front, a column too many one behind.
  const filled = cells.flatMap(({ text }, index) => (text === '' ? [] : [index]));
  const fewest = Math.max(0, (filled[filled.length - 1] ?? -1) - count + 1);
  const most = Math.min(extra, filled[0] ?? 0);
  if (fewest > most) return { values: cells.slice(0, count), doubt: 'count', strays: [] };
  const isSure = fewest === most || filled.length === 0;
  const values = cells.slice(most, most + count);
  return isSure ? { values, strays: [] } : { values, doubt: 'count', strays: [] };
}

/**
 * With too few, the gap stands before the total. Without one it cannot be told which columns they are of, and
 * a figure that is missing is better than one in the wrong place.
 */
function withGap(cells: FlatRow, count: number): RowValues {
  if (!endsInTotal(cells.map(textOf))) return { values: [], doubt: 'several', strays: [] };
  const gap: undefined[] = Array.from({ length: count - cells.length }, () => undefined);
  const values = [...cells.slice(0, -1), ...gap, ...cells.slice(-1)];
  return { values, doubt: 'count', strays: [] };
}

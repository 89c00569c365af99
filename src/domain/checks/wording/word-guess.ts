/** A guess in words: what would have to stand where. It only ever stands in a list of possibilities. */

import type { FigureCell } from '../../edition/figure-cells.ts';
import { withoutRemark } from '../../edition/label-text.ts';
import { nameColumn, nameRow, quoted, sayCorrection } from '../../place/name-cell.ts';
import type { Explanation } from '../core/finding.ts';
import type { Plan } from '../core/plan.ts';
import type { Change, Guess } from '../diagnosis/guess.ts';

export function explanationOf(plan: Plan, values: Float64Array, guess: Guess): Explanation {
  return {
    text: sayGuess(plan, values, guess),
    changes: guess.changes.map(({ cell, to }) => ({
      key: (plan.cells[cell] as FigureCell).key,
      value: String(to),
    })),
  };
}

/** 「表三“自然人”列“（一）予以公开”应为 8，现为 7」 */
export function sayChange(plan: Plan, values: Float64Array, { cell, to }: Change): string {
  return sayCorrection(plan.cells[cell] as FigureCell, to, values[cell] as number);
}

function sayGuess(plan: Plan, values: Float64Array, { shape, changes }: Guess): string {
  const [a, b] = changes;
  if (shape === 'shifted') return sayShift(plan, values, changes);
  if (shape === 'swapped' && a && b) return saySwap(plan, values, a, b);
  return changes.map((change) => sayChange(plan, values, change)).join('；');
}

/** Two neighbours: what they have in common is said once. */
function saySwap(plan: Plan, values: Float64Array, a: Change, b: Change): string {
  const [one, two] = [plan.cells[a.cell], plan.cells[b.cell]] as [FigureCell, FigureCell];
  const inRow = one.rowId === two.rowId;
  const place = inRow ? nameRow(one) : nameColumn(one.columnName);
  const name = (cell: FigureCell) => (inRow ? cell.columnName : withoutRemark(cell.rowName));
  const [from, to] = values[a.cell] === 0 ? [two, one] : [one, two];
  const figure = values[a.cell] === 0 ? values[b.cell] : values[a.cell];
  const isMove = values[a.cell] === 0 || values[b.cell] === 0;
  return isMove
    ? `${place}：${quoted(name(from))}的 ${figure} 应填在相邻的${quoted(name(to))}`
    : `${place}：${quoted(name(one))}${values[a.cell]} 和${quoted(name(two))}${values[b.cell]} 填反了`;
}

/** The row as it would read from its first changed cell to its last. */
function sayShift(plan: Plan, values: Float64Array, changes: readonly Change[]): string {
  const { from, columns } = plan.table3;
  const [first] = changes as [Change];
  const start = first.cell - ((first.cell - from) % columns);
  const wanted = new Map(changes.map(({ cell, to }) => [cell, to]));
  const row = Array.from({ length: columns }, (_, column) => {
    const cell = start + column;
    return wanted.get(cell) ?? values[cell];
  });
  return `${nameRow(plan.cells[start] as FigureCell)}像是整体错了一格，应依次为 ${row.join('、')}`;
}

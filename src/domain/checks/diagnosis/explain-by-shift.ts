/** A whole row that was typed or pasted one cell too far to the right or left. */

import type { PartInSum } from '../core/plan.ts';
import type { BalanceSheet } from './balance-sheet.ts';
import type { Change, Guess } from './guess.ts';

/** Fewer changed cells are found as a pair. */
const fewestChanges = 3;

export function explainByShift(sheet: BalanceSheet): Guess[] {
  const { from, rows, columns } = sheet.plan.table3;
  return Array.from({ length: rows }, (_, row) => from + row * columns).flatMap((first) => {
    const typed = Array.from(sheet.values.subarray(first, first + columns));
    if (typed.some(Number.isNaN)) return [];
    return unshifted(typed).flatMap((figures): Guess[] => {
      const changes = figures.flatMap((to, column): Change[] =>
        to === typed[column] ? [] : [{ cell: first + column, to }],
      );
      const isWhole = changes.length >= fewestChanges && changes.every(({ to }) => to >= 0);
      return isWhole && mends(sheet, changes) ? [{ shape: 'shifted', changes }] : [];
    });
  });
}

/** The row as it would have been: the one figure that the shift has pushed out follows from the sum. */
function unshifted(typed: readonly number[]): number[][] {
  const last = typed.length - 1;
  const total = typed[last] as number;
  const parts = typed.slice(0, last);
  const sum = (figures: readonly number[]) => figures.reduce((a, b) => a + b, 0);
  const closedBehind = (figures: readonly number[]) => [...figures, total - sum(figures), total];
  const closedInFront = (figures: readonly number[], whole: number) => [
    whole - sum(figures),
    ...figures,
    whole,
  ];
  return [
    // To the right, with the total and without it.
    [...typed.slice(1), sum(typed.slice(1))],
    closedBehind(parts.slice(1)),
    // To the left, without the total and with it.
    closedInFront(parts.slice(0, -1), total),
    closedInFront(parts.slice(0, -1), parts[last - 1] as number),
  ];
}

/** Whether the changes together mend every broken sum and break none. */
function mends(
  { plan, values, differences, broken }: BalanceSheet,
  changes: readonly Change[],
): boolean {
  const after = new Map<number, number>(broken.map((sum) => [sum, differences[sum] as number]));
  for (const { cell, to } of changes) {
    const change = to - (values[cell] as number);
    for (const { sum, sign } of plan.partsOf[cell] as readonly PartInSum[]) {
      after.set(sum, (after.get(sum) ?? (differences[sum] as number)) + sign * change);
    }
  }
  return [...after.values()].every((difference) => difference === 0 || Number.isNaN(difference));
}

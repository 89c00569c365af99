/** Single cells that explain all broken sums. */

import type { PartInSum, PlannedSum } from '../core/plan.ts';
import type { BalanceSheet } from './balance-sheet.ts';
import type { Change } from './guess.ts';

/** Row, column and balance. */
const mostSumsOfACell = 3;

/**
 * A cell explains when its decided sums are just the broken ones, all of them ask for the same change,
 * and the new figure is not negative.
 */
export function explainByOne({ plan, values, differences, broken }: BalanceSheet): Change[] {
  const found: Change[] = [];
  const first = broken[0];
  if (first === undefined || broken.length > mostSumsOfACell) return found;
  for (const cell of (plan.table3Sums[first] as PlannedSum).cells) {
    const parts = plan.partsOf[cell] as readonly PartInSum[];
    const change = changeAskedFor(parts, differences, broken.length);
    const to = (values[cell] as number) + change;
    if (to >= 0) found.push({ cell, to });
  }
  return found;
}

/** The change of a cell that mends so many sums and breaks none; NaN where there is none. */
function changeAskedFor(
  parts: readonly PartInSum[],
  differences: Float64Array,
  needed: number,
): number {
  let change = Number.NaN;
  let mended = 0;
  for (const { sum, sign } of parts) {
    const difference = differences[sum] as number;
    if (Number.isNaN(difference)) continue;
    if (difference === 0) return Number.NaN;
    if (mended > 0 && change !== -sign * difference) return Number.NaN;
    change = -sign * difference;
    mended += 1;
  }
  return mended === needed ? change : Number.NaN;
}

/** Single cells each of which explains some of the broken sums, and touches no sum that holds. */
export function explainPartly(
  sheet: BalanceSheet,
): (Change & { readonly mends: readonly number[] })[] {
  const { plan, values, differences, broken } = sheet;
  const cells = new Set(broken.flatMap((sum) => plan.table3Sums[sum]?.cells ?? []));
  return [...cells].flatMap((cell) => {
    const parts = plan.partsOf[cell] as readonly PartInSum[];
    const decided = parts.filter(({ sum }) => !Number.isNaN(differences[sum]));
    const to = (values[cell] as number) + changeAskedFor(parts, differences, decided.length);
    return to >= 0 ? [{ cell, to, mends: decided.map(({ sum }) => sum) }] : [];
  });
}

/** Whether every sum of the cell could be reckoned. */
export function isFullyDecided({ plan, differences }: BalanceSheet, cell: number): boolean {
  return (plan.partsOf[cell] as readonly PartInSum[]).every(
    ({ sum }) => !Number.isNaN(differences[sum]),
  );
}

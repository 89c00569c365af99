/** Broken sums that only say again what others say. */

import type { PlannedSum } from '../core/plan.ts';
import type { BalanceSheet } from './balance-sheet.ts';

/**
 * While all rows add up, the 总计 column is the sum of the other columns: what is wrong there follows
 * from what is wrong in them, and is not said twice.
 */
export function impliedByOthers({ plan, differences, broken }: BalanceSheet): number[] {
  return broken.filter((sum) => {
    const { cells } = plan.table3Sums[sum] as PlannedSum;
    // A sum over the 总计 column crosses only rows that end in its cells; a row's own sum has others.
    return cells.every((cell) => differences[rowSumEndingIn(plan, cell) ?? -1] === 0);
  });
}

/** The sum, if any, whose right side is this cell alone and whose left side is the rest of its row. */
function rowSumEndingIn(plan: BalanceSheet['plan'], cell: number): number | undefined {
  const { from, columns } = plan.table3;
  if ((cell - from) % columns !== columns - 1) return undefined;
  return plan.partsOf[cell]?.find(({ sum }) => {
    const { left } = plan.table3Sums[sum] as PlannedSum;
    return left.every(
      (part) => Math.floor((part - from) / columns) === Math.floor((cell - from) / columns),
    );
  })?.sum;
}

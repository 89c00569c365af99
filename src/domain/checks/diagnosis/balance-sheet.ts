/** Where the sums of table 三 stand with the figures as typed. */
import type { FiguresRead } from '../../report/figures-read.ts';
import type { Verdict } from '../core/finding.ts';
import type { Plan, PlannedSum } from '../core/plan.ts';

export interface BalanceSheet {
  readonly plan: Plan;
  readonly values: Float64Array;
  /** By sum: left minus right; NaN while a cell of it is blank or unreadable. */
  readonly differences: Float64Array;
  /** The sums that do not hold, in the order of the plan. */
  readonly broken: readonly number[];
}

export function balanceSheet(plan: Plan, { values }: Pick<FiguresRead, 'values'>): BalanceSheet {
  const { table3Sums } = plan;
  const differences = new Float64Array(table3Sums.length);
  const broken: number[] = [];
  for (let index = 0; index < table3Sums.length; index += 1) {
    const difference = differenceOf(table3Sums[index] as PlannedSum, values);
    differences[index] = difference;
    if (verdictOf(difference) === 'broken') broken.push(index);
  }
  return { plan, values, differences, broken };
}

/** Left minus right; NaN when any cell is. */
export function differenceOf({ left, right }: PlannedSum, values: Float64Array): number {
  let difference = 0;
  for (const cell of left) difference += values[cell] as number;
  for (const cell of right) difference -= values[cell] as number;
  return difference;
}

export function verdictOf(difference: number): Verdict {
  if (difference === 0) return 'holds';
  return Number.isNaN(difference) ? 'undecided' : 'broken';
}

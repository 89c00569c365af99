/** Many totals of table 三 that do not add up: what they would be as the sums of their parts. */
import type { FigureCell } from '../../edition/figure-cells.ts';
import { isTotalKnown, totalWithBlanksAsZero } from '../../sums/totals.ts';
import type { Explanation, Finding } from '../core/finding.ts';
import type { Plan } from '../core/plan.ts';
import type { Parts } from '../core/rule.ts';
import { balanceSheet } from './balance-sheet.ts';

/** A candidate only where it mends each of the sums that the findings stand for, and breaks none. */
export function mendTotals(
  plan: Plan,
  { figures }: Pick<Parts['cells'], 'figures'>,
  findings: readonly Finding[],
): Explanation | undefined {
  const values = Float64Array.from(figures.values);
  const changed: number[] = [];
  for (const { place } of findings) {
    if (place.is !== 'cells') return undefined;
    const index = plan.indexOf({ key: place.keys[0] });
    const sum = totalWithBlanksAsZero(figures, plan.edition, index);
    if (sum === undefined || !isTotalKnown(figures, plan.edition, index)) return undefined;
    if (values[index] !== sum) changed.push(index);
    values[index] = sum;
  }
  const before = balanceSheet(plan, figures).broken;
  const after = balanceSheet(plan, { ...figures, values }).broken;
  const isMended = after.every((sum) => before.includes(sum));
  const sums = findings.flatMap(({ proof }) => proof).length;
  if (!isMended || after.length > before.length - sums) return undefined;
  const meant = changed.map((index) => String(values[index]));
  return {
    text: `这 ${changed.length} 个总计依次应为 ${meant.join('、')}`,
    changes: changed.map((index, at) => ({
      key: (plan.cells[index] as FigureCell).key,
      value: meant[at] as string,
    })),
  };
}

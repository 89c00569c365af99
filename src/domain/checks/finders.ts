/** The rule book as it is run: each rule for itself, and those together that are worked out from one plan. */
import {
  figureRules,
  formRules,
  rowRules,
  table3SumRules,
  table4SumRules,
  textRules,
  yearsRules,
} from './all-rules.ts';
import { type Finder, finderOf } from './core/engine.ts';
import { findInRows } from './core/find-in-rows.ts';
import type { Plan } from './core/plan.ts';
import type { Parts, RuleHead } from './core/rule.ts';
import { mendTotals } from './diagnosis/mend-totals.ts';
import { table3Findings } from './diagnosis/table3-findings.ts';
import { table4Findings } from './diagnosis/table4-findings.ts';
import { planFor } from './plan-for.ts';
import { lengthRule, localLimit } from './rules/prose/structure/length-rule.ts';

const planned = (
  rules: readonly RuleHead[],
  find: (plan: Plan, cells: Parts['cells']) => ReturnType<Finder['find']>,
): Finder => ({
  rules,
  reads: ['cells'],
  pace: 'key',
  find: ({ edition, cells }) => find(planFor(edition, cells.figures.cells), cells),
});

/** In the order in which findings of one place are listed. */
export const finders: readonly Finder[] = [
  ...formRules.map(finderOf),
  ...textRules.map(finderOf),
  ...figureRules.map(finderOf),
  planned(rowRules, findInRows),
  {
    ...planned(table3SumRules, table3Findings),
    mend: (findings, { edition, cells }) =>
      mendTotals(planFor(edition, cells.figures.cells), cells, findings),
  },
  planned(table4SumRules, table4Findings),
  ...yearsRules.map(finderOf),
];

/** @param limit how long section 一 may be by the word of the county */
export function findersWith(limit: number): readonly Finder[] {
  if (limit === localLimit) return finders;
  const own = finderOf(lengthRule(limit));
  const isOfLength = ({ rules }: Finder) => rules[0]?.id === own.rules[0]?.id;
  return finders.map((finder) => (isOfLength(finder) ? own : finder));
}

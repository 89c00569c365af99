/** The plan of all rules for one form. */
import type { Edition } from '../edition/edition.ts';
import type { FigureCell } from '../edition/figure-cells.ts';
import { rowRules, table3SumRules, table4SumRules } from './all-rules.ts';
import { makePlan, type Plan } from './core/plan.ts';

const rules = { rows: rowRules, table3Sums: table3SumRules, table4Sums: table4SumRules };

const plans = new WeakMap<readonly FigureCell[], Plan>();

/** @param cells those of the edition with the report's local rows: one object as long as the form stays */
export function planFor(edition: Edition, cells: readonly FigureCell[]): Plan {
  const known = plans.get(cells);
  if (known) return known;
  const plan = makePlan(edition, cells, rules);
  plans.set(cells, plan);
  return plan;
}

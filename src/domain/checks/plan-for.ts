/** The plan of all rules for one form, kept as long as edition and local rows stay the same values. */
import type { LocalRows } from '../edition/cell-address.ts';
import type { Edition } from '../edition/edition.ts';
import { type FigureCell, figureCells } from '../edition/figure-cells.ts';
import { rowRules, table3SumRules, table4SumRules } from './all-rules.ts';
import { makePlan, type Plan } from './core/plan.ts';

const rules = { rows: rowRules, table3Sums: table3SumRules, table4Sums: table4SumRules };

/** By the list of cells, which stays the same object as long as the form does. */
const plans = new WeakMap<readonly FigureCell[], Plan>();

export function planFor(edition: Edition, local: LocalRows): Plan {
  const cells = figureCells(edition, local);
  const known = plans.get(cells);
  if (known) return known;
  const plan = makePlan(edition, cells, rules);
  plans.set(cells, plan);
  return plan;
}

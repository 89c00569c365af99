/** The rule book: every check, in the order in which findings of one place are listed. */

import type { ReportRule, RowRule, Rule, SumRule, YearsRule } from './core/rule.ts';
import { editionOfYear, labels, sixHeadings } from './rules/form/report-rules.ts';
import { title } from './rules/form/title-rules.ts';
import { noBlanks, wholeNumbers } from './rules/table/figure-rules.ts';
import { splitDigits } from './rules/table/paste-rule.ts';
import { decimals, plainSpelling } from './rules/table/spelling-rules.ts';
import {
  decisionsWithoutItems,
  impliedStock,
  itemsNotNegative,
  projectsHaveAmount,
  publishedWithinTotal,
  repealedFromStock,
  townshipHasNoRegulations,
} from './rules/table/table2-rules.ts';
import { balance, columnTotal, rowTotal } from './rules/table/table3-rules.ts';
import { outcomeTotal } from './rules/table/table4-rules.ts';
import { carriedIn } from './rules/years/carry-rule.ts';
import { copiedProse } from './rules/years/copy-rule.ts';
import { jumps, pendingCasesGoOn } from './rules/years/jump-rules.ts';
import { inForceGoesOn, itemsGoOn, stockNotComparable } from './rules/years/stock-rules.ts';

/** In the order in which a folded finding names them. */
export const table3SumRules: readonly SumRule[] = [balance, columnTotal, rowTotal];

export const table4SumRules: readonly SumRule[] = [outcomeTotal];

export const rowRules: readonly RowRule[] = [
  impliedStock,
  repealedFromStock,
  publishedWithinTotal,
  itemsNotNegative,
  decisionsWithoutItems,
  projectsHaveAmount,
];

/** Rules that read no figure: their findings stay while unit, year, title and labels stay. */
export const formRules: readonly ReportRule[] = [editionOfYear, title, sixHeadings, labels];

export const figureRules: readonly ReportRule[] = [
  wholeNumbers,
  noBlanks,
  decimals,
  plainSpelling,
  townshipHasNoRegulations,
  splitDigits,
];

/** In the order in which they are asked: a jump is no news where another rule has spoken. */
export const yearsRules: readonly YearsRule[] = [
  carriedIn,
  inForceGoesOn,
  itemsGoOn,
  stockNotComparable,
  pendingCasesGoOn,
  jumps,
  copiedProse,
];

export const allRules: readonly Rule[] = [
  ...formRules,
  ...figureRules,
  ...rowRules,
  ...table3SumRules,
  ...table4SumRules,
  ...yearsRules,
];

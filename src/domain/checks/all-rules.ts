/** The rule book: every check, in the order in which findings of one place are listed. */

import type { ReportRule, RowRule, Rule, SumRule } from './core/rule.ts';
import { editionOfYear, labels, sixHeadings } from './rules/form/report-rules.ts';
import { title } from './rules/form/title-rules.ts';
import { textOfFive, textOfSections } from './rules/prose/empty-text-rule.ts';
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

/** Unit, year, title and labels. */
export const formRules: readonly ReportRule[] = [editionOfYear, title, sixHeadings, labels];

/** What is written in sentences. */
export const textRules: readonly ReportRule[] = [textOfSections, textOfFive];

export const figureRules: readonly ReportRule[] = [
  wholeNumbers,
  noBlanks,
  decimals,
  plainSpelling,
  townshipHasNoRegulations,
  splitDigits,
];

export const yearsRules: readonly ReportRule[] = [
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
  ...textRules,
  ...figureRules,
  ...rowRules,
  ...table3SumRules,
  ...table4SumRules,
  ...yearsRules,
];

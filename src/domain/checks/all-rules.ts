/** The rule book: every check, in the order in which findings of one place are listed. */
import { noBlanks, wholeNumbers } from './figure-rules.ts';
import { splitDigits } from './paste-rule.ts';
import { editionOfYear, labels, sixHeadings } from './report-rules.ts';
import type { ReportRule, RowRule, Rule, SumRule } from './rule.ts';
import { decimals, plainSpelling } from './spelling-rules.ts';
import {
  decisionsWithoutItems,
  impliedStock,
  itemsNotNegative,
  projectsHaveAmount,
  publishedWithinTotal,
  repealedFromStock,
  townshipHasNoRegulations,
} from './table2-rules.ts';
import { balance, columnTotal, rowTotal } from './table3-rules.ts';
import { outcomeTotal } from './table4-rules.ts';
import { title } from './title-rules.ts';

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

export const allRules: readonly Rule[] = [
  ...formRules,
  ...figureRules,
  ...rowRules,
  ...table3SumRules,
  ...table4SumRules,
];

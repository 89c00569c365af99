/** The rule book: every check, in the order in which findings of one place are listed. */

import type { ReportRule, RowRule, Rule, SumRule } from './core/rule.ts';
import { editionOfYear, labels, sixHeadings } from './rules/form/report-rules.ts';
import { title } from './rules/form/title-rules.ts';
import { contradiction } from './rules/prose/contradictions/contradiction-rule.ts';
import { correctedInFive } from './rules/prose/contradictions/corrected-rule.ts';
import { doubled } from './rules/prose/doubled-words-rule.ts';
import { textOfFive, textOfSections } from './rules/prose/empty-text-rule.ts';
import { feeAmount } from './rules/prose/fees/fee-amount-rule.ts';
import { feeTold } from './rules/prose/fees/fee-told-rule.ts';
import { otherYear } from './rules/prose/report-year/year-rule.ts';
import { shares } from './rules/prose/shares/share-rule.ts';
import { sums } from './rules/prose/sums/sum-rule.ts';
import { otherUnits } from './rules/prose/units/unit-rule.ts';
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

/** What of the report a rule is about, as the rule book is divided. */
export interface RuleArea {
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** Unit, year, title and labels. */
export const formRules: readonly ReportRule[] = [editionOfYear, title, sixHeadings, labels];

/** What is written in sentences. */
export const textRules: readonly ReportRule[] = [
  textOfSections,
  textOfFive,
  doubled,
  feeTold,
  feeAmount,
  contradiction,
  correctedInFive,
  otherUnits,
  otherYear,
  sums,
  shares,
];

const singleFigures: readonly ReportRule[] = [wholeNumbers, noBlanks, decimals, plainSpelling];

export const figureRules: readonly ReportRule[] = [
  ...singleFigures,
  townshipHasNoRegulations,
  splitDigits,
];

export const rowRules: readonly RowRule[] = [
  impliedStock,
  repealedFromStock,
  publishedWithinTotal,
  itemsNotNegative,
  decisionsWithoutItems,
  projectsHaveAmount,
];

/** In the order in which a folded finding names them. */
export const table3SumRules: readonly SumRule[] = [balance, columnTotal, rowTotal];

export const table4SumRules: readonly SumRule[] = [outcomeTotal];

export const yearsRules: readonly ReportRule[] = [
  carriedIn,
  inForceGoesOn,
  itemsGoOn,
  stockNotComparable,
  pendingCasesGoOn,
  jumps,
  copiedProse,
];

export const ruleAreas: readonly RuleArea[] = [
  { name: '标题、表格版本和表内文字', rules: formRules },
  { name: '正文', rules: textRules },
  { name: '三张表的数字写法', rules: singleFigures },
  { name: '表二 主动公开政府信息情况', rules: [townshipHasNoRegulations, ...rowRules] },
  { name: '表三 收到和处理政府信息公开申请情况', rules: [splitDigits, ...table3SumRules] },
  { name: '表四 政府信息公开行政复议、行政诉讼情况', rules: table4SumRules },
  { name: '与上年年报对照', rules: yearsRules },
];

export const allRules: readonly Rule[] = ruleAreas.flatMap(({ rules }) => rules);

/** The rules of what is written in sentences, as the rule book divides them. */
import type { ReportRule } from '../../core/rule.ts';
import { answeredInText } from './applications/answered-rule.ts';
import { carriedInText } from './applications/carried-rule.ts';
import { outcomesInText } from './applications/outcome-rule.ts';
import { receivedInText } from './applications/received-rule.ts';
import { cases } from './cases-and-decisions/cases-rule.ts';
import { decisions } from './cases-and-decisions/decisions-rule.ts';
import { normativeDocuments } from './cases-and-decisions/documents-rule.ts';
import { contradiction } from './contradictions/contradiction-rule.ts';
import { correctedInFive } from './contradictions/corrected-rule.ts';
import { noApplications } from './denials/no-applications-rule.ts';
import { noReviews } from './denials/no-reviews-rule.ts';
import { doubled } from './doubled-words-rule.ts';
import { textOfSections } from './empty-text-rule.ts';
import { feeAmount } from './fees/fee-amount-rule.ts';
import { feeTold } from './fees/fee-told-rule.ts';
import { applicants } from './privacy/applicant-rule.ts';
import { privateNumbersRule } from './privacy/numbers-rule.ts';
import { secrets } from './privacy/secret-rule.ts';
import { staff } from './privacy/staff-rule.ts';
import { otherYear } from './report-year/year-rule.ts';
import { shares } from './shares/share-rule.ts';
import { structureRules } from './structure/structure-rules.ts';
import { sums } from './sums/sum-rule.ts';
import { otherUnits } from './units/unit-rule.ts';
import { planTone } from './wording/plan-tone-rule.ts';
import { punctuation } from './wording/punctuation-rule.ts';
import { vague } from './wording/vague-rule.ts';

/** Figures and denials of sentences, against the tables and against each other. */
export const figuresInTextRules: readonly ReportRule[] = [
  receivedInText,
  noApplications,
  answeredInText,
  carriedInText,
  outcomesInText,
  cases,
  noReviews,
  normativeDocuments,
  decisions,
  sums,
  shares,
  feeTold,
  feeAmount,
  contradiction,
  correctedInFive,
];

/** What the sections have to say, and what is left from elsewhere. */
export const contentRules: readonly ReportRule[] = [
  textOfSections,
  ...structureRules,
  otherYear,
  otherUnits,
];

export const wordingRules: readonly ReportRule[] = [doubled, punctuation, vague, planTone];

export const privacyRules: readonly ReportRule[] = [applicants, privateNumbersRule, staff, secrets];

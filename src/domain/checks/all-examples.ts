/** The examples beside the rules of the text; for tests and the documentation, no part of the program. */
import {
  answeredExamples,
  carriedExamples,
  outcomeExamples,
  receivedExamples,
} from './rules/prose/applications/applications.examples.ts';
import { casesExamples } from './rules/prose/cases-and-decisions/cases.examples.ts';
import { decisionsExamples } from './rules/prose/cases-and-decisions/decisions.examples.ts';
import { documentsExamples } from './rules/prose/cases-and-decisions/documents.examples.ts';
import { contradictionsExamples } from './rules/prose/contradictions/contradictions.examples.ts';
import type { RuleExamples } from './rules/prose/core/examples.ts';
import { noApplicationsExamples } from './rules/prose/denials/no-applications.examples.ts';
import { noReviewsExamples } from './rules/prose/denials/no-reviews.examples.ts';
import { doubledWordsExamples } from './rules/prose/doubled-words.examples.ts';
import { emptyTextExamples } from './rules/prose/empty-text.examples.ts';
import { feesExamples } from './rules/prose/fees/fees.examples.ts';
import { privacyExamples } from './rules/prose/privacy/privacy.examples.ts';
import { yearExamples } from './rules/prose/report-year/year.examples.ts';
import { sharesExamples } from './rules/prose/shares/shares.examples.ts';
import { structureExamples } from './rules/prose/structure/structure-examples.ts';
import { sumsExamples } from './rules/prose/sums/sums.examples.ts';
import { unitsExamples } from './rules/prose/units/units.examples.ts';
import { wordingExamples } from './rules/prose/wording/wording.examples.ts';

export const textExamples: readonly RuleExamples[] = [
  ...[...emptyTextExamples, ...structureExamples, yearExamples, unitsExamples],
  ...[receivedExamples, answeredExamples, carriedExamples, outcomeExamples],
  ...[...sumsExamples, sharesExamples],
  ...[noApplicationsExamples, casesExamples, noReviewsExamples],
  ...[documentsExamples, decisionsExamples, ...feesExamples, ...contradictionsExamples],
  ...[doubledWordsExamples, ...wordingExamples],
  ...privacyExamples,
];

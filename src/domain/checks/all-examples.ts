/** The examples beside the rules of the text; for tests and the documentation, no part of the program. */

import { casesExamples } from './rules/prose/cases-and-decisions/cases.examples.ts';
import { decisionsExamples } from './rules/prose/cases-and-decisions/decisions.examples.ts';
import { documentsExamples } from './rules/prose/cases-and-decisions/documents.examples.ts';
import type { RuleExamples } from './rules/prose/core/examples.ts';
import { noApplicationsExamples } from './rules/prose/denials/no-applications.examples.ts';
import { noReviewsExamples } from './rules/prose/denials/no-reviews.examples.ts';
import { doubledWordsExamples } from './rules/prose/doubled-words.examples.ts';
import { emptyTextExamples } from './rules/prose/empty-text.examples.ts';

export const textExamples: readonly RuleExamples[] = [
  ...emptyTextExamples,
  doubledWordsExamples,
  noApplicationsExamples,
  noReviewsExamples,
  casesExamples,
  documentsExamples,
  decisionsExamples,
];

/** The examples beside the rules of the text; for tests and the documentation, no part of the program. */
import {
  answeredExamples,
  carriedExamples,
  outcomeExamples,
  receivedExamples,
} from './rules/prose/applications/applications.examples.ts';
import type { RuleExamples } from './rules/prose/core/examples.ts';
import { doubledWordsExamples } from './rules/prose/doubled-words.examples.ts';
import { emptyTextExamples } from './rules/prose/empty-text.examples.ts';

export const textExamples: readonly RuleExamples[] = [
  ...emptyTextExamples,
  doubledWordsExamples,
  ...[receivedExamples, answeredExamples, carriedExamples, outcomeExamples],
];

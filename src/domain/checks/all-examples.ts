/** The examples beside the rules of the text; for tests and the documentation, no part of the program. */

import { contradictionsExamples } from './rules/prose/contradictions/contradictions.examples.ts';
import type { RuleExamples } from './rules/prose/core/examples.ts';
import { doubledWordsExamples } from './rules/prose/doubled-words.examples.ts';
import { emptyTextExamples } from './rules/prose/empty-text.examples.ts';

import { feesExamples } from './rules/prose/fees/fees.examples.ts';
import { yearExamples } from './rules/prose/report-year/year.examples.ts';
import { sharesExamples } from './rules/prose/shares/shares.examples.ts';
import { sumsExamples } from './rules/prose/sums/sums.examples.ts';
import { unitsExamples } from './rules/prose/units/units.examples.ts';

export const textExamples: readonly RuleExamples[] = [
  ...emptyTextExamples,
  doubledWordsExamples,
  ...feesExamples,
  ...contradictionsExamples,
  unitsExamples,
  yearExamples,
  ...sumsExamples,
  sharesExamples,
];

/** Beside each rule of the folder. */
import type { RuleExamples } from '../core/examples.ts';
import { numberingExamples } from './numbering.examples.ts';
import { offTopicExamples } from './off-topic.examples.ts';
import { oldNoticeExamples } from './old-notice.examples.ts';
import { periodExamples } from './period.examples.ts';
import { sectionsExamples } from './sections.examples.ts';
import { templateExamples } from './template.examples.ts';
import { termsExamples } from './terms.examples.ts';
import { topicsExamples } from './topics.examples.ts';

export const structureExamples: readonly RuleExamples[] = [
  oldNoticeExamples,
  templateExamples,
  ...topicsExamples,
  ...sectionsExamples,
  ...numberingExamples,
  offTopicExamples,
  periodExamples,
  termsExamples,
];

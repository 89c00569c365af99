/** Beside each rule of the folder. */
import type { RuleExamples } from '../core/examples.ts';
import { oldNoticeExamples } from './old-notice.examples.ts';
import { sectionsExamples } from './sections.examples.ts';
import { templateExamples } from './template.examples.ts';
import { topicsExamples } from './topics.examples.ts';

export const structureExamples: readonly RuleExamples[] = [
  oldNoticeExamples,
  templateExamples,
  ...topicsExamples,
  ...sectionsExamples,
];

/** How the text is built: its topics, its numbering, what belongs in it, and what was left in it. */
import type { ReportRule } from '../../../core/rule.ts';
import { lengthOfSectionOne } from './length-rule.ts';
import { numbering } from './numbering-rule.ts';
import { offTopic } from './off-topic-rule.ts';
import { oldNotice } from './old-notice-rule.ts';
import { otherMatters } from './other-matters-rule.ts';
import { statedPeriod } from './period-rule.ts';
import { prefaceInSection } from './preface-rule.ts';
import { textOfFive } from './problems-rule.ts';
import { templateLeft } from './template-rule.ts';
import { officialTerms } from './terms-rule.ts';
import { threeResults } from './three-results-rule.ts';
import { fiveTopics } from './topics-rule.ts';

export const structureRules: readonly ReportRule[] = [
  oldNotice,
  templateLeft,
  prefaceInSection,
  fiveTopics,
  threeResults,
  textOfFive,
  otherMatters,
  lengthOfSectionOne,
  numbering,
  offTopic,
  statedPeriod,
  officialTerms,
];

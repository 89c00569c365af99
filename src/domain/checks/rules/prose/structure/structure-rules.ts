/** How the text is built: its topics, its numbering, what belongs in it, and what was left in it. */
import type { ReportRule } from '../../../core/rule.ts';
import { oldNotice } from './old-notice-rule.ts';
import { templateLeft } from './template-rule.ts';

export const structureRules: readonly ReportRule[] = [oldNotice, templateLeft];

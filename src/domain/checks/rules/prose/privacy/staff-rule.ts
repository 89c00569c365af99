/** Clerks by name, and mail addresses at services for private persons. */
import { lineRule } from '../core/line-rule.ts';
import { allLines } from '../core/text-lines.ts';
import { sayOfPrivate } from './private-findings.ts';

export const staff = lineRule({
  id: 'P-STAFF',
  title: '工作人员的姓名和私人邮箱',
  level: 'note',
  basis: { source: '年报写单位和岗位即可，不必写工作人员姓名、私人邮箱', evidence: '推' },
  reads: ['text', 'form'],
  lines: allLines,
  find: sayOfPrivate((kind, quoted) => {
    switch (kind) {
      case 'staffName':
        return {
          message: `“${quoted}”是工作人员的姓名，宜只写岗位`,
          advice: '请改为岗位名称；应当公开姓名的，可以不改。',
        };
      case 'mail':
        return {
          message: `“${quoted}”是私人邮箱，宜改为公务邮箱`,
          advice: '请改为公务邮箱，或删去。',
        };
      default:
        return undefined;
    }
  }),
});

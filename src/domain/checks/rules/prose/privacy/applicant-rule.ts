/** What tells who an applicant or a party is. */
import type { PrivateKind } from '../../../../prose/privacy/private-kinds.ts';
import { lineRule } from '../core/line-rule.ts';
import { allLines } from '../core/text-lines.ts';
import { sayOfPrivate } from './private-findings.ts';

const kinds: Partial<Record<PrivateKind, string>> = {
  applicantName: '姓名',
  dwelling: '住址',
  telephone: '电话',
};

export const applicants = lineRule({
  id: 'P-APPLICANT',
  title: '申请人的姓名、住址和电话',
  level: 'error',
  basis: {
    source: '年报写出申请人的姓名、住址、电话，会泄露个人信息（实际年报有写出自然人姓名的）',
    evidence: '样',
  },
  reads: ['text', 'form'],
  lines: allLines,
  find: sayOfPrivate((kind, quoted) => {
    const what = kinds[kind];
    if (!what) return undefined;
    return {
      message: `“${quoted}”是申请人等个人的${what}，不得写入年报`,
      advice: `请删去${what}，只写“申请人”或申请的数量。`,
    };
  }),
});

/** 「收到申请13件」 above a table of 11. */
import { reportRule } from '../../../core/rule.ts';
import { yieldsToSums } from '../core/against-tables.ts';
import { findingsOfFigures } from './application-figures.ts';

export const receivedInText = reportRule({
  id: 'N-RECV',
  title: '正文收到的申请数与表三一致',
  level: 'warning',
  basis: {
    source:
      '正文“收到（受理）申请 N 件”等于表三本年新收总计，或者本年新收与上年结转的合计，两种写法都算对',
    evidence: '样',
  },
  reads: ['text', 'form', 'cells'],
  pace: 'pause',
  yieldsTo: yieldsToSums,
  find: (subject, head) => findingsOfFigures(head, subject),
});

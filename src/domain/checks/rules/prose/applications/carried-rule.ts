/** 「上年结转2件」, 「结转下年1件」 against the rows of the same name. */
import { reportRule } from '../../../core/rule.ts';
import { yieldsToSums } from '../core/against-tables.ts';
import { findingsOfFigures } from './application-figures.ts';

export const carriedInText = reportRule({
  id: 'N-CARRY',
  title: '正文结转的申请数与表三一致',
  level: 'warning',
  basis: {
    source:
      '正文“上年结转 N 件”“结转下年 N 件”等于表三“二、上年结转”“四、结转下年度继续办理”的总计',
    evidence: '样',
  },
  reads: ['text', 'form', 'cells'],
  pace: 'pause',
  yieldsTo: yieldsToSums,
  find: (subject, head) => findingsOfFigures(head, subject),
});

/** The sums of the table of section 三. */
import { inEachColumn, rowTotals } from '../../../sums/equations.ts';
import { columnTotals } from '../../../sums/total-sums.ts';
import type { SumRule } from '../../core/rule.ts';

/** First of the three in a folded finding: it is the cross-check that the form itself prints. */
export const balance: SumRule = {
  id: 'T3-BAL',
  title: '收办平衡',
  level: 'error',
  basis: {
    source: '表三左上角自带的勾稽关系，第一项加第二项之和，等于第三项加第四项之和',
    evidence: '核',
    inAnnex: true,
  },
  together: '列收办不平衡',
  sums: inEachColumn(({ rows }) => [
    rows('received', 'carriedIn'),
    rows('resultTotal', 'carriedOut'),
  ]),
};

export const columnTotal: SumRule = {
  id: 'T3-COL',
  title: '办理结果合计',
  level: 'error',
  basis: { source: '表三“（七）总计”为各项办理结果之和', evidence: '推', inAnnex: true },
  together: '列的总计与各项办理结果之和不符',
  sums: columnTotals,
};

export const rowTotal: SumRule = {
  id: 'T3-ROW',
  title: '申请人合计',
  level: 'error',
  basis: { source: '表三“总计”列为各类申请人之和', evidence: '推', inAnnex: true },
  together: '行的总计与各类申请人之和不符',
  sums: rowTotals,
};

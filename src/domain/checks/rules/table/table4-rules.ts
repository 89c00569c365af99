/** The sums of the table of section 四. */
import { groupTotals } from '../../../sums/equations.ts';
import type { SumRule } from '../../core/rule.ts';

export const outcomeTotal: SumRule = {
  id: 'T4-SUM',
  title: '复议诉讼合计',
  level: 'error',
  basis: { source: '表四各组“总计”为该组各项结果之和', evidence: '推', inAnnex: true },
  sums: groupTotals,
};

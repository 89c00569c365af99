/** 「办结13件」 above a table of 11. */
import { applicationRule } from './application-figures.ts';

export const answeredInText = applicationRule({
  id: 'N-DONE',
  title: '正文答复、办结的申请数与表三一致',
  level: 'warning',
  basis: {
    source: '正文“办结（答复）N 件”等于表三“（七）总计”；句中另外交代的撤回、逾期未补正等不算差错',
    evidence: '样',
  },
});

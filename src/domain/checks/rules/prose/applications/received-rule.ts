/** 「收到申请13件」 above a table of 11. */
import { applicationRule } from './application-figures.ts';

export const receivedInText = applicationRule({
  id: 'N-RECV',
  title: '正文收到的申请数与表三一致',
  level: 'warning',
  basis: {
    source:
      '正文“收到（受理）申请 N 件”等于表三本年新收总计，或者本年新收与上年结转的合计，两种写法都算对',
    evidence: '样',
  },
});

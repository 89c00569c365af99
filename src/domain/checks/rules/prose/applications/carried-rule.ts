/** 「上年结转2件」, 「结转下年1件」 against the rows of the same name. */
import { applicationRule } from './application-figures.ts';

export const carriedInText = applicationRule({
  id: 'N-CARRY',
  title: '正文结转的申请数与表三一致',
  level: 'warning',
  basis: {
    source:
      '正文“上年结转 N 件”“结转下年 N 件”等于表三“二、上年结转”“四、结转下年度继续办理”的总计',
    evidence: '样',
  },
});

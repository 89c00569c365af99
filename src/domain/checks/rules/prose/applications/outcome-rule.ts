/** 「予以公开4件」, 「信息不存在1件」 against the rows of outcomes. */
import { applicationRule } from './application-figures.ts';

export const outcomesInText = applicationRule({
  id: 'N-ITEM',
  title: '正文各类办理结果的件数与表三一致',
  level: 'warning',
  basis: {
    source:
      '正文“予以公开（部分公开、不予公开、无法提供、不予处理、其他处理）N 件”以及写明原因的件数，等于表三相应各行',
    evidence: '样',
  },
});

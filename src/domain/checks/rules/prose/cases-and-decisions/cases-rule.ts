/** 「行政复议3件」 where table 四 has 2, 「维持1件」 where it has none. */
import { figureRule } from './figure-rule.ts';
import { caseFigures } from './lines-read.ts';

export const cases = figureRule(
  'N-REVIEW',
  '正文的行政复议、行政诉讼件数与表四一致',
  '正文与表四各组的结果和总计应当一致',
  caseFigures,
);

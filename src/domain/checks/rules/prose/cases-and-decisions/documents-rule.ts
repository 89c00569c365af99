/** 「制发规范性文件2件」 where table 二 has 3. */
import { figureRule } from './figure-rule.ts';
import { documentFigures } from './lines-read.ts';

export const normativeDocuments = figureRule(
  'N-NORM',
  '正文的规范性文件件数与表二一致',
  '正文与表二“规范性文件”一行应当一致',
  documentFigures,
);

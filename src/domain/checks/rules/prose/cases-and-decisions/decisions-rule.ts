/** 「作出行政许可决定91件」 where table 二 has 19. */
import { figureRule } from './figure-rule.ts';
import { decisionFigures } from './lines-read.ts';

export const decisions = figureRule(
  'N-PERMIT',
  '正文的行政许可、处罚、强制件数与表二一致',
  '正文与表二“处理决定数量”应当一致',
  decisionFigures,
);

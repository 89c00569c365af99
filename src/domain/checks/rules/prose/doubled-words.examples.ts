import type { RuleExamples } from './core/examples.ts';

export const doubledWordsExamples: RuleExamples = {
  rule: 'W-TYPO',
  flagged: [
    { text: '推进公公开栏的更新。', words: '公公' },
    { text: '由青禾镇镇人民政府负责。', words: '镇镇' },
    { text: '已公开的的信息截至年末。', words: '的的' },
  ],
  silent: [
    { text: '信息公开开设专栏，并向湖镇镇提供。' },
    { text: '各项工作渐渐规范，逐一一对一解答。' },
    { text: '办公公开、民主主动参与。' },
  ],
};

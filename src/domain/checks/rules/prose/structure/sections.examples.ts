import type { RuleExamples } from '../core/examples.ts';

export const sectionsExamples: readonly RuleExamples[] = [
  {
    rule: 'S-S5EMPTY',
    flagged: [
      { at: '5', text: '无。', words: '无。' },
      { at: '5', text: '本年度不存在问题，今后继续保持。' },
      { at: '5', text: '当前，我镇政府信息公开工作总体较好，不存在明显问题。' },
      { at: '5', text: '（一）存在的主要问题\n1.解读偏少。\n2.更新不及时。', level: 'warning' },
      { at: '5', text: '解读偏少，信息员更换频繁，公开意识有待加强。', level: 'warning' },
      { at: '5', text: '下一步，将增加图解，按周核对专栏。', level: 'warning' },
      {
        at: '5',
        text: '（一）存在的问题\n更新慢。\n（二）改进情况\n无。',
        words: '无。',
        level: 'warning',
      },
    ],
    silent: [
      { at: '5', text: '（一）存在的主要问题\n更新慢。\n（二）改进情况\n按周核对。' },
      { at: '5', text: '（一）解读有待加强。改进措施：增加图解。' },
      { at: '5', text: '没有发生应公开未公开的情况，但解读仍偏少，已增加图解6份。' },
      { at: '5', text: '信息员更换频繁，已统一交接单。' },
      { at: '5', text: '问题：渠道单一。措施：开通广播。' },
      { at: '5', text: '存在的问题：更新慢，解读少。下一步将逐项整改。' },
      { at: '5', text: '老人不会上网，公开栏又远。针对这些情况，镇里把公开栏搬到了集市。' },
    ],
  },
  {
    rule: 'S-S6EMPTY',
    flagged: [
      { at: '6', text: '无', words: '无' },
      { at: '6', text: '无。', words: '无。' },
      { at: '6', text: '/' },
      { at: '6', text: '其他事项：暂无。' },
      { at: '6', text: '本镇没有其他需要报告的事项。' },
    ],
    silent: [
      { at: '6', text: '无。', year: 2020 },
      { at: '6', text: '无。本年度未收取信息处理费。' },
      { at: '6', text: '本年度未收取信息处理费，没有其他需要报告的事项。' },
      { at: '6', text: '' },
    ],
  },
];

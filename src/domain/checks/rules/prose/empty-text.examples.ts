import type { RuleExamples } from './core/examples.ts';

export const emptyTextExamples: readonly RuleExamples[] = [
  {
    rule: 'S-EMPTY',
    flagged: [
      { at: '1', text: '' },
      { at: '6', text: '' },
      { at: '6', text: '（一）其他情况' },
    ],
    silent: [
      { at: '6', text: '无其他需要报告的事项，未收取信息处理费。' },
      { at: '1.0', text: '全年工作平稳。' },
      { at: '1', text: '（一）主动公开\n按要求公开。' },
    ],
  },
  {
    rule: 'S-S5EMPTY',
    flagged: [
      { at: '5', text: '' },
      { at: '5', text: '  ' },
      { at: '5', text: '（一）存在的问题' },
    ],
    silent: [
      { at: '5', text: '解读形式单一，下一步将增加图示。' },
      { at: '5', text: '存在的问题：专栏更新不及时。\n改进措施：专人逐周核对。' },
      { at: '5', text: '个别栏目更新不够及时；已按周核对，逐步改进。' },
    ],
  },
];

import type { RuleExamples } from '../core/examples.ts';

export const numberingExamples: readonly RuleExamples[] = [
  {
    rule: 'S-NUMBERING',
    flagged: [
      {
        at: '5',
        text: '（一）存在的主要问题\n1.解读少。\n3.更新慢。\n（二）改进情况\n1.增加解读。',
        words: '3.',
      },
      {
        at: '5',
        text: '问题：一是解读少；二是更新慢；四是人手紧。改进：一是补足。',
        words: '四是',
      },
      { at: '6', text: '未收取信息处理费。\n一、下步打算\n继续做好公开。', words: '一、' },
      { at: '5', text: '1、解读少。\n2、更新慢。\n下一步将增加解读，按周更新。' },
    ],
    silent: [
      {
        at: '5',
        text: '（一）存在的主要问题\n1.解读少。\n2.更新慢。\n（二）改进情况\n1.增加解读。',
      },
      { at: '5', text: '一是解读少；二是更新慢。将采取措施：一是增加图解；二是按周更新。' },
      { at: '1.1', text: '按《条例》第二十条第（一）、（五）、（八）项公开。' },
      { at: '5', text: '一是主动性不够。二是政策解读不够生动三是更新慢。四是人手紧。将逐项改进。' },
      { at: '1.1', text: '全年公开信息：3.5万字的解读、2.1万次点击。' },
    ],
  },
  {
    rule: 'S-LEN',
    flagged: ['公开栏按季核对，', '专栏逐周更新，', '信息员参加培训，'].map((words) => ({
      at: '1.1',
      text: `${words.repeat(130)}群众满意。`,
    })),
    silent: [
      { at: '1.1', text: '公开栏按季核对。' },
      { at: '1.1', text: `${'公开栏按季核对，'.repeat(90)}群众满意。` },
      { at: '5', text: `解读偏少，将改进。${'公开栏按季核对，'.repeat(130)}` },
    ],
  },
];

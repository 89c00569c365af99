import type { RuleExamples } from '../core/examples.ts';

const topics = '（一）主动公开。公开信息31条。\n（二）依申请公开。没有收到申请。\n';

export const offTopicExamples: RuleExamples = {
  rule: 'S-OFFTOPIC',
  flagged: [
    { at: '1', text: `${topics}（三）优化营商环境。压减办事环节。`, words: '优化营商环境' },
    { at: '6', text: '未收取信息处理费。全年招商引资到位2.1亿元。' },
    {
      at: '6',
      text: '未收取信息处理费。\n2024年工作计划：抓好项目和产业。',
      words: '2024年工作计划',
    },
  ],
  silent: [
    { at: '1', text: `${topics}（三）重点领域信息公开。公开乡村振兴信息20条。` },
    { at: '1', text: `${topics}（三）政策解读。解读优化营商环境政策3件。` },
    { at: '6', text: '未收取信息处理费。招商引资、乡村振兴等信息已在专栏公开。' },
    { at: '6', text: '未收取信息处理费，没有其他需要报告的事项。' },
  ],
};

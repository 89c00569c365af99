import type { RuleExamples } from '../core/examples.ts';

const decided = {
  'table2.licensing.decisions': 91,
  'table2.punishment.decisions': 12,
  'table2.coercion.decisions': 1,
};

export const decisionsExamples: RuleExamples = {
  rule: 'N-PERMIT',
  flagged: [
    { text: '全年作出行政许可决定19件。', words: '作出行政许可决定19件', tables: decided },
    {
      text: '办理行政许可91件，实施行政处罚二十件。',
      words: '实施行政处罚二十件',
      tables: decided,
    },
    { text: '未实施行政强制。', words: '未实施行政强制', tables: decided },
    {
      text: '其他对外管理服务事项办理126件。',
      words: '其他对外管理服务事项办理126件',
      tables: { 'table2.services.decisions': 162 },
      year: 2020,
    },
  ],
  silent: [
    { text: '全年作出行政许可决定91件、行政处罚决定12件、行政强制1次。', tables: decided },
    { text: '公示行政许可、行政处罚信息58条。', tables: decided },
    { text: '配合县市场监管局实施行政处罚5件、行政强制2件。', tables: decided },
    { text: '行政许可事项7项，比上年多1项。', tables: decided },
    { text: '公开行政许可结果40件、行政处罚结果10件。', tables: decided },
    { text: '上年作出行政处罚决定30件。', tables: decided },
    { text: '没有因违法作出行政处罚被纠正的情况。', tables: decided },
    { text: '不予行政许可2件。', tables: decided },
  ],
};

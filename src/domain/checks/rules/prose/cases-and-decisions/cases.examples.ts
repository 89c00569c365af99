import type { RuleExamples } from '../core/examples.ts';

const reviews = {
  'table4.review.upheld': 1,
  'table4.review.corrected': 1,
  'table4.review.total': 2,
};
const lawsuit = { 'table4.after.pending': 1, 'table4.after.total': 1 };

export const casesExamples: RuleExamples = {
  rule: 'N-REVIEW',
  flagged: [
    { text: '因政府信息公开被申请行政复议3件。', words: '行政复议3件', tables: reviews },
    { text: '行政复议2件，其中维持2件。', words: '维持2件', tables: reviews },
    { text: '行政诉讼案件两起，均在审理。', words: '行政诉讼案件两起', tables: lawsuit },
    {
      text: '行政复议和行政诉讼案件共4件。',
      words: '行政复议和行政诉讼案件共4件',
      tables: reviews,
    },
    { text: '尚未审结的行政诉讼2件。', words: '尚未审结的行政诉讼2件', tables: lawsuit, at: '4' },
  ],
  silent: [
    { text: '因政府信息公开被申请行政复议2件，维持1件、纠正1件。', tables: reviews },
    {
      text: '行政复议2件，被撤销1件。行政诉讼1件（上年3件）。',
      tables: { ...reviews, ...lawsuit },
    },
    { text: '参加行政应诉培训3次，旁听庭审1场。', tables: lawsuit },
    { text: '收到征地类行政复议答复通知书5份。', tables: reviews },
    { text: '行政复议7件，均与政府信息公开无关。', tables: reviews },
    { text: '全年调解行政争议9件，行政处罚类行政诉讼2件。', at: '1.1' },
    { text: '上年受理的行政复议3件已于上年审结。', tables: reviews },
  ],
};

import type { RuleExamples } from '../core/examples.ts';

const review = { 'table4.review.upheld': 1, 'table4.review.total': 1 };
const after = { 'table4.after.pending': 1, 'table4.after.total': 1 };
const direct = { 'table4.direct.upheld': 2, 'table4.direct.total': 2 };

export const noReviewsExamples: RuleExamples = {
  rule: 'N-REVNONE',
  flagged: [
    {
      text: '本年度未因政府信息公开被申请行政复议，也未被提起行政诉讼。',
      words: '未因政府信息公开被申请行政复议',
      tables: review,
    },
    {
      text: '2023年，我镇政府信息公开行政复议、行政诉讼案件均为0。',
      words: '政府信息公开行政复议、行政诉讼案件均为0',
      tables: after,
      at: '4',
    },
    { text: '行政复议0件，行政诉讼0件。', words: '行政诉讼0件', tables: direct, at: '4' },
    { text: '没有直接起诉的案件。', words: '没有直接起诉的案件', tables: direct },
    { text: '全年实现零复议、零诉讼。', words: '零复议、零诉讼', tables: after },
    { text: '未发生行政复议。', words: '未发生行政复议', tables: review, at: '1.5' },
    { text: '未发生行政复议。', words: '未发生行政复议', tables: review, at: '3' },
    { text: '申请、复议、诉讼均为0。', words: '申请、复议、诉讼均为0', tables: review, at: '1.1' },
  ],
  silent: [
    { text: '未发生行政复议。', tables: review, at: '1.1' },
    { text: '未发生行政复议。', tables: review, at: '1.4' },
    { text: '未收到政府信息公开申请。', tables: review },
    { text: '未发生行政诉讼；行政复议1件，决定维持。', tables: review },
    { text: '没有发生行政诉讼败诉的情况。', tables: direct },
    { text: '信息公开工作零投诉、零复议。', tables: direct },
    { text: '信息公开工作零败诉。', tables: direct },
    { text: '待办理行政复议0件。', tables: review },
    { text: '上年度未发生行政复议，本年度1件。', tables: review },
    { text: '未因征地补偿引发行政复议。', tables: review },
    { text: '没有直接起诉的案件。', tables: after },
    { text: '行政复议、行政诉讼的情况见第四部分。', tables: { ...review, ...after } },
    { text: '未发生行政复议、行政诉讼。', at: '4' },
  ],
};

import type { RuleExamples } from '../core/examples.ts';

const one = {
  'table3.1.natural': 1,
  'table3.1.total': 1,
  'table3.3.1.natural': 1,
  'table3.3.1.total': 1,
};

export const noApplicationsExamples: RuleExamples = {
  rule: 'N-NONE',
  flagged: [
    {
      text: '2023年度，我镇未收到政府信息公开申请。',
      words: '未收到政府信息公开申请',
      tables: one,
    },
    { text: '全年收到申请0件。', words: '收到申请0件', tables: one },
    { text: '依申请公开情况：无。', words: '依申请公开情况：无', tables: one },
    {
      text: '没有公民、法人或者其他组织以任何方式向本机关提出申请。',
      words: '没有公民、法人或者其他组织以任何方式向本机关提出申请',
      tables: one,
    },
    {
      text: '全年政府信息公开申请、行政复议、行政诉讼均为零。',
      words: '政府信息公开申请、行政复议、行政诉讼均为零',
      tables: one,
      at: '4',
    },
    {
      text: '政府信息公开申请、行政复议均为0件。',
      words: '政府信息公开申请、行政复议均为0件',
      tables: one,
      at: '4',
    },
    { text: '依申请公开0件。', words: '依申请公开0件', tables: one },
    {
      text: '没有政府信息公开申请需要办理。',
      words: '没有政府信息公开申请需要办理',
      tables: { 'table3.2.natural': 1, 'table3.2.total': 1 },
    },
    {
      text: '申请、复议、诉讼均为0。',
      words: '申请、复议、诉讼均为0',
      tables: one,
      at: '1.1',
    },
  ],
  silent: [
    { text: '全年未收到申请。', tables: one, at: '1.1' },
    { text: '全年未收到申请。', tables: one, at: '1.5' },
    { text: '依申请公开0件。', tables: { 'table3.1.natural': 1, 'table3.1.total': 1 } },
    {
      text: '未收到政府信息公开申请。',
      tables: { 'table3.2.natural': 1, 'table3.2.total': 1 },
    },
    { text: '未发生行政复议。', tables: one },
    { text: '2022年没有收到申请，2023年收到1件。', tables: one },
    { text: '截至9月底未收到申请。', tables: one },
    { text: '网上申请系统未收到申请。', tables: one },
    { text: '除由上级转来的1件外，未收到申请。', tables: one },
    { text: '没有收到要求公开合同的申请。', tables: one },
    { text: '无重复申请，无申请超期答复。', tables: one },
    { text: '未受理1件申请，因其对象为区人民法院。', tables: one },
    { text: '全年未收到政府信息公开申请。' },
  ],
};

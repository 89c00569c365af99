import type { RuleExamples } from '../core/examples.ts';

const twoApplications = {
  'table3.1.natural': 2,
  'table3.1.total': 2,
  'table3.3.3.6.natural': 2,
  'table3.3.3.6.total': 2,
  'table3.3.7.natural': 2,
  'table3.3.7.total': 2,
};
const problems = '（一）存在的主要问题\n公开栏更新不及时。\n（二）改进情况\n按月核对公开栏。';

export const contradictionsExamples: readonly RuleExamples[] = [
  {
    rule: 'N-CONTRA',
    flagged: [
      { at: '1.3', text: '配备3名兼职人员专职负责信息公开。', words: '3名兼职人员专职负责' },
      { at: '1.3', text: '专职人员均由站所干部兼任。', words: '专职人员均由站所干部兼任' },
      {
        at: '1.1',
        text: '青禾镇的政府信息全部属于主动公开。',
        words: '全部属于主动公开',
        tables: twoApplications,
      },
      {
        at: '1.1',
        text: '凡属政府信息一律主动公开，没有例外。',
        tables: twoApplications,
      },
    ],
    silent: [
      { at: '1.3', text: '专职人员1名、兼职人员12名。' },
      { at: '1.3', text: '没有专职人员，由2名干部兼职负责。' },
      { at: '1.3', text: '专兼职人员3名，其中专职1名。' },
      { at: '1.1', text: '青禾镇的政府信息全部属于主动公开。' },
      { at: '1.1', text: '财政预决算信息全部主动公开。', tables: twoApplications },
      { at: '1.1', text: '应当公开的政府信息全部主动公开。', tables: twoApplications },
    ],
  },
  {
    rule: 'N-S5',
    flagged: [
      {
        at: '5',
        text: '申请的办理流程有待完善。将健全登记、办理、答复、归档制度，确保答复内容完整。',
        tables: { ...twoApplications, 'table4.review.corrected': 1, 'table4.review.total': 1 },
      },
      {
        at: '5',
        text: problems,
        tables: { ...twoApplications, 'table4.review.corrected': 1, 'table4.review.total': 1 },
      },
      {
        at: '5',
        text: problems,
        tables: { ...twoApplications, 'table4.direct.corrected': 1, 'table4.direct.total': 1 },
      },
      {
        at: '5',
        text: '主要问题是栏目偏少，已增设栏目。',
        tables: { ...twoApplications, 'table4.after.corrected': 2, 'table4.after.total': 2 },
      },
    ],
    silent: [
      {
        at: '5',
        text: problems,
        tables: { ...twoApplications, 'table4.review.upheld': 1, 'table4.review.total': 1 },
      },
      {
        at: '5',
        text: '有的答复引用依据不准，已由法律顾问审核。',
        tables: { ...twoApplications, 'table4.review.corrected': 1, 'table4.review.total': 1 },
      },
      { at: '5', text: problems },
      {
        at: '5',
        text: '',
        tables: { ...twoApplications, 'table4.review.corrected': 1, 'table4.review.total': 1 },
      },
    ],
  },
];

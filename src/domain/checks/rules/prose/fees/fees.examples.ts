import type { RuleExamples } from '../core/examples.ts';

const oneApplication = {
  'table3.1.natural': 1,
  'table3.1.total': 1,
  'table3.3.1.natural': 1,
  'table3.3.1.total': 1,
  'table3.3.7.natural': 1,
  'table3.3.7.total': 1,
};

export const feesExamples: readonly RuleExamples[] = [
  {
    rule: 'N-FEE',
    flagged: [
      { at: '6', text: '没有其他需要报告的事项。' },
      { at: '6', text: '查阅点的资料可以免费取阅，复印费由本镇承担。' },
      { at: '6', year: 2021, text: '本年度开展政务开放日活动1次。' },
    ],
    silent: [
      { at: '6', text: '本年度未产生信息处理费，没有其他需要报告的事项。' },
      { at: '6', text: '依申请提供政府信息没有收取任何费用。' },
      { at: '6', year: 2020, text: '没有其他需要报告的事项。' },
      { at: '6', text: '' },
    ],
  },
  {
    rule: 'N-FEEAMT',
    flagged: [
      {
        at: '6',
        text: '收取信息处理费500元。',
        words: '信息处理费500元',
        tables: { ...oneApplication, 'table2.fees.amount': '0.005' },
      },
      {
        at: '6',
        text: '向申请人发出收费通知，信息处理费200元已足额缴纳，另免收邮寄费用。',
        words: '信息处理费200元',
        tables: { ...oneApplication, 'table2.fees.amount': '0.01' },
      },
      {
        at: '6',
        text: '本年度收取信息公开处理费共计人民币贰佰元整。',
        tables: { ...oneApplication, 'table2.fees.amount': '0.01' },
      },
      {
        at: '6',
        text: '按件计收信息处理费的，11至30件每件100元。本年度收取1.2千元。',
        words: '1.2千元',
        tables: { ...oneApplication, 'table2.fees.amount': '0.1' },
      },
    ],
    silent: [
      {
        at: '6',
        text: '收取信息处理费500元。',
        tables: { ...oneApplication, 'table2.fees.amount': '0.05' },
      },
      { at: '6', text: '信息处理费标准为31至100页每页10元，本年度未收取。' },
      { at: '6', text: '拟收信息处理费600元，申请人未缴，实收0元。' },
      { at: '6', text: '未收取信息处理费；社会抚养等行政事业性收费3万元由县里收取。' },
      { at: '6', text: '计收信息处理费200元，申请人未在期限内缴纳，视为放弃申请。' },
      { at: '6', text: '发出收费通知1份，信息处理费金额100元，年底前尚在缴费期限内。' },
      { at: '6', text: '退还上年多收的信息处理费200元，本年度未收取。' },
    ],
  },
];

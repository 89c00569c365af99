import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  markedWords,
  reportOfExample,
  saidBy,
} from '../../../../../testkit/domain/report-of-example.ts';
import { decimalText } from '../../../../report/decimal.ts';
import { feeAmounts } from './fee-amounts.ts';
import { tellsOfFee } from './fee-words.ts';

describe('amounts of the fee', () => {
  const amounts = (text: string) =>
    feeAmounts(text, 2023).map(
      ({ from, to, amount }) => `${text.slice(from, to)} ${decimalText(amount)}`,
    );

  test.each([
    ['收取信息处理费500元。', ['信息处理费500元 0.05']],
    ['收取信息处理费0.5千元。', ['信息处理费0.5千元 0.05']],
    ['收取政府信息公开信息处理费1.2万元。', ['政府信息公开信息处理费1.2万元 1.2']],
    // From the last name of the fee in the clause; from the figure where the name stands before it.
    ['收取信息处理费，共计500元。', ['500元 0.05']],
    ['本年度信息处理费为信息处理费500元。', ['信息处理费500元 0.05']],
    ['信息处理费500元，信息处理费600元。', ['信息处理费500元 0.05', '信息处理费600元 0.06']],
    ['收取信息处理费200元、复印费30元。', ['信息处理费200元 0.02']],
    ['收取复印费30元、信息处理费200元。', ['信息处理费200元 0.02']],
    ['信息处理费标准为每件100元，信息处理费共300元。', ['信息处理费共300元 0.03']],
    ['2023年收取信息处理费500元。', ['信息处理费500元 0.05']],
    ['2022年未收取；2023年收取信息处理费500元。', ['信息处理费500元 0.05']],
    ['2022年未收取。收取信息处理费500元。', ['信息处理费500元 0.05']],
    ['发出缴费通知，信息处理费200元已缴纳。', ['信息处理费200元 0.02']],
    ['发出缴费通知，信息处理费200元，申请人已缴纳。', ['信息处理费200元 0.02']],
    ['发出缴费通知2份；信息处理费200元。', ['信息处理费200元 0.02']],
    ['申请人未缴纳的不再处理；收取信息处理费200元。', ['信息处理费200元 0.02']],
  ])('%s', (text, wanted) => expect(amounts(text)).toEqual(wanted));

  test.each([
    '本年度共收取费用200元。',
    '收取信息处理费约500元。',
    '收取信息处理费300至500元。',
    '收取信息处理费3件。',
    '2022年收取信息处理费500元。',
    '2022年收取信息处理费，金额500元。',
    '收取信息处理费，另有复印费30元。',
    '信息处理费200元，申请人未缴纳。',
    '通知缴纳信息处理费200元。',
    '发出通知，信息处理费200元。',
    '退还信息处理费200元。',
    '信息处理费标准为每件100元。',
    '计收200元的为信息处理费。',
    '信息处理费按109号文件办理。',
    '',
  ])('none: %s', (text) => expect(amounts(text)).toEqual([]));

  test('are exact in whatever unit they are told', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(['元', 4], ['千元', 1], ['万元', 0] as const),
        (figure, [unit, decimals]) => {
          const [found] = feeAmounts(`收取信息处理费${figure}${unit}。`, 2023);
          expect(found && Number(decimalText(found.amount))).toBeCloseTo(
            figure / 10 ** Number(decimals),
            6,
          );
        },
      ),
    );
  });
});

describe('held against the table', () => {
  const said = (text: string, fees: string, at = '6') => {
    const report = reportOfExample({ text, at, tables: { 'table2.fees.amount': fees } });
    return saidBy('N-FEEAMT', report).map((finding) => ({
      words: markedWords(finding, report).join('|'),
      message: finding.message,
      advice: finding.advice,
      cells: finding.cells.length,
    }));
  };

  test('both sides are named, and what the amount is in the unit of the table', () => {
    expect(said('收取信息处理费500元。', '0.02')).toEqual([
      {
        words: '信息处理费500元',
        message:
          '第六部分第 1 段“信息处理费500元”即 0.05 万元，多于表二“行政事业性收费”行“本年收费金额”的 0.02 万元；信息处理费属于行政事业性收费，不应超过它',
        advice: '请核对金额和单位（元、万元），并看表二是否漏计。',
        cells: 1,
      },
    ]);
  });

  test('what is told in 万元 is not told again', () => {
    const [finding] = said('收取信息处理费1.2万元。', '0.02');
    expect(finding?.message).toContain('“信息处理费1.2万元”多于表二');
  });

  test.each([
    ['收取信息处理费500元。', '0.049', 1],
    ['收取信息处理费500元。', '0.05', 0],
    ['收取信息处理费500元。', '1', 0],
    ['收取信息处理费500元。', '', 0],
    ['收取信息处理费500元。', '无', 0],
  ])('%s beside %s', (text, fees, count) => expect(said(text, fees)).toHaveLength(count));

  test.each([
    ['信息处理费500元，信息处理费600元。', '信息处理费600元'],
    ['信息处理费600元，信息处理费500元。', '信息处理费600元'],
    // Compared as numbers, not as texts; of equal ones the first.
    ['信息处理费9元，信息处理费1000元。', '信息处理费1000元'],
    ['信息处理费共500元，信息处理费500元。', '信息处理费共500元'],
  ])('the largest amount of a line is enough: %s', (text, words) => {
    expect(said(text, '0').map((one) => one.words)).toEqual([words]);
  });

  test.each(['1.2', '1.0', '5', 'preamble'])('wherever it stands: %s', (at) => {
    expect(said('收取信息处理费500元。', '0', at)).toHaveLength(1);
  });
});

describe('telling of the fee in section six', () => {
  const said = (text: string, { year = 2023, at = '6' } = {}) =>
    saidBy('N-FEE', reportOfExample({ text, at, year }));

  test.each([
    ['未收取信息处理费', true],
    ['没有产生信息公开收费', true],
    ['依申请公开工作收费情况为零', true],
    ['提供政府信息没有收取任何费用', true],
    ['未发出缴费通知', true],
    ['复印收费由本镇承担', false],
    ['没有向农民违规收费的情况', false],
    ['没有其他需要报告的事项', false],
    ['收取停车费用的通知', false],
    ['', false],
  ])('%s', (clause, tells) => expect(tellsOfFee(clause)).toBe(tells));

  test('is asked for in one finding of the section', () => {
    const [finding, ...more] = said('没有其他需要报告的事项。');
    expect(more).toEqual([]);
    expect(finding?.message).toBe(
      '第六部分没有说明信息处理费：没有收取的，写“未收取信息处理费”；收取了的，写明金额',
    );
    expect(finding?.advice).toBe('请在第六部分写明本年度收取信息处理费的情况。');
    expect(finding?.place).toEqual({ is: 'section', section: 6 });
  });

  test.each([2021, 2022, 2023])('since 2021: %s', (year) => {
    expect(said('没有其他需要报告的事项。', { year })).toHaveLength(1);
  });
  test.each([2019, 2020])('not before: %s', (year) => {
    expect(said('没有其他需要报告的事项。', { year })).toEqual([]);
  });

  test('each clause is read for itself: another charge beside it takes nothing away', () => {
    expect(said('未收取申请人费用，复印费由本镇承担。')).toEqual([]);
    expect(said('没有其他事项，未收取信息处理费。')).toEqual([]);
    expect(said('没有其他事项。\n未收取信息处理费。')).toEqual([]);
  });

  test('only headings are no text, which is another rule’s', () => {
    expect(said('')).toEqual([]);
    expect(said('（一）其他事项')).toEqual([]);
  });

  test('where another section tells of it, its line is named', () => {
    const report = reportOfExample({ text: '未收取信息处理费。', at: '1.2' });
    const [block] = report.sections.s6.blocks;
    const s6 = {
      ...report.sections.s6,
      blocks: block ? [{ ...block, text: '没有其他需要报告的事项。' }] : [],
    };
    const [finding] = saidBy('N-FEE', { ...report, sections: { ...report.sections, s6 } });
    expect(finding?.message).toMatch(/写明金额（第一部分第 4 段已经说到，这里也要写）$/);
  });
});

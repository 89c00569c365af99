import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOfExample, saidBy } from '../../../../../testkit/domain/report-of-example.ts';
import { periodFaults } from './stated-period.ts';

const start = '写错，起始日期应为 2023 年 1 月 1 日';
const end = '写错，截止日期应为 2023 年 12 月 31 日';

const faults = (text: string) =>
  periodFaults(text, 2023).map(
    ({ from, to, says, right }) => `${text.slice(from, to)} ${says}${right ? `>${right}` : ''}`,
  );

describe('the period', () => {
  test.each([
    ['统计期限为2023年2月1日至12月31日。', [`2023年2月1日 ${start}>2023年1月1日`]],
    ['统计期限为2023年1月2日至12月31日。', [`2023年1月2日 ${start}>2023年1月1日`]],
    ['统计期限为2023年1月1日至11月30日。', [`11月30日 ${end}>12月31日`]],
    ['统计期限为2023年1月1日至12月30日。', [`12月30日 ${end}>12月31日`]],
    ['统计期限为1月1日至11月30日。', [`11月30日 ${end}>12月31日`]],
    ['统计期限为2022年1月1日至2023年12月31日。', [`2022年1月1日 ${start}>2023年1月1日`]],
    ['统计期限为2023年1月1日至2024年12月31日。', [`2024年12月31日 ${end}>2023年12月31日`]],
    ['统计期限为2023年元月1日至12月31日。', [`2023年元月1日 ${start}>2023年1月1日`]],
    ['统计期限为2023年正月1日至12月31日。', [`2023年正月1日 ${start}>2023年1月1日`]],
    ['统计期限为202312月1日至2023年12月31日。', [`202312月1日 ${start}>2023年1月1日`]],
    ['统计期限为2023年1月1日至202312月31日。', [`202312月31日 ${end}>2023年12月31日`]],
    ['统计时限：2023.1.1-2023.12.30。', [`2023.12.30 ${end}>2023年12月31日`]],
    ['统计时限：2023/2/1—2023/12/31。', [`2023/2/1 ${start}>2023年1月1日`]],
    [
      '统计期限为2023年1月2日起至2023年12月30日止。',
      [`2023年1月2日 ${start}>2023年1月1日`, `2023年12月30日 ${end}>2023年12月31日`],
    ],
    // Both days are those of another year: which of year and period is wrong is not certain.
    [
      '统计期限为2022年1月1日至12月31日。',
      ['2022年1月1日至12月31日 是 2022 年的，报告年度是 2023 年'],
    ],
    [
      '统计期限为二〇二二年一月一日至二〇二二年十二月三十一日。',
      ['二〇二二年一月一日至二〇二二年十二月三十一日 是 2022 年的，报告年度是 2023 年'],
    ],
    ['统计期限为22年1月1日至12月31日。', ['22年1月1日至12月31日 是 2022 年的，报告年度是 2023 年']],
    [
      '统计期限为2022年1月1日至2022年11月30日。',
      [`2022年1月1日 ${start}>2023年1月1日`, `2022年11月30日 ${end}>2023年12月31日`],
    ],
    // One date is the last day.
    ['所列数据截至2023年11月30日。', [`2023年11月30日 ${end}>2023年12月31日`]],
    ['所列数据截至12月30日。', [`12月30日 ${end}>12月31日`]],
    ['统计期为2023年11月30日止。', [`2023年11月30日 ${end}>2023年12月31日`]],
    ['截止日期为2023年11月底。', [`2023年11月底 ${end}>2023年12月31日`]],
    ['所列数据截至2022年12月31日。', [`2022年12月31日 ${end}>2023年12月31日`]],
    // Two words of a period before one date are one fault.
    ['统计期限统计时间为2023年1月2日至12月31日。', [`2023年1月2日 ${start}>2023年1月1日`]],
  ])('%s', (text, wanted) => expect(faults(text)).toEqual(wanted));

  test.each([
    '统计期限为2023年1月1日至12月31日。',
    '统计期限为23年1月1日至12月31日。',
    '统计期限为2023年1月1日—当年12月31日。',
    '统计期限为2023年1月至12月。',
    '统计期限为2023年1月初至12月底。',
    '统计期限为二○二三年一月一日至十二月三十一日。',
    '统计期限为2023.1.1-2023.12.31。',
    '所列数据截至2023年12月31日。',
    '所列数据截至2023年12月底。',
    // A date alone may be any other.
    '统计期为2023年11月30日。',
    '统计期不含2023年11月30日。',
    '统计期限。2023年11月30日止。',
    '统计期限；2023年11月30日止。',
    '统计期发布时间为2023年11月30日止。',
    `统计期限${'与上年'.repeat(8)}为2023年11月30日止。`,
    '2023年11月30日止，统计期限按上级要求。',
    '2023年3月1日至5月1日，开展培训。',
    '统计期限为全年。',
    '',
  ])('silent: %s', (text) => expect(faults(text)).toEqual([]));

  test('of its year is right in any report, and that of another year is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2019, max: 2030 }),
        fc.integer({ min: 2019, max: 2030 }),
        fc.constantFrom('至', '—', '到', '－', '～'),
        (year, written, joint) => {
          const text = `统计期限为${written}年1月1日${joint}12月31日。`;
          expect(periodFaults(text, year)).toHaveLength(year === written ? 0 : 1);
        },
      ),
    );
  });
});

describe('what is said of it', () => {
  const said = (text: string, at = 'preamble') => saidBy('S-PERIOD', reportOfExample({ text, at }));

  test('one day is put right', () => {
    const [finding, ...more] = said('统计期限为2023年2月1日至12月31日。');
    expect(more).toEqual([]);
    expect(finding?.message).toBe(`前言第 1 段“2023年2月1日”${start}`);
    expect(finding?.advice).toBeUndefined();
    expect(finding?.fix).toMatchObject({
      label: '改为“2023年1月1日”',
      changes: [{ was: '2023年2月1日', value: '2023年1月1日' }],
    });
  });

  test('a whole year is looked at by who writes', () => {
    const [finding, ...more] = said('统计期限为2022年1月1日至12月31日。');
    expect(more).toEqual([]);
    expect(finding?.message).toBe(
      '前言第 1 段“2022年1月1日至12月31日”是 2022 年的，报告年度是 2023 年',
    );
    expect(finding?.advice).toBe('请核对统计期限和报告年度。');
    expect(finding?.fix).toBeUndefined();
  });

  test.each(['1.0', '1.1', '6'])('wherever it stands: %s', (at) => {
    expect(said('统计期限为2023年2月1日至12月31日。', at)).toHaveLength(1);
  });
});

import { expect, test } from 'vitest';
import { yearOfReport } from './year-of-report.ts';

const nothing = { title: '', date: '', preface: [], lines: [] };
const spent = ['公开2023年度决算。', '公开2023年度部门决算和2023年项目清单。'];

test.each([
  [{ title: '青禾镇2024年政府信息公开工作年度报告' }, 2024, '标题'],
  [{ preface: ['现公布青禾镇2024年度政府信息公开工作年度报告。'] }, 2024, '前言'],
  [
    {
      preface: [
        '根据2019年修订的《条例》和国办公开办函〔2021〕30号要求，编制２０２４年政府信息公开年报。',
      ],
    },
    ...([2024, '前言'] as const),
  ],
  [{ preface: ['数据的统计期限自2024年1月1日起至2024年12月31日止。'] }, 2024, '前言'],
  [{ preface: ['2024年，我镇认真落实2019年修订的条例，2025年1月20日公布。'] }, 2024, '前言'],
  [{ lines: ['统计期自二〇二四年1月1日至12月31日。', ...spent] }, 2024, '统计期'],
  [{ date: '2025年1月16日', lines: spent }, 2024, '落款'],
  [{ date: '二〇二五年一月十六日', lines: spent }, 2024, '落款'],
  [{ date: '2024年12月31日', lines: spent }, 2024, '落款'],
  [{ around: ['发布日期：2025-01-20 10:30　来源：青禾镇'], lines: spent }, 2024, '发布日期'],
  [{ around: ['索引号QH-1成文日期2025年1月16日'], lines: spent }, 2024, '发布日期'],
  [{ title: '青禾镇人民政府24年政府信息公开工作年度报告', date: '2023年1月3日' }, 2024, '标题'],
  [{ lines: ['落实2019年《条例》。', '公开2023年度部门决算、2024年度预算。'] }, 2024, '正文'],
  [
    { earliest: 2021, lines: ['2019年起公开，2022年收到申请2件。', '2019年以来逐年改进。'] },
    2022,
    '正文',
  ],
  [{ lines: ['2024年收到申请2件。', '2024年公开40条，2025年改进。'] }, 2024, '正文'],
])('%j: %i, by its %s', (clues, year, by) => {
  expect(yearOfReport({ ...nothing, lines: spent, ...clues })).toEqual({ year, by });
});

test('each clue goes before those behind it', () => {
  const all = {
    title: '青禾镇2021年年度报告',
    preface: ['2022年政府信息公开工作年度报告如下。'],
    lines: ['自2023年1月1日至2023年12月31日。', ...spent],
    date: '2025年1月2日',
  };
  const order = [2021, 2022, 2023, 2024];
  const without = [all, { ...all, title: '' }, { ...all, title: '', preface: [] }];
  const last = { ...all, title: '', preface: [], lines: spent };
  expect([...without, last].map((clues) => yearOfReport(clues)?.year)).toEqual(order);
});

test('without any there is none', () => {
  expect(yearOfReport(nothing)).toBeUndefined();
  expect(yearOfReport({ ...nothing, lines: ['没有年份。'] })).toBeUndefined();
  const law = ['落实2019年条例的要求。'];
  expect(yearOfReport({ ...nothing, lines: law, earliest: 2021 })).toBeUndefined();
  expect(yearOfReport({ ...nothing, lines: ['公开2023年度决算。'] })).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { decimalText } from '../../report/decimal.ts';
import { findQuantities } from './find-quantities.ts';

/** 「60|人次 60 about」: the number and its unit as they stand, what they say. */
const read = (text: string) =>
  findQuantities(text).map(({ from, to, unitTo, value, unit, ...says }) => {
    const printed = `${text.slice(from, to)}|${text.slice(to, unitTo)}`;
    const marks = Object.entries(says).filter(([, is]) => is);
    const names = marks.map(([name]) => name.replace('is', '').toLowerCase());
    return [printed, value ? decimalText(value) : '?', ...(unit ? [unit] : []), ...names].join(' ');
  });

describe.each<[string, [string, string[]][]]>([
  [
    'where the number ends and its unit',
    [
      ['收到申请13件。', ['13|件 13 件']],
      ['收到申请三百五十四件。', ['三百五十四|件 354 件 chinese']],
      ['公开信息1，286条', ['1，286|条 1286 条']],
      ['公开信息12,34条', ['12| 12', '34|条 34 条']],
      ['共6　条，5 件', ['6|　条 6 条', '5| 件 5 件']],
      ['共6  条', ['6| 6']],
      ['占98.5 ％，同比提高2.3个百分点', ['98.5| ％ 98.5 ％', '2.3|个百分点 2.3 个百分点']],
      ['电话0999 0000 4417', ['0999| 999', '0000| 0', '4417| 4417']],
      ['仍有2件处在征求意见阶段', ['2|件 2 件']],
      ['处理结果均在7日内上网公示', ['7|日 7 日']],
      ['浏览60人次', ['60|人次 60 人次']],
      ['第12', ['12| 12 ordinal']],
    ],
  ],
  [
    'words of size',
    [
      ['浏览1.2万条', ['1.2万|条 12000 条']],
      ['浏览1.23456万次', ['1.23456万|次 12345.6 次']],
      ['浏览2万5千次', ['2万5千|次 25000 次']],
      ['发放2千5百份', ['2千5百|份 2500 份']],
      ['浏览3万2千5百次', ['3万2千5百|次 32500 次']],
      ['浏览1亿2万次', ['1亿2万|次 100020000 次']],
      ['先后2百5百次', ['2百| 200', '5百|次 500 次']],
      ['浏览3百万次', ['3百万|次 3000000 次']],
      ['支出4.52万元，提高3百分点', ['4.52|万元 4.52 万元', '3|百分点 3 百分点']],
      ['走访2千米', ['2| 2']],
      ['2千3.5万元', ['2千| 2000', '3.5|万元 3.5 万元']],
    ],
  ],
  [
    'shares and points',
    [
      ['办结率百分之九十八', ['百分之九十八| 98 % chinese']],
      ['办结率百分之98.5', ['百分之98.5| 98.5 %']],
      ['增长三点五倍', ['三点五|倍 3.5 倍 chinese']],
      ['增长三点一四倍', ['三点一四|倍 3.14 倍 chinese']],
      ['增长十点零五倍', ['十点零五|倍 10.05 倍 chinese']],
      ['上午八点五十分开会', []],
      ['上午八点十分开会', []],
      ['下午三四点三分', []],
    ],
  ],
  [
    'about',
    [
      ['培训约60人次。', ['60|人次 60 人次 about']],
      ['培训约 60人次。', ['60|人次 60 人次 about']],
      ['培训约\u300060人次', ['60|人次 60 人次 about']],
      ['全年培训人员大概60人次', ['60|人次 60 人次 about']],
      ['全年培训不少于 60人次', ['60|人次 60 人次 about']],
      ['约谈后培训60人次', ['60|人次 60 人次']],
      ['全年 60人次', ['60|人次 60 人次']],
      ['培训60人次上下', ['60|人次 60 人次 about']],
      ['满意度达90%以上', ['90|% 90 % about']],
      ['11月以来收到2件', ['11|月 11 月', '2|件 2 件']],
      ['80多条，一百余件', ['80多|条 80 条 about', '一百余|件 100 件 chinese about']],
      ['全年130来封，真正的就2件', ['130| 130', '2|件 2 件']],
      [
        '推送图解数十篇、几条、若干份',
        ['数十|篇 ? 篇 chinese about', '几|条 ? 条 chinese about', '若干|份 ? 份 chinese about'],
      ],
      ['咨询上百次、三四次', ['上百|次 ? 次 chinese about', '三四|次 ? 次 chinese about']],
      ['百十几件', ['百十几|件 ? 件 chinese about']],
    ],
  ],
  [
    'numbers that cannot be told and no counter behind them',
    [
      ['解答咨询二三十次。', []],
      ['收到申请〇〇件。', []],
      ['上次、数次、四三件、三五件、一三件', []],
      ['数年、几天、三四天', []],
      ['几十字', []],
    ],
  ],
  [
    'ranges',
    [
      ['3至5件', ['3| 3 range', '5|件 5 件 range']],
      ['10—15个工作日', ['10| 10 range', '15|个工作日 15 个工作日 range']],
      ['十——二十件', ['二十|件 20 件 chinese range']],
      ['编号3至今未改', ['3| 3']],
      ['编号3-甲，2件', ['3| 3', '2|件 2 件']],
      ['受理到5件', ['5|件 5 件']],
      ['调至5件', ['5|件 5 件']],
      ['3件至5件', ['3|件 3 件', '5|件 5 件']],
    ],
  ],
  [
    'words with a numeral in them',
    [
      ['申请人要补正的，一次性告知。', []],
      ['当场一次办结', []],
      ['行政诉讼一起', ['一|起 1 起 chinese']],
      ['行政诉讼一起。', ['一|起 1 起 chinese']],
      ['（含行政诉讼一起）', ['一|起 1 起 chinese']],
      ['与村干部一起办理', []],
      ['收到一件，十分及时', ['一|件 1 件 chinese']],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

test('what words of size make whole has no fraction left', () => {
  const values = findQuantities('1.2万条，2.50万次，3.5元').map(({ value }) => value);
  expect(values).toEqual([
    { unscaled: 12_000n, decimals: 0 },
    { unscaled: 25_000n, decimals: 0 },
    { unscaled: 35n, decimals: 1 },
  ]);
});

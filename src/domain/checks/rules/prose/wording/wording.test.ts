import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { misplacedMarks } from './misplaced-marks.ts';
import { orders } from './orders.ts';
import { repeatedPhrases } from './repeated-phrases.ts';
import { shortYears } from './short-years.ts';
import { vagueWords } from './vague-words.ts';
import { wrongWords } from './wrong-words.ts';

const words = (text: string, found: readonly { readonly from: number; readonly to: number }[]) =>
  found.map(({ from, to }) => text.slice(from, to));

describe('wrong words', () => {
  test.each([
    ['截止2023年底，共公开', ['截止>截至']],
    ['截止到12月31日', ['截止到>截至']],
    ['其它帐户和台帐', ['其它>其他', '帐户>账户', '台帐>台账']],
    ['登陆县政府门户网站', ['登陆>登录']],
    ['受理截止12月20日，截止时间另行公告', []],
    ['台风登陆，发布署名文章，一张帖子，帐篷', []],
    ['《其它来款台帐办法》和“台帐”', []],
    ['《台帐》台帐', ['台帐>台账']],
    ['台帐，“台帐”，（台帐）', ['台帐>台账', '台帐>台账']],
    ['台帐截止2023年底，其它', ['台帐>台账', '截止>截至', '其它>其他']],
    ['截止', []],
  ])('%s', (text, wanted) => {
    expect(
      wrongWords(text).map(({ from, to, right }) => `${text.slice(from, to)}>${right}`),
    ).toEqual(wanted);
  });

  test('what is put right is found no more', () => {
    const piece = fc.constantFrom(
      '台帐',
      '其它',
      '帐号',
      '截止12月底',
      '，',
      '公开',
      '布署',
      '名',
      '部份',
      '内',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const right = [...wrongWords(text)]
          .reverse()
          .reduce(
            (line, each) => line.slice(0, each.from) + each.right + line.slice(each.to),
            text,
          );
        expect(wrongWords(right)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('phrases that stand twice', () => {
  test.each([
    ['可通过可以通过广播', ['可通过可以通过']],
    ['同时运用积极运用电子屏', ['运用积极运用']],
    ['充分利用充分利用广播', ['充分利用充分利用']],
    ['考核考核方面', ['考核考核']],
    ['设在在一楼', ['在在']],
    ['公开的的内容', ['的的']],
    ['存在在册问题，目的的实现，的的确确', []],
    ['镇政府政府信息公开，发布发布会，公开开放时间', []],
    ['青禾镇青禾镇中心校，一件件一件件登记', []],
    // Three characters to eight, and what is kept of them.
    ['公开栏公开栏', ['公开栏公开栏']],
    ['政务公开栏政务公开栏更新', ['政务公开栏政务公开栏']],
    ['政府信息公开工作政府信息公开工作推进', ['政府信息公开工作政府信息公开工作']],
    ['政府信息公开工作制政府信息公开工作制推进', []],
    ['青禾镇青禾镇青山村，一件件一件件一律登记', []],
    ['公开栏公开栏公开栏更新', []],
    ['abcabc，12件12件，公开栏，公开栏', []],
    ['公开公开公开政府，政务政务公开', []],
    // In the order of the text, none within another.
    ['公开的的信息，公开栏公开栏，考核考核方面', ['的的', '公开栏公开栏', '考核考核']],
    [
      '考核考核方面，公开栏公开栏，充分利用充分利用广播',
      ['考核考核', '公开栏公开栏', '充分利用充分利用'],
    ],
    ['进行、并通过可以通过广播', []],
    ['进行，并通过可以通过广播、进行', ['通过可以通过']],
  ])('%s', (text, wanted) => expect(words(text, repeatedPhrases(text))).toEqual(wanted));

  test.each([
    ['公开栏公开栏更新', '公开栏'],
    ['可通过可以通过广播', '可以通过'],
    ['考核考核方面', '考核'],
    ['公开的的内容', '的'],
  ])('what is kept of %s', (text, kept) => {
    expect(repeatedPhrases(text).map((each) => each.kept)).toEqual([kept]);
  });
});

describe('short years', () => {
  test.each([
    ['21年公开，比20年多12条', ['21年', '20年']],
    ['22年度目录', ['22年度']],
    ['保存20年，20年来，近20年，20年以上，30年公开', []],
    ['2021年公开，2020—21年', []],
    ['比17年增加，比16年增加，比22年增加，比23年增加', ['17年', '22年']],
  ])('%s', (text, wanted) => expect(words(text, shortYears(text, 2021))).toEqual(wanted));

  test('of long ago or of times to come are spans of time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 99 }),
        fc.integer({ min: 2019, max: 2030 }),
        (two, year) => {
          const isNear = 2000 + two >= year - 4 && 2000 + two <= year + 1;
          expect(shortYears(`${two}年公开信息`, year).length).toBe(isNear ? 1 : 0);
        },
      ),
    );
  });
});

describe('marks', () => {
  test.each([
    ['分两类；一是农业', ['；']],
    ['一是更新，二是编制三是培训', ['三是']],
    ['更新，。内容', ['，。']],
    ['一是更新，第二是，这二是，统一是', []],
    ['更新。内容，一是', []],
  ])('%s', (text, wanted) => expect(words(text, misplacedMarks(text))).toEqual(wanted));
});

describe('vague words', () => {
  test.each([
    ['100余条，三百多篇，若干条', ['100余条', '三百多篇', '若干条']],
    ['约60人次，90条左右，近千份', ['约60人次', '90条左右', '近千份']],
    ['二三十次，上百人次，成百上千条', ['二三十次', '上百人次', '成百上千条']],
    ['多数部门', ['多数部门']],
    // 约 before the verb.
    ['全年约发布便民提示120条', ['约发布便民提示120条']],
    ['公众号大约推送图文36篇', ['大约推送图文36篇']],
    ['我镇大概接待群众50人次', ['大概接待群众50人次']],
    ['预约发布便民提示120条', []],
    ['约定发布便民提示120条', []],
    ['约发布第3期简报', []],
    ['约投入资金3万元', []],
    ['节约用电，发布提示120条', []],
    ['签约2家，节约3件，预约4次，近3次，附近3户', []],
    ['以下几项，不少于2次，《若干条措施》，绝大多数群众', []],
    ['《100余条》公开100余条，“100余条”', ['100余条']],
    ['（100余条）公开', ['100余条']],
    ['第100余条，约20元', []],
    ['约五方面、约三类、约六种', []],
    ['几条、三四件', []],
    ['几百条、十几条、三四百件', ['几百条', '十几条', '三四百件']],
    ['若干条、若条', ['若干条']],
    ['近三次、近三十次、近3次、近30次', ['近三十次', '近30次']],
    ['约3次、约三次', ['约3次', '约三次']],
    ['近百件100余条多数部门', ['近百件', '100余条', '多数部门']],
    ['多数部门公开100余条', ['多数部门', '100余条']],
    ['部分地区信息较少，一些部门公开，各级政府部门', ['部分地区', '一些部门', '各级政府部门']],
  ])('%s', (text, wanted) => expect(words(text, vagueWords(text))).toEqual(wanted));

  test('an exact figure is never vague', () => {
    const unit = fc.constantFrom('件', '条', '人次', '篇', '份', '期');
    const before = fc.constantFrom('公开信息', '预约', '签约', '附近', '共', '其余', '多');
    fc.assert(
      fc.property(before, fc.nat(99999), unit, (words, figure, counter) => {
        expect(vagueWords(`${words}${figure}${counter}，`)).toEqual([]);
      }),
    );
  });
});

describe('orders', () => {
  test.each([
    ['要坚持公开，要聚焦民生', ['要坚持公开', '要聚焦民生']],
    ['一要抓制度，二要抓队伍', ['要抓制度', '要抓队伍']],
    ['各社区要切实提高认识。', ['要切实提高认识']],
    ['会议强调，要坚持公开，要聚焦民生', []],
    ['申请人要补正的，要点清楚，要求明确', []],
    ['提出“要坚持公开，要聚焦民生”的口号', []],
    ['按照“认真，要坚持公开，要聚焦民生”', []],
    ['按照《办法，要坚持公开，要聚焦民生》', []],
    ['按照“办法”，要坚持公开，要聚焦民生', ['要坚持公开', '要聚焦民生']],
    ['要坚持公开', []],
    ['要坚持公开，要切实提高认识', ['要坚持公开', '要切实提高认识']],
    ['公开', []],
  ])('%s', (text, wanted) => expect(words(text, orders(text))).toEqual(wanted));
});

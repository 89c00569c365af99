import { describe, expect, test } from 'vitest';
import { cleanLine } from './clean-line.ts';

/** The changes as 「,→，」 in the order of the line, and what they make of it. */
const read = (text: string) => {
  const changes = cleanLine(text);
  const cleaned = changes.reduceRight(
    (line, { from, to, value }) => line.slice(0, from) + value + line.slice(to),
    text,
  );
  return { cleaned, kinds: changes.map(({ kind }) => kind).join(' ') };
};

const table = (kind: string, cases: readonly (readonly [string, string, number])[]) =>
  test.each(cases)('%s → %s', (text, cleaned, changes) =>
    expect(read(text)).toEqual({ cleaned, kinds: new Array(changes).fill(kind).join(' ') }),
  );

const stays = (cases: readonly string[]) =>
  test.each(cases)('%s stays', (text) => expect(cleanLine(text)).toEqual([]));

describe('commas, colons and their like', () => {
  table('halfWidth', [
    ['公开 ,app同步', '公开 ，app同步', 1],
    ['使用app,\u00a0公开', '使用app，\u00a0公开', 1],
    ['全年0件;', '全年0件；', 1],
    ['办结率100％,app同步', '办结率100％，app同步', 1],
    ['公开,;信息', '公开，；信息', 2],
    ['公开,;app', '公开，；app', 2],
  ]);
  stays(['开放时间8:30', '浏览1,024次', '公开app , wps和wifi', 'done;', 'wps:']);
});

describe('full stops', () => {
  table('halfWidth', [
    ['工作有序开展.内容不断丰富', '工作有序开展。内容不断丰富', 1],
    ['工作有序开展.', '工作有序开展。', 1],
    ['一是公开.二是答复.', '一是公开。二是答复。', 2],
    ['见公开 .信息,答复', '见公开 .信息，答复', 1],
    ['得分位列第一.信息及时', '得分位列第一。信息及时', 1],
    ['办结率98.5％.', '办结率98.5％。', 1],
    ['收到（含一）.', '收到（含一）。', 1],
  ]);
  stays([
    ...['一.总体情况', '十一.公开情况', '\u3000一.总体情况', '（一）.总体情况', '（十一.总体情况'],
    ...['等等...没有了', '见公开 .信息', '公开.NET平台', '公开3.信息', '公开. NET平台'],
  ]);
});

describe('brackets', () => {
  table('halfWidth', [
    ['(1)公开内容', '（1）公开内容', 2],
    ['(12) 公开内容', '（12） 公开内容', 2],
    ['公开(app)', '公开（app）', 2],
    ['(app公开)', '（app公开）', 2],
    ['（app) ok', '（app） ok', 1],
    ['(app） ok', '（app） ok', 1],
    ['公开((app)) ok', '公开（（app）） ok', 4],
    ['信息公开)后', '信息公开）后', 1],
    ['公开(信息', '公开（信息', 1],
    ['公开(app', '公开（app', 1],
    ['app(公开', 'app（公开', 1],
    ['（见http://www.yunxi.gov.cn/a),请核对', '（见http://www.yunxi.gov.cn/a），请核对', 2],
  ]);
  stays([
    ...[
      '(open data), free',
      '公开app)',
      '公开app) ok',
      'app(def公开',
      'app (free)',
      '公开app(free)',
    ],
    ...[
      '(a1)公开',
      '(1a)公开',
      '文件名为gkml-2023(1).xlsx',
      '（1）公开',
      '使用wifi (free, open)均可',
    ],
  ]);
});

test('the year of a document’s number', () => {
  expect(read('青政发[2023]6号、[2022]12号')).toEqual({
    cleaned: '青政发〔2023〕6号、〔2022〕12号',
    kinds: 'halfWidth halfWidth halfWidth halfWidth',
  });
  expect(cleanLine('见附注[2023]6页')).toEqual([]);
  expect(read('青政函(2019) 60 号')).toEqual({
    cleaned: '青政函（2019）60号',
    kinds: 'halfWidth halfWidth blank blank',
  });
});

describe('straight quotation marks', () => {
  table('halfWidth', [
    ['"公开"和"答复"', '“公开”和“答复”', 4],
    ["'公开'和'答复'", '‘公开’和‘答复’', 4],
    ['做到"公开‘为"常态', '做到“公开‘为”常态', 2],
    ['"公开"与"free"平台', '“公开”与"free"平台', 2],
  ]);
  stays(['他说"公开', '"公开"和"答复', '公开"free"平台', "村'务公开"]);
});

describe('titles within titles', () => {
  table('titleMarks', [
    ['《关于印发《收费办法》的通知》', '《关于印发〈收费办法〉的通知》', 2],
    ['《关于印发<收费办法>的通知》', '《关于印发〈收费办法〉的通知》', 2],
    ['《关于印发＜收费办法＞的通知》', '《关于印发〈收费办法〉的通知》', 2],
    ['《关于《甲》和《乙》的通知》，《丙》', '《关于〈甲〉和〈乙〉的通知》，《丙》', 4],
    ['《关于《转发《甲》》的通知》', '《关于〈转发《甲》〉的通知》', 2],
    ['《关于《甲〉和〈乙》的通知》', '《关于〈甲〉和〈乙〉的通知》', 2],
    ['丙》《关于《甲》的通知》', '丙》《关于〈甲〉的通知》', 2],
  ]);
  stays([
    '《关于印发《收费办法》的通知',
    '《甲》《乙》',
    '《a<b》和c>d',
    '<公开>',
    '《甲》<乙>丙',
    '《关于〈转发《甲》〉的通知》',
    '〈关于《甲》的通知〉',
  ]);
});

test('titles outside of which stands a single mark', () => {
  expect(read('〈关于《甲》的通知〉,公开').cleaned).toBe('〈关于《甲》的通知〉，公开');
});

describe('blanks around a figure', () => {
  table('blank', [
    ['2022 年公开信息70条', '2022年公开信息70条', 1],
    ['30 万元用于公开', '30万元用于公开', 1],
    ['信息  96\u00a0 条', '信息96条', 4],
    ['共收 1,024 件', '共收1,024件', 2],
    ['共收 12.5 %', '共收12.5%', 2],
    ['全年）  96 条', '全年）96条', 3],
    [' 96 条信息', ' 96条信息', 1],
    ['其他/ 96 条', '其他/ 96条', 1],
    ['3 件办结， 5 件在办', '3件办结，5件在办', 3],
  ]);
  stays([
    ...[
      '1 公开目录',
      '2 项工作',
      '\t\t2 项工作',
      '信息   96条',
      'wifi 96条',
      '9:30 2条',
      '信息 96',
      '-96条',
    ],
    ...['[bookmark:第 1 条]工作', '信息 1234567890 条'],
  ]);
});

describe('addresses, files and marks of a bookmark', () => {
  table('halfWidth', [
    ['(见http://www.yunxi.gov.cn/b)公开', '（见http://www.yunxi.gov.cn/b）公开', 2],
    ['(见http://www.yunxi.gov.cn/b),公开', '（见http://www.yunxi.gov.cn/b），公开', 3],
    ['打不开www.yunxi.gov.cn/a(1)?!请核对', '打不开www.yunxi.gov.cn/a(1)？！请核对', 2],
    ['见qhz@yunxi.gov.cn;请核对', '见qhz@yunxi.gov.cn；请核对', 1],
    ['见gov.cn:80/a,b;请核对', '见gov.cn:80/a,b；请核对', 1],
  ]);
  stays(['见a,b.docx', '邮箱qhz.dzb@yunxi.gov.cn', '公开ftp://a,b']);
});

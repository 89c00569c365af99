import { describe, expect, test } from 'vitest';
import { officeNames } from './office-names.ts';
import { timeAt } from './read-time.ts';
import { readWords } from './read-words.ts';

const unit = '云溪县青禾镇人民政府';
const kinds = (text: string) => readWords(text, 2023, officeNames(unit)).kinds;

describe('words by kind', () => {
  test.each([
    ['（一）我镇未收到申请。', 'onra.'],
    ['1.本镇政府信息公开申请0件', 'oa0'],
    ['青禾镇政府信息公开申请两件、1件', 'oa#j_'],
    ['上年行政复议3件（本年2件）', 'yk#(t#)'],
    ['印发《青禾镇犬只管理办法》', 'I"'],
    ['约5件，50%', '?#,%'],
    ['蔬菜苗圃，申请', '?,a'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });

  test('each word has its place', () => {
    const text = '本镇　收到申请3 件。';
    const { words } = readWords(text, 2023, []);
    expect(words.map(({ from, to }) => text.slice(from, to))).toEqual([
      ...['本镇', '收到', '申请', '3 件', '。'],
    ]);
  });
});

test('of a name of the office and a known word the longer counts, of equals the word', () => {
  const kindsBeside = (text: string, name: string) => readWords(text, 2023, [name]).kinds;
  expect(kindsBeside('公开栏申请', '公开栏')).toBe('oa');
  expect(kindsBeside('公开申请', '公开')).toBe('a');
  expect(kindsBeside('公开信息', '公开')).toBe('g');
  expect(kindsBeside('公开', '公开')).toBe('g');
});

describe('times', () => {
  test.each([
    ['2023年', true],
    ['2022年度', false],
    ['二〇二三年', true],
    ['二零二三年', true],
    ['二○二三年度', true],
    ['二〇二四年', false],
    ['2023年1月1日至2022年12月31日', false],
    ['2023年1月1日至2023年12月31日', true],
    ['2022年1月1日至2022年12月31日', false],
    ['截至12月31日', true],
    ['截止2023年底', true],
    ['截至9月底', false],
    ['11月', false],
    ['十二月', false],
  ])('%s', (text, isWhole) => {
    expect(timeAt(`${text}，`, 0, 2023)).toEqual({ to: text.length, isWhole });
  });

  test('are no other numbers', () => {
    expect(timeAt('2023件', 0, 2023)).toBeUndefined();
    expect(timeAt('一是', 0, 2023)).toBeUndefined();
    expect(timeAt('从网站', 0, 2023)).toBeUndefined();
  });
});

test('what an office may call itself', () => {
  expect(officeNames(unit)).toEqual(
    expect.arrayContaining([unit, '青禾镇', '青禾镇政府', '云溪县青禾镇', '青禾镇人民政府']),
  );
  expect(officeNames(' 望江街道办事处 ')).toEqual([
    ...['望江街道党委、政府', '望江街道人民政府', '望江街道党委政府', '望江街道办事处'],
    ...['望江街道政府', '望江街道办', '望江街道'],
  ]);
  expect(officeNames('云溪市人民政府望江街道办事处')).toContain('云溪市人民政府望江街道');
  expect(officeNames('青镇人民政府')).toContain('青镇政府');
  expect(officeNames('镇人民政府')).toEqual([]);
  expect(officeNames(' ')).toEqual([]);
});

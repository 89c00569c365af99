import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChineseNumber, writeChineseNumber } from './chinese-number.ts';

describe('numerals in characters', () => {
  test('what is written is read', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999_999 % 2 ** 31), (value) => {
        expect(readChineseNumber(writeChineseNumber(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [0, '零'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [354, '三百五十四'],
    [1005, '一千零五'],
    [1010, '一千零一十'],
    [1200, '一千二百'],
    [9876, '九千八百七十六'],
    [10_000, '一万'],
    [10_005, '一万零五'],
    [10_999, '一万零九百九十九'],
    [11_000, '一万一千'],
    [101_000, '十万一千'],
    [3_000_000, '三百万'],
    [100_000_005, '一亿零五'],
    [1_234_567_890, '十二亿三千四百五十六万七千八百九十'],
  ])('%d is written %s, and read again', (value, written) => {
    expect(writeChineseNumber(value)).toBe(written);
    expect(readChineseNumber(written)).toBe(value);
  });

  test.each([
    ['〇', 0],
    ['二〇二五', 2025],
    ['一二三', 123],
    ['廿一', 21],
    ['卅', 30],
    ['壹佰贰拾叁', 123],
    ['两千零五', 2005],
    ['三亿', 300_000_000],
    ['十万亿', undefined],
  ])('%s is %j', (text, value) => expect(readChineseNumber(text)).toBe(value));

  test.each([
    ['一百二', 120],
    ['一百零二', 102],
    ['三千五', 3500],
    ['一千二百五', 1250],
    ['一万五', 15_000],
    ['一亿五', 150_000_000],
    ['一万零五', 10_005],
    ['一万零三百二', 10_320],
    ['一千零二十五', 1025],
    ['一百二十五', 125],
  ])('without a zero a digit alone is of the next lower place: %s is %d', (text, value) =>
    expect(readChineseNumber(text)).toBe(value),
  );

  test.each([
    ...['三四', '十十', '百', '一二', '零零', '一百百', '万', '两零', ''],
    ...['零五', '〇〇', '零一', '一〇', '三四万', '一万三四', '十件', '约十'],
  ])('%j is none', (text) => expect(readChineseNumber(text)).toBeUndefined());
});

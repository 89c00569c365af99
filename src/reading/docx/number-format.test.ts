import { describe, expect, test } from 'vitest';
import { formatNumber } from './number-format.ts';

describe('a number of a list', () => {
  test.each<[format: string, numbers: Readonly<Record<number, string>>]>([
    ['decimal', { 0: '0', 1: '1', 120: '120' }],
    ['decimalZero', { 1: '01', 9: '09', 10: '10', 100: '100' }],
    ['decimalFullWidth', { 1: '１', 20: '２０' }],
    ['numberInDash', { 3: '- 3 -' }],
    ['none', { 1: '', 5: '' }],
    ['lowerLetter', { 1: 'a', 26: 'z', 27: 'aa', 53: 'aaa', 0: '0', 32767: '32767' }],
    ['upperLetter', { 1: 'A', 28: 'BB' }],
    ['lowerRoman', { 1: 'i', 4: 'iv', 9: 'ix', 14: 'xiv', 1994: 'mcmxciv', 0: '0', 4000: '4000' }],
    ['upperRoman', { 40: 'XL', 90: 'XC', 400: 'CD' }],
    ['decimalEnclosedCircle', { 1: '①', 20: '⑳', 21: '21', 0: '0' }],
    ['decimalEnclosedCircleChinese', { 1: '①', 10: '⑩', 11: '11' }],
    ['decimalEnclosedParen', { 1: '⑴', 20: '⒇', 21: '21' }],
    ['decimalEnclosedFullstop', { 1: '⒈', 20: '⒛' }],
    ['ideographEnclosedCircle', { 1: '㊀', 10: '㊉', 11: '11' }],
    ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11', 0: '0' }],
    ['ideographZodiac', { 1: '子', 12: '亥', 13: '13' }],
    ['ideographDigital', { 1: '一', 10: '一〇', 25: '二五', 100: '一〇〇' }],
    ['taiwaneseDigital', { 10: '一○' }],
    [
      'chineseCounting',
      { 1: '一', 10: '十', 11: '十一', 20: '二十', 99: '九十九', 100: '一〇〇', 0: '〇' },
    ],
    ['taiwaneseCounting', { 6: '六', 15: '十五', 100: '一○○' }],
    [
      'chineseCountingThousand',
      {
        0: '零',
        1: '一',
        10: '十',
        19: '十九',
        21: '二十一',
        100: '一百',
        101: '一百零一',
        110: '一百一十',
        1001: '一千零一',
        1010: '一千零一十',
        10000: '一万',
        10300: '一万零三百',
        12345: '一万二千三百四十五',
        30000: '三万',
      },
    ],
    ['taiwaneseCountingThousand', { 6: '六', 10: '十', 111: '一百一十一' }],
    ['chineseLegalSimplified', { 3: '叁', 10: '壹拾', 105: '壹佰零伍' }],
    [
      'japaneseCounting',
      { 1: '一', 10: '十', 21: '二十一', 101: '百一', 1000: '千', 10000: '一万', 0: '〇' },
    ],
    ['japaneseDigitalTenThousand', { 10: '一〇' }],
    ['someFormatToCome', { 7: '7' }],
    ['constructor', { 7: '7' }],
  ])('in the format %s', (format, numbers) => {
    const written = Object.keys(numbers).map((number) => [
      Number(number),
      formatNumber(Number(number), format),
    ]);
    expect(Object.fromEntries(written)).toEqual(numbers);
  });
});

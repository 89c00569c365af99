import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigure } from './figure.ts';
import { meansNone, withRingsAsZeros } from './meant-figure.ts';

const words = [
  '无',
  '無',
  '没有',
  '暂无',
  '零',
  '〇',
  '○',
  'O',
  'o',
  'Ｏ',
  'О',
  'Ο',
  'OO',
  'N/A',
  'none',
];
const others = [
  ...[
    '约3',
    '三',
    '一',
    '二十',
    '若干',
    '不详',
    '无法统计',
    '无锡',
    '没有统计',
    '待核实',
    '见附件',
  ],
  ...['x', 'O型', 'No', 'OK', '-3', '3.5', '3件2', '1,2', '零星', '十', 'l', '?', '。', ''],
];
const space = fc.constantFrom('', ' ', '\u3000', '\u00a0', '\u200b');

describe('that there is none', () => {
  test.each(words)('is meant by %s, whatever blanks and unit stand with it', (word) => {
    fc.assert(
      fc.property(
        space,
        space,
        fc.constantFrom('', '件', '项', '条', '万元', '。'),
        (a, b, end) => {
          expect(meansNone(a + word + end + b)).toBe(true);
        },
      ),
    );
  });

  test.each(others)('is not meant by “%s”', (text) => {
    expect(meansNone(text)).toBe(false);
    expect(withRingsAsZeros(text, 'count')).toBeUndefined();
  });

  test('is meant by no figure that can be read', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('', '件', ' ', '.0'), (figure, end) => {
        expect(meansNone(`${figure}${end}`)).toBe(false);
        expect(withRingsAsZeros(`${figure}${end}`, 'count')).toBeUndefined();
      }),
    );
  });
});

test('letters among digits are zeros, and give a figure or nothing', () => {
  const digits = fc.array(fc.constantFrom('0', '1', '7', 'O', 'o', 'Ｏ', '〇'), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(digits, (signs) => {
      const text = signs.join('');
      const meant = withRingsAsZeros(text, 'count');
      const isMixed = /[017]/.test(text) && /[^017]/.test(text);
      expect(meant).toBe(isMixed ? String(Number(text.replace(/[^017]/g, '0'))) : undefined);
      if (meant) expect(readFigure(meant, 'count')).toMatchObject({ is: 'count', plain: meant });
    }),
  );
  expect(withRingsAsZeros('1O.5', 'amount')).toBe('10.5');
  expect(withRingsAsZeros('1O.5', 'count')).toBeUndefined();
  expect(withRingsAsZeros('约1O', 'count')).toBeUndefined();
});

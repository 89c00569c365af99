import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitsOf, spellFigure } from './spell-figure.ts';

test.each([
  ['13', '13'],
  ['１３', '13'],
  ['1,286', '1286'],
  ['十三', '13'],
  ['两', '2'],
  ['5.60', '5.6'],
  ['1.2万', '12000'],
  ['-3', '-3'],
  ['0', '0'],
  ['零', '0'],
  ['13件', undefined],
  ['百分之五', undefined],
  ['几十', undefined],
  ['件', undefined],
  ['', undefined],
])('%j is %j', (text, digits) => {
  expect(digitsOf(text)).toBe(digits);
});

test.each([
  ['13', '15', '15'],
  ['１３', '15', '１５'],
  ['1,286', '13000', '13,000'],
  ['十三', '15', '十五'],
  ['两', '12', '十二'],
  ['十二', '2', '二'],
  ['十三', '5.6', '5.6'],
  ['1.2万', '12500', '12500'],
  ['5', '-3', '-3'],
  ['-3', '5', '5'],
  ['十三', '-3', '-3'],
  // As long as it is that number it stays as it was written.
  ['1.20', '1.2', '1.20'],
  ['1.2万', '12000', '1.2万'],
])('%j with the figure %j is %j', (spelling, digits, words) => {
  expect(spellFigure(spelling, digits)).toBe(words);
});

test('whatever the spelling, the figure is there and can be read back', () => {
  const spelling = fc.constantFrom(
    '13',
    '１３',
    '1,286',
    '十三',
    '贰拾',
    '两',
    '5.6',
    '-3',
    '1.2万',
  );
  const figure = fc.oneof(
    fc.integer({ min: -999, max: 999_999_999 }).map(String),
    fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 9 })).map(([a, b]) => `${a}.${b}`),
  );
  fc.assert(
    fc.property(spelling, figure, (like, digits) => {
      expect(digitsOf(spellFigure(like, digits))).toBe(digits);
    }),
    { numRuns: 2000 },
  );
});

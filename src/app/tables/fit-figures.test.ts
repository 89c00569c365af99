import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitOf } from './fit-figures.ts';

test('a figure is whole where it fits, smaller where it does not, and #### where even that is too wide', () => {
  expect(fitOf('12', 45, 15)).toBe('whole');
  expect(fitOf('1234', 48, 15)).toBe('whole');
  expect(fitOf('12345', 48, 15)).toBe('small');
  expect(fitOf('1234567890', 48, 15)).toBe('hash');
  expect(fitOf('约三百', 48, 15)).toBe('small');
});

test('a wider cell or a shorter figure never shows less', () => {
  const rank = { whole: 0, small: 1, hash: 2 };
  fc.assert(
    fc.property(
      fc.nat({ max: 20 }),
      fc.nat({ max: 20 }),
      fc.nat({ max: 200 }),
      fc.nat({ max: 200 }),
      (length, less, width, more) => {
        const shown = fitOf('8'.repeat(length), width, 15);
        const shorter = fitOf('8'.repeat(Math.max(0, length - less)), width + more, 15);
        expect(rank[shorter]).toBeLessThanOrEqual(rank[shown]);
      },
    ),
  );
});

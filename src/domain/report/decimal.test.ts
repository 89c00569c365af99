import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDecimals,
  type Decimal,
  decimalText,
  parseDecimal,
  significantDecimals,
} from './decimal.ts';

describe('an exact amount', () => {
  test.each([
    ['0', 0n, 0],
    ['12', 12n, 0],
    ['63.79', 6379n, 2],
    ['5.6000', 56000n, 4],
    ['+3.5', 35n, 1],
    ['-3.5', -35n, 1],
    ['-0', 0n, 0],
    ['0.000000000000001', 1n, 15],
    ['999999999999999', 999999999999999n, 0],
  ])('%s is read digit by digit', (text, unscaled, decimals) => {
    expect(parseDecimal(text)).toEqual({ unscaled, decimals });
  });

  test.each([
    '',
    ' 1',
    '1 ',
    '.5',
    '5.',
    '1.2.3',
    '1,000',
    '+',
    '--1',
    '1e3',
    '0x1',
    '１',
    '1234567890123456',
    '0.1234567890123456',
  ])('%j is none', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test('is never a binary fraction: 0.1 and 0.2 make 0.3', () => {
    const [a, b, c] = ['0.1', '0.2', '0.3'].map((text) => parseDecimal(text)?.unscaled ?? 0n);
    expect((a as bigint) + (b as bigint)).toBe(c);
  });

  test('keeps all its digits', () => {
    const digits = fc.stringMatching(/^\d{1,15}$/);
    fc.assert(
      fc.property(fc.constantFrom('', '-'), digits, digits, (sign, whole, fraction) => {
        const value = parseDecimal(`${sign}${whole}.${fraction}`);
        const back = (value?.unscaled ?? 0n) * (sign ? -1n : 1n);
        expect(back.toString()).toBe(BigInt(whole + fraction).toString());
        expect(value?.decimals).toBe(fraction.length);
      }),
    );
  });
});

test.each([
  ['5', 0],
  ['50', 0],
  ['5.6000', 1],
  ['5.6001', 4],
  ['0.05', 2],
  ['0.0500', 2],
  ['-0.05', 2],
  ['-0.0050', 3],
  ['10.0', 0],
  ['0.00001', 5],
])('%s carries digits in %i decimals', (text, wanted) => {
  const value = parseDecimal(text);
  expect(value && significantDecimals(value)).toBe(wanted);
});

const decimals = fc.record({
  unscaled: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  decimals: fc.nat(15),
});

describe('the sum of two amounts', () => {
  const sumOf = (a: string, b: string) =>
    decimalText(addDecimals(parseDecimal(a) as Decimal, parseDecimal(b) as Decimal));

  test.each([
    ['0.1', '0.2', '0.3'],
    ['5.6000', '0.4', '6'],
    ['12', '0.05', '12.05'],
    ['-0.3', '0.1', '-0.2'],
    ['-0.05', '0.05', '0'],
    ['999999999999999', '0.000000000000001', '999999999999999.000000000000001'],
  ])('%s and %s is %s', (a, b, sum) => {
    expect(sumOf(a, b)).toBe(sum);
    expect(sumOf(b, a)).toBe(sum);
  });

  test('is the one that whole numbers make when both are scaled up', () => {
    const scaled = ({ unscaled, decimals: own }: Decimal) => unscaled * 10n ** BigInt(15 - own);
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(scaled(addDecimals(a, b))).toBe(scaled(a) + scaled(b));
      }),
    );
  });
});

describe('an amount in digits', () => {
  test.each<[bigint, number, string]>([
    [0n, 0, '0'],
    [0n, 4, '0'],
    [5n, 2, '0.05'],
    [-5n, 1, '-0.5'],
    [56000n, 4, '5.6'],
    [50n, 0, '50'],
    [-1200n, 2, '-12'],
    [100n, 1, '10'],
  ])('%s with %i decimals is %s', (unscaled, places, text) => {
    expect(decimalText({ unscaled, decimals: places })).toBe(text);
  });

  test('is read as the same amount, and has no zeros at the end of its fraction', () => {
    const short = fc.record({
      unscaled: fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
      decimals: fc.nat(15),
    });
    fc.assert(
      fc.property(short, (value) => {
        const text = decimalText(value);
        const read = parseDecimal(text) as Decimal;
        const places = BigInt(value.decimals - read.decimals);
        expect(read.unscaled * 10n ** places).toBe(value.unscaled);
        expect(text).not.toMatch(/\.(\d*0)?$/);
      }),
    );
  });
});

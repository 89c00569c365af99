import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIdentity, passesLuhn, privateNumbers } from './private-numbers.ts';

const kinds = (text: string) => privateNumbers(text).map(({ kind }) => kind);

const digit = fc.integer({ min: 0, max: 9 });
const digits = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''));

/** The first seventeen, with the character that makes it right. */
const identity = fc
  .tuple(
    fc.integer({ min: 11, max: 65 }),
    digits(4),
    fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }),
    digits(3),
  )
  .map(([province, area, born, order]) => {
    const first = `${province}${area}${born.toISOString().slice(0, 10).replace(/-/g, '')}${order}`;
    const last = [...'0123456789X'].find((each) => isIdentity(first + each));
    return first + last;
  });

const card = fc.tuple(fc.constantFrom(13, 14, 15, 16), digits(20)).map(([length, all]) => {
  const first = `62${all.slice(0, length)}`;
  return first + [...'0123456789'].find((each) => passesLuhn(first + each));
});

describe('numbers of persons', () => {
  test('an identity number is one by its check character alone', () => {
    fc.assert(
      fc.property(identity, fc.integer({ min: 1, max: 9 }), (number, more) => {
        expect(kinds(`号码${number}。`)).toEqual(['identity']);
        // Any other last figure is wrong.
        const last = number.endsWith('X') ? 10 : Number(number.slice(-1));
        const other = '0123456789X'.charAt((last + more) % 11);
        expect(kinds(`号码${number.slice(0, 17)}${other}。`)).not.toContain('identity');
      }),
      { numRuns: 500 },
    );
  });

  test('a card is one by its check digit', () => {
    fc.assert(
      fc.property(card, fc.integer({ min: 1, max: 9 }), (number, more) => {
        expect(kinds(`退至${number}账户`)).not.toEqual([]);
        const other = `${number.slice(0, -1)}${(Number(number.slice(-1)) + more) % 10}`;
        expect(kinds(`退至${other}账户`)).not.toContain('card');
        expect(kinds(`流水号${number}`)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('none within a longer number or a code', () => {
    fc.assert(
      fc.property(identity, digit, (number, other) => {
        expect(kinds(`号码${other}${number}`)).not.toContain('identity');
        expect(kinds(`号码A${number}`)).toEqual([]);
        expect(kinds(`号码${number}B`)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { holdsNeeded, mayMatch } from './line-characters.ts';

describe('whether a line holds what an expression needs', () => {
  test.each<[string, RegExp, boolean]>([
    ['甲乙', /甲乙/, true],
    ['甲', /甲/, true],
    ['丙甲乙', /甲乙/, true],
    ['甲乙丙', /甲乙/, true],
    // Side by side.
    ['乙甲', /甲乙/, false],
    ['甲丙乙', /甲乙/, false],
    ['甲丙乙', /甲.乙/, true],
    // A neighbour by its code.
    ['甲', /申/, false],
    ['', /甲/, false],
    // Each of several sets, and one of each.
    ['甲丁', /[甲乙].*[丙丁]/, true],
    ['甲戊', /[甲乙].*[丙丁]/, false],
    ['戊丁', /[甲乙].*[丙丁]/, false],
    ['', /.*/, true],
    ['', /甲?/, true],
  ])('%s, %s: %s', (line, expression, isThere) => {
    expect(holdsNeeded(line, expression)).toBe(isThere);
    expect(holdsNeeded(line, expression)).toBe(isThere);
  });

  test('of many lines, each its own', () => {
    const lines = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + at));
    for (const each of lines) {
      const here = new RegExp(each);
      expect(lines.filter((line) => holdsNeeded(line, here))).toEqual([each]);
    }
  });
});

describe('whether an expression may match', () => {
  const asksUntilKnown = (expression: RegExp): number => {
    let asks = 1;
    while (mayMatch('甲', expression) && asks < 20_000) asks += 1;
    return asks;
  };

  test('is learnt behind the asks of a first report, then one at a time', () => {
    // Asked for the first time here, the tests above ask at once.
    expect(asksUntilKnown(/乙丙/)).toBe(8000);
    expect(asksUntilKnown(/丙丁/)).toBe(32);
    expect(asksUntilKnown(/丁戊/)).toBe(32);
  });

  test('is told at once of one that is known, and is true where it may', () => {
    const known = /乙丁/;
    expect(mayMatch('甲', known)).toBe(true);
    expect(holdsNeeded('甲', known)).toBe(false);
    expect(mayMatch('甲', known)).toBe(false);
    expect(mayMatch('乙丁', known)).toBe(true);
    const other = /甲/;
    expect(Array.from({ length: 100 }, () => mayMatch('甲', other))).not.toContain(false);
  });
});

import { describe, expect, test } from 'vitest';
import { holdsNeeded } from './line-characters.ts';

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

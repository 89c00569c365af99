import { beforeEach, expect, test, vi } from 'vitest';

/** As it is before anything was asked. */
let asked: typeof import('./line-characters.ts');

beforeEach(async () => {
  vi.resetModules();
  asked = await import('./line-characters.ts');
});

test('what an expression needs is learnt behind the asks of a first report, then of one at a time', () => {
  const asksUntilKnown = (expression: RegExp): number => {
    let asks = 1;
    while (asked.mayMatch('甲', expression) && asks < 20_000) asks += 1;
    return asks;
  };
  expect(asksUntilKnown(/乙丙/)).toBe(8000);
  expect(asksUntilKnown(/丙丁/)).toBe(32);
  expect(asksUntilKnown(/丁戊/)).toBe(32);
});

test('what is known is told at once', () => {
  const known = /乙丁/;
  expect(asked.mayMatch('甲', known)).toBe(true);
  expect(asked.holdsNeeded('甲', known)).toBe(false);
  expect(asked.mayMatch('甲', known)).toBe(false);
  expect(asked.mayMatch('乙丁', known)).toBe(true);
});

test('true where it may', () => {
  const expression = /甲/;
  const said = Array.from({ length: 9000 }, () => asked.mayMatch('甲乙', expression));
  expect(said).not.toContain(false);
});

test('lines beyond those that are kept together are told apart, too', () => {
  const lines = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + at));
  for (const each of ['\u4e00', '\u4e3f', '\u4e40', '\u4ec7']) {
    const here = new RegExp(each);
    expect(lines.filter((line) => asked.holdsNeeded(line, here))).toEqual([each]);
  }
});

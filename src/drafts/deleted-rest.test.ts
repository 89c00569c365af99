import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginRest,
  isRestOver,
  isWorthNoting,
  type Rest,
  restDaysLeft,
  restSeenAt,
} from './deleted-rest.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2026-11-01T08:00:00.000Z');

/** What the clock says at each look. */
const seen = (...clock: number[]): Rest =>
  clock.reduce((rest, at) => restSeenAt(new Date(at), rest), beginRest(new Date(start)));
const daily = (days: number) =>
  Array.from({ length: days }, (_, index) => start + (index + 1) * day);

test.each([
  [0, 30],
  [1, 30],
  [24, 29],
  [25, 29],
  [30 * 24 - 1, 1],
])('%i hours after it was deleted %s days are left', (hours, days) => {
  expect(restDaysLeft(seen(start + hours * hour))).toBe(days);
});

describe('it is over', () => {
  test('after 30 days, and one more that bears them out', () => {
    expect(isRestOver(seen(...daily(30)))).toBe(false);
    expect(restDaysLeft(seen(...daily(30)))).toBe(1);
    expect(isRestOver(seen(...daily(31)))).toBe(true);
  });

  test('where the program is opened every week', () => {
    const weeks = (count: number) =>
      Array.from({ length: count }, (_, n) => start + (n + 1) * 7 * day);
    expect(isRestOver(seen(...weeks(5)))).toBe(false);
    expect(isRestOver(seen(...weeks(6)))).toBe(true);
  });

  test('after an absence of weeks, a day later', () => {
    expect(isRestOver(seen(start + 40 * day))).toBe(false);
    expect(isRestOver(seen(start + 40 * day, start + 41 * day))).toBe(true);
  });
});

describe('a clock that was set', () => {
  const wrong = Date.parse('2009-01-01T00:00:00.000Z');

  test('deleted in 2009, right again: it has rested no time', () => {
    const rest = restSeenAt(new Date(start), beginRest(new Date(wrong)));
    expect([isRestOver(rest), restDaysLeft(rest)]).toEqual([false, 30]);
  });

  test('a year ahead, for an hour or for good, is no time that passed', () => {
    const ahead = start + 366 * day;
    expect(restDaysLeft(seen(ahead, ahead + hour, start + 2 * hour))).toBe(30);
    expect(restDaysLeft(seen(ahead, ahead + 2 * day))).toBe(28);
  });

  test('35 days ahead for an hour: nothing goes, and nothing is left of it afterwards', () => {
    const ahead = start + 35 * day;
    expect(isRestOver(seen(ahead, ahead + hour))).toBe(false);
    expect(restDaysLeft(seen(ahead, ahead + hour, start + 2 * hour))).toBe(30);
  });

  test('29 days behind for an hour, soon after it was deleted: that is no time that passed', () => {
    const behind = start - 29 * day;
    expect(restDaysLeft(seen(start + hour, behind, behind + hour, start + 2 * hour))).toBe(30);
  });

  test('nothing goes early, however often it leaps ahead and back within a day', () => {
    const leap = fc.record({
      after: fc.integer({ min: 1, max: 100 * 24 }),
      ahead: fc.integer({ min: -800 * 24, max: 800 * 24 }),
      backAfter: fc.integer({ min: 1, max: 23 }),
    });
    fc.assert(
      fc.property(fc.array(leap, { maxLength: 12 }), (leaps) => {
        let rest = beginRest(new Date(start));
        let passed = 0;
        const look = (clock: number) => {
          rest = restSeenAt(new Date(start + clock * hour), rest);
          if (isRestOver(rest)) expect(passed).toBeGreaterThanOrEqual(30 * 24);
        };
        for (const { after, ahead, backAfter } of leaps) {
          passed += after;
          look(passed);
          look(passed + ahead);
          passed += backAfter;
          look(passed + ahead);
          look(passed);
        }
      }),
    );
  });
});

test('one that an older version deleted begins to rest when it is first seen', () => {
  const rest = restSeenAt(new Date(start), undefined);
  expect(rest).toEqual(beginRest(new Date(start)));
  expect(isWorthNoting(undefined, rest)).toBe(true);
});

test('looks in a row need not be written down, and no time is lost', () => {
  const rest = beginRest(new Date(start));
  expect(isWorthNoting(rest, restSeenAt(new Date(start + 59 * 60_000), rest))).toBe(false);
  expect(isWorthNoting(rest, restSeenAt(new Date(start + hour), rest))).toBe(true);
  expect(isWorthNoting(rest, restSeenAt(new Date(start - hour), rest))).toBe(true);
});

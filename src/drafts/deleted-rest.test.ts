import { expect, test } from 'vitest';
import { isRestOver, restDaysLeft } from './deleted-rest.ts';

test.each([
  ['2026-11-01T08:00:00.000Z', 30],
  ['2026-11-01T09:00:00.000Z', 30],
  ['2026-11-02T08:00:01.000Z', 29],
  ['2026-11-30T09:00:00.000Z', 1],
])('deleted on 1 November at 8, at %s there are %i days left', (now, days) => {
  expect(restDaysLeft('2026-11-01T08:00:00.000Z', new Date(now))).toBe(days);
  expect(isRestOver('2026-11-01T08:00:00.000Z', new Date(now))).toBe(false);
});

test('after 30 days it is over; a clock that runs ahead adds none', () => {
  expect(isRestOver('2026-11-01T08:00:00.000Z', new Date('2026-12-01T08:00:01.000Z'))).toBe(true);
  expect(restDaysLeft('2026-11-09T08:00:00.000Z', new Date('2026-11-01T08:00:00.000Z'))).toBe(30);
});

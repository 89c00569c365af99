import { expect, test } from 'vitest';
import { verdictOf, verdictOnPending } from './verdict.ts';

const none = Number.NaN;

test.each([
  [1, 1, undefined, 'same', '一致'],
  [1, 3, undefined, 'differs', '相差 2'],
  [3, 1, undefined, 'differs', '相差 2'],
  [none, 1, undefined, 'unknown', '上年缺数'],
  [none, none, none, 'unknown', '上年缺数'],
  [1, none, undefined, 'open', '本年缺数'],
  [3, 4, 4, 'same', '一致'],
  [3, 3, 4, 'differs', '相差 1'],
  [3, 3, none, 'open', '本年缺数'],
])('last year %d, this year %d, expected %s: %s', (last, now, fitting, is, words) => {
  expect(verdictOf(last, now, fitting)).toEqual({ is, words });
});

test.each([
  [2, 2, 'same', '不少于上年'],
  [2, 5, 'same', '不少于上年'],
  [2, 0, 'differs', '少 2'],
  [none, 0, 'unknown', '上年缺数'],
  [0, none, 'open', '本年缺数'],
])('%d cases pending, then %d in all: %s', (last, now, is, words) => {
  expect(verdictOnPending(last, now)).toEqual({ is, words });
});

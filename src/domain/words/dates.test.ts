import { expect, test } from 'vitest';
import { dateWords, dayAndTimeWords, dayWords, timeWords } from './dates.ts';

test('days have no noughts in front, hours and minutes have', () => {
  const morning = new Date(2026, 0, 9, 9, 5);
  expect(dayWords(morning)).toBe('1 月 9 日');
  expect(dateWords(morning)).toBe('2026 年 1 月 9 日');
  expect(timeWords(morning)).toBe('09:05');
  expect(dayAndTimeWords(new Date(2026, 10, 26, 14, 32))).toBe('11 月 26 日 14:32');
  expect(dayAndTimeWords(new Date(2025, 11, 31, 0, 0))).toBe('12 月 31 日 00:00');
});

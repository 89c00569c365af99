import { describe, expect, it } from 'vitest';
import { readDate } from '../../domain/words/dates.ts';
import { deadlineText, savedText } from './saved-text.ts';

const now = new Date(2026, 0, 19, 15, 0);
const iso = (...parts: [number, number, number, number, number]) =>
  new Date(...parts).toISOString();

describe('savedText', () => {
  it.each([
    [iso(2026, 0, 19, 14, 32), '今天 14:32 保存'],
    [iso(2026, 0, 19, 0, 0), '今天 00:00 保存'],
    [iso(2026, 0, 18, 23, 59), '昨天 23:59 保存'],
    [iso(2026, 0, 17, 9, 5), '1 月 17 日 09:05 保存'],
    [iso(2025, 11, 31, 9, 5), '2025 年 12 月 31 日保存'],
    ['nonsense', '保存时间不明'],
  ])('%s → %s', (savedAt, text) => expect(savedText(savedAt, now)).toBe(text));

  it('calls the evening before yesterday across the turn of the year', () => {
    expect(savedText(iso(2025, 11, 31, 22, 0), new Date(2026, 0, 1, 8, 0))).toBe('昨天 22:00 保存');
  });
});

describe('deadlineText', () => {
  it.each([
    ['2026-01-31', '离 1 月 31 日还有 12 天', 'later'],
    ['2026-01-26', '离 1 月 26 日还有 7 天', 'soon'],
    ['2026-01-20', '明天（1 月 20 日）到期', 'soon'],
    ['2026-01-19', '今天（1 月 19 日）到期', 'soon'],
    ['2026-01-16', '已过期限 3 天（1 月 16 日）', 'past'],
    ['2025-12-31', '已过期限 19 天（12 月 31 日）', 'past'],
    ['2021-01-31', '已过期限（2021 年 1 月 31 日）', 'past'],
    ['2027-01-31', '离 2027 年 1 月 31 日还有 377 天', 'later'],
  ])('%s → %s', (deadline, text, urgency) =>
    expect(deadlineText(deadline, now)).toEqual({ text, urgency }),
  );

  it.each(['', '2026-02-30', '1 月 31 日', '2026-13-01'])('%j is no date', (deadline) => {
    expect(deadlineText(deadline, now)).toBeUndefined();
    expect(readDate(deadline)).toBeUndefined();
  });
});

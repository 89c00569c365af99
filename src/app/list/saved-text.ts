/** When a draft was saved or deleted, and how far its deadline is, in the words of someone looking at a wall calendar. */

import { dateWords, dayWords, readDate, timeWords } from '../../domain/words/dates.ts';

const dayMs = 86_400_000;

/** 「今天 14:32 保存」, 「昨天 09:05 保存」, 「3 月 7 日 09:05 保存」, 「2025 年 3 月 7 日保存」 */
export const savedText = (savedAt: string, now: Date) => timeText(savedAt, now, '保存');

/** @param what happened then: 「保存」, 「删除」 */
export function timeText(at: string, now: Date, what: string): string {
  const then = new Date(at);
  if (Number.isNaN(then.getTime())) return `${what}时间不明`;
  const time = timeWords(then);
  const daysAgo = daysBetween(then, now);
  if (daysAgo === 0) return `今天 ${time} ${what}`;
  if (daysAgo === 1) return `昨天 ${time} ${what}`;
  if (then.getFullYear() === now.getFullYear()) return `${dayWords(then)} ${time} ${what}`;
  return `${dateWords(then)}${what}`;
}

export interface DeadlineText {
  readonly text: string;
  /** Past, within a week, or still far. */
  readonly urgency: 'past' | 'soon' | 'later';
}

const soonDays = 7;

/**
 * @param deadline "2026-01-31"
 * @returns 「离 1 月 31 日还有 12 天」, 「已过期限 3 天（1 月 31 日）」; undefined where there is no date
 */
export function deadlineText(deadline: string, now: Date): DeadlineText | undefined {
  const date = readDate(deadline);
  if (!date) return undefined;
  const days = daysBetween(now, date);
  const isFar = Math.abs(days) > 180 && date.getFullYear() !== now.getFullYear();
  const name = isFar ? dateWords(date) : dayWords(date);
  if (days < 0) {
    return {
      text: isFar ? `已过期限（${name}）` : `已过期限 ${-days} 天（${name}）`,
      urgency: 'past',
    };
  }
  const urgency = days <= soonDays ? 'soon' : 'later';
  if (days === 0) return { text: `今天（${name}）到期`, urgency };
  if (days === 1) return { text: `明天（${name}）到期`, urgency };
  return { text: `离 ${name}还有 ${days} 天`, urgency };
}

/** By the calendar: 23:59 and 00:01 are a day apart, and a change to summer time is no day more or less. */
export const daysBetween = (from: Date, to: Date) => dayNumber(to) - dayNumber(from);

const dayNumber = (date: Date) =>
  Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs;

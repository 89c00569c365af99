/** What is typed in the dialog for a new report, its starting values, and what is wrong with it. */

import { firstReportYear } from '../../domain/edition/editions.ts';
import { type NewReport, usualDeadline } from '../../domain/report/blank-report.ts';
import { cleanText } from '../../domain/report/clean-text.ts';
import { isFullUnitName } from '../../domain/report/township.ts';
import { dateWords, readDate } from '../../domain/words/dates.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import { daysBetween } from './saved-text.ts';

export interface NewReportEntry extends NewReport {
  /** The deadline was changed by hand and no longer follows the year. */
  readonly ownDeadline: boolean;
}

/** From October on offices prepare the report on the running year, before that the one on last year. */
const firstMonthForRunningYear = 10;

export function yearToReport(today: Date): number {
  const isLate = today.getMonth() + 1 >= firstMonthForRunningYear;
  return today.getFullYear() - (isLate ? 0 : 1);
}

/** The years on offer, the latest first: from the first form to one year ahead. */
export function yearsOnOffer(today: Date): number[] {
  const last = Math.max(today.getFullYear(), yearToReport(today) + 1, firstReportYear);
  return Array.from({ length: last - firstReportYear + 1 }, (_, index) => last - index);
}

/** No unit is taken for granted: one computer may serve several. */
export function startEntry(today: Date): NewReportEntry {
  const year = yearToReport(today);
  return { unit: '', year, deadline: usualDeadline(year), ownDeadline: false };
}

/** The units of the drafts, each once, those of the newest first; of examples none. */
export function knownUnits(newestFirst: readonly DraftSummary[]): string[] {
  const written = newestFirst.filter(({ isExample, unreadable }) => !isExample && !unreadable);
  return [...new Set(written.map(({ unit }) => unit.trim()).filter(Boolean))];
}

/** Another year; the deadline follows unless it was set by hand. */
export function withYear(entry: NewReportEntry, year: number): NewReportEntry {
  return { ...entry, year, ...(!entry.ownDeadline && { deadline: usualDeadline(year) }) };
}

export type EntryErrors = Partial<Record<'unit' | 'deadline', string>>;

/** @returns the report to be made, or an error text by field */
export function checkEntry(
  entry: NewReportEntry,
): { readonly report: NewReport } | { readonly errors: EntryErrors } {
  const unit = cleanText(entry.unit).replace(/\s+/g, '');
  const errors: EntryErrors = {
    ...(unit === '' && { unit: '请填写单位全称，例如“××县××镇人民政府”' }),
    ...(!readDate(entry.deadline) && { deadline: '请填写完整的截止日期：年、月、日' }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return { report: { unit, year: entry.year, deadline: entry.deadline } };
}

/** A short name is no error: it only looks poor on the title page. */
export function unitRemark(unit: string): string | undefined {
  const name = unit.trim();
  if (name.length < 2 || isFullUnitName(name)) return undefined;
  return '标题和落款都用这个名称，建议写全称，如以“人民政府”“街道办事处”结尾。';
}

/**
 * The date in words, since some browsers show it as 01/31/2026. An early one is allowed, an office may
 * set its own.
 */
export function deadlineRemark({ year, deadline }: NewReport, today: Date): string | undefined {
  const date = readDate(deadline);
  if (!date) return undefined;
  if (deadline <= `${year}-12-31`) {
    return `这一天在统计期（${year} 年 1 月 1 日至 12 月 31 日）结束之前，请核对。`;
  }
  const days = daysBetween(today, date);
  return days > 0 ? `${dateWords(date)}，还有 ${days} 天` : dateWords(date);
}

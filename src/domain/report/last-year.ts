/** Last year's report beside this year's: attached whole, only compared with, never printed. */
import type { LastYear, Report, YearReport } from './report.ts';
import { isSameUnit } from './township.ts';

/** A report for itself, without the one that is attached to it; all numbers of its texts are plain ones. */
export function yearReportOf(report: YearReport): YearReport {
  const { lastYear: _attached, live: _live, ...own }: YearReport & Partial<Report> = report;
  return own;
}

/** The report with last year's attached. Of that one only its own year is kept: years do not form a chain. */
export function withLastYear(
  report: YearReport & Partial<Pick<Report, 'live'>>,
  last: YearReport,
  source: LastYear['source'],
): Report {
  const { live = [], ...own } = report;
  return { ...own, live, lastYear: { source, report: yearReportOf(last) } };
}

/** The attached report where it is on the year before: only that one is compared with. */
export function comparedYear({
  year,
  lastYear,
}: Pick<Report, 'year' | 'lastYear'>): YearReport | undefined {
  return lastYear?.report.year === year - 1 ? lastYear.report : undefined;
}

/**
 * What is odd about the attached report, in Chinese; undefined where nothing is or none is attached. One of
 * another year is not compared with. One of another unit is, since units are renamed and merged.
 */
export function lastYearProblem({
  unit,
  year,
  lastYear,
}: Pick<Report, 'unit' | 'year' | 'lastYear'>): string | undefined {
  if (!lastYear) return undefined;
  const last = lastYear.report;
  if (last.year !== year - 1) {
    return `附的是 ${last.year} 年的年报，不是上年（${year - 1} 年）的，没有拿来核对`;
  }
  const [name, ownName] = [last.unit.trim(), unit.trim()];
  if (!name || !ownName || isSameUnit(name, ownName)) return undefined;
  return `附的是“${name}”的年报，与本单位名称“${ownName}”不同，请核对有没有附错`;
}

/** 手工填写: last year's report of which only a few figures are known. */
import { editionForYear } from '../../domain/edition/editions.ts';
import { blankReport, usualDeadline } from '../../domain/report/blank-report.ts';
import { localRowsTakenOver } from '../../domain/report/carry-over.ts';
import { lastYearProblem, withLastYear } from '../../domain/report/last-year.ts';
import type { Report } from '../../domain/report/report.ts';

/** The report with a blank one of the year before, of this unit. */
export function withTypedLastYear(report: Report): Report {
  const year = report.year - 1;
  const blank = blankReport({ unit: report.unit, year, deadline: usualDeadline(year) });
  // The place had its own rows last year as well, as far as anybody knows.
  const own = localRowsTakenOver(report, editionForYear(year));
  return withLastYear(report, { ...blank, ...own }, { is: 'typed', name: '' });
}

/** What is odd about the attached report. Figures typed in are this unit's, also after it was renamed. */
export function attachedProblem(report: Report): string | undefined {
  const { lastYear } = report;
  if (lastYear?.source.is !== 'typed') return lastYearProblem(report);
  return lastYearProblem({ ...report, unit: lastYear.report.unit });
}

/** Counting needs all rules: apart from what the start screen loads. */
import { shownFindings, wholeReportProgress } from '../../domain/checks/held-back.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import type { Report } from '../../domain/report/report.ts';
import { countByLevel } from './finding-groups.ts';

/**
 * How many findings of each level a report has, for its card.
 * @param isWhole whether blank cells and missing text count: it came from a file or was exported
 */
export const countFindings = (report: Report, isWhole: boolean) =>
  countByLevel(shownFindings(runChecks(report), report, { ...wholeReportProgress, isWhole }));

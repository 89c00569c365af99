import type { Finding } from '../../domain/checks/core/finding.ts';
import type { Report, YearReport } from '../../domain/report/report.ts';

/** What each part of the page that compares both years is given. */
export interface ComparisonProps {
  readonly report: Report;
  /** Last year's report. */
  readonly last: YearReport;
  /** Its figures are typed in here. */
  readonly isTyped: boolean;
  readonly onGoTo: (finding: Finding) => void;
}

/**
 * Which findings are shown. Blank cells and missing text are held against nobody who is still writing: they wait until
 * the section has been left. A report that came from a file, or was given out as one, is taken as it is: there they count.
 */
import { isTableBegun } from '../report/carry-over.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from './core/finding.ts';

/** How far the writer is. */
export interface Progress {
  /** Whether the report came from a file or was exported: nothing is held back. */
  readonly isWhole: boolean;
  /** Sections that the writer has been in and left. */
  readonly left: ReadonlySet<number>;
  /** The section that the writer is in. */
  readonly current: number | null;
}

/** A report that nobody is writing. */
export const wholeReportProgress: Progress = { isWhole: true, left: new Set(), current: null };

export function isHeldBack(
  { isEmptiness, section }: Finding,
  report: Report,
  { isWhole, left, current }: Progress,
): boolean {
  if (!isEmptiness || isWhole) return false;
  if (!left.has(section) || section === current) return true;
  // A table that nobody has begun says so in the task list.
  return (section === 2 || section === 3 || section === 4) && !isTableBegun(report, section);
}

/** The findings that count as long as the writer is where the progress says. */
export const shownFindings = (
  findings: readonly Finding[],
  report: Report,
  progress: Progress,
): readonly Finding[] => findings.filter((finding) => !isHeldBack(finding, report, progress));

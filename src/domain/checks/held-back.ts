/**
 * Which findings are listed while one writes. Blank cells and missing text are held against nobody who is still writing:
 * they wait until the section has been left, though they are in the count (core/tally.ts). So does what a written
 * section lacks; once listed, it stays while it is written. A report that came from a
 * file, or was given out as one, is taken as it is: there they are listed at once.
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

export function isHeldBack(
  { isEmptiness, waitsForLeaving, section }: Finding,
  report: Report,
  { isWhole, left, current }: Progress,
): boolean {
  if (isWhole) return false;
  if (!isEmptiness) return waitsForLeaving === true && !left.has(section);
  if (!left.has(section) || section === current) return true;
  // A table that nobody has begun says so in the task list.
  return (section === 2 || section === 3 || section === 4) && !isTableBegun(report, section);
}

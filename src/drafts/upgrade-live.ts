/**
 * Format 6 → 7: a report says which numbers of its texts follow the tables. Those of before say nothing: theirs are
 * plain text.
 */
import { isFields } from './upgrade-fields.ts';

export const reportWithLive = (report: unknown): unknown =>
  isFields(report) ? { ...report, live: Array.isArray(report.live) ? report.live : [] } : report;

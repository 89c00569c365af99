/** A look at the report of a record that this version cannot open: a newer one, or one damaged elsewhere. */
import { z } from 'zod/mini';
import { findEdition } from '../domain/edition/editions.ts';
import { type Report, reportSchema } from '../domain/report/report.ts';
import { reportWithWholeTable3 } from './upgrade-whole-table.ts';

/** What is never printed: whatever stands there does not keep the report from being read. */
const printedSchema = z.omit(reportSchema, { lastYear: true, live: true });

/**
 * The report as far as this version understands it, to be looked at and never saved: what it does not know is
 * left out. Undefined where a part that it needs is not there, or where it has not the report's form.
 */
export function readableReport(raw: unknown): Report | undefined {
  const { report } = (raw ?? {}) as { report?: unknown };
  // Of an older record that is damaged elsewhere, too.
  const parsed = printedSchema.safeParse(reportWithWholeTable3(report));
  if (!parsed.success || !findEdition(parsed.data.edition)) return undefined;
  return { ...parsed.data, lastYear: null, live: [] };
}

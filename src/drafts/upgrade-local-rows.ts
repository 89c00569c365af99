/**
 * Format 4 → 5: a row of the office's own may say in which item it stands (`at`). Those of before say nothing: they
 * stay at the foot of the table, where they stood.
 */
import { inBothYears, isFields } from './upgrade-fields.ts';

export function withRowsAtFoot(record: Record<string, unknown>): Record<string, unknown> {
  const report = inBothYears(record.report, (year) =>
    Array.isArray(year.extraRows) ? { ...year, extraRows: year.extraRows.map(atFoot) } : year,
  );
  return { ...record, report };
}

/** Whatever else a record of before had there was never shown. */
function atFoot(row: unknown): unknown {
  if (!isFields(row)) return row;
  const { at: _none, ...before } = row;
  return before;
}

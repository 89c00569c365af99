/**
 * Format 4 → 5: a row of the office's own may say in which item it stands (`at`). Those of before say nothing: they
 * stay at the foot of the table, where they stood.
 */
export function withRowsAtFoot(record: Record<string, unknown>): Record<string, unknown> {
  const { report } = record;
  return isRecord(report) ? { ...record, report: ofReport(report) } : record;
}

function ofReport(report: Record<string, unknown>): Record<string, unknown> {
  const { extraRows, lastYear } = report;
  const last = isRecord(lastYear) && isRecord(lastYear.report) ? lastYear.report : undefined;
  return {
    ...report,
    ...(Array.isArray(extraRows) ? { extraRows: extraRows.map(atFoot) } : {}),
    ...(last ? { lastYear: { ...(lastYear as object), report: ofReport(last) } } : {}),
  };
}

/** Whatever else a record of before had there was never shown. */
function atFoot(row: unknown): unknown {
  if (!isRecord(row)) return row;
  const { at: _none, ...before } = row;
  return before;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What steps of an upgrade share: records of whatever form, and last year's report inside of one. */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A change of a report and of last year's in it. What is no report is left as it is. */
export function inBothYears(report: unknown, change: (report: Fields) => Fields): unknown {
  if (!isFields(report)) return report;
  const { lastYear } = report;
  const changed = change(report);
  return isFields(lastYear)
    ? { ...changed, lastYear: { ...lastYear, report: inBothYears(lastYear.report, change) } }
    : changed;
}

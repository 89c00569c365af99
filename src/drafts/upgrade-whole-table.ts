/**
 * Format 5 → 6: a report says whether its table 三 stands whole on a page. Those of before say nothing: theirs does,
 * like that of a new one.
 */
export function reportWithWholeTable3(report: unknown): unknown {
  if (!isRecord(report)) return report;
  const { options, lastYear } = report;
  return {
    ...report,
    ...(isRecord(options)
      ? { options: { ...options, wholeTable3: options.wholeTable3 !== false } }
      : {}),
    ...(isRecord(lastYear)
      ? { lastYear: { ...lastYear, report: reportWithWholeTable3(lastYear.report) } }
      : {}),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

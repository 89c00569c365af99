/** The office in words, wherever it is named: an empty name is said. */
export const unitName = (unit: string) => unit.trim() || '（未填单位）';

/** What a draft is called on the screen and in messages: 「青禾镇人民政府 2025 年」. */
export const draftName = ({ unit, year }: { readonly unit: string; readonly year: number }) =>
  `${unitName(unit)} ${year} 年`;

/** What begins the report of the year after from one that is there. */
export const beginWords = (year: number) => `开始写 ${year} 年年报`;

/** The unit and year of a record that cannot be read, as far as they stand where they should. */
export function namePartsOf(raw: unknown): { readonly unit: string; readonly year: number } {
  const report = (raw as { report?: { unit?: unknown; year?: unknown } | null } | null)?.report;
  const unit = typeof report?.unit === 'string' ? report.unit : '';
  const year = typeof report?.year === 'number' ? report.year : 0;
  return { unit, year };
}

/** A name also for a record of which neither the unit nor the year is known. */
export const recordName = (parts: { readonly unit: string; readonly year: number }): string =>
  parts.year > 0 ? draftName(parts) : parts.unit.trim() || '读不出来的年报';

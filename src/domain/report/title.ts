/** The title of a report: unit, four-digit year, and the fixed tail. */
import { emWidth } from './em-width.ts';
import type { YearReport } from './report.ts';

export const titleTail = '政府信息公开工作年度报告';

/** 「××镇人民政府2025年政府信息公开工作年度报告」 */
export function standardTitle({ unit, year }: Pick<YearReport, 'unit' | 'year'>): string {
  return `${unit}${year}年${titleTail}`;
}

export function titleOf(report: Pick<YearReport, 'unit' | 'year' | 'title'>): string {
  return report.title ?? standardTitle(report);
}

/** One line of 156 mm holds 20 characters of 2号; a longer title breaks by sense, behind the unit's name. */
export const longestTitleLine = 20;

export function titleLines(report: Pick<YearReport, 'unit' | 'year' | 'title'>): string[] {
  const title = titleOf(report);
  return titleParts(title).map(({ from, to }) => title.slice(from, to));
}

/** The lines of a title as parts of it, `to` exclusive. */
export function titleParts(
  whole: string,
): readonly { readonly from: number; readonly to: number }[] {
  const title = whole.trim();
  const from = whole.length - whole.trimStart().length;
  const to = from + title.length;
  const tail = new RegExp(`^(.+?)\\s*(\\d{4}\\s*年度?${titleTail})$`).exec(title);
  if (emWidth(title) <= longestTitleLine || !tail) return [{ from, to }];
  const [, head = '', rest = ''] = tail;
  return [
    { from, to: from + head.length },
    { from: to - rest.length, to },
  ];
}

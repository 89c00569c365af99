/**
 * Of which year a report is: its title says it, then its preface, the period of its figures, its date, the day it was
 * published, its text.
 */
import { plainDigits, yearOf } from './find-title.ts';

export interface YearClues {
  readonly title: string;
  readonly date: string;
  /** In front of the first section. */
  readonly preface: readonly string[];
  /** The text of the report, in reading order. */
  readonly lines: readonly string[];
  /** What stands around the report in the file: 「发布日期：2025-01-20」. */
  readonly around?: readonly string[];
  /** The first year that the form of its tables is for: no text makes the report an older one. */
  readonly earliest?: number | undefined;
}

export interface FoundYear {
  readonly year: number;
  /** What says so, in Chinese. */
  readonly by: '标题' | '前言' | '统计期' | '落款' | '发布日期' | '正文';
}

export function yearOfReport(clues: YearClues): FoundYear | undefined {
  const { title, date, preface, lines, around = [], earliest = 0 } = clues;
  const titled = yearOf(bare(title)) ?? shortYearIn(title);
  if (titled !== undefined) return { year: titled, by: '标题' };
  const prefaced =
    firstOf(preface, yearOfReportIn) ?? firstOf(preface, periodIn) ?? onlyYear(preface);
  if (prefaced !== undefined) return { year: prefaced, by: '前言' };
  const period = firstOf(lines, periodIn);
  if (period !== undefined) return { year: period, by: '统计期' };
  const signed = yearBefore(date);
  if (signed !== undefined) return { year: signed, by: '落款' };
  const published = firstOf(around, publishedIn);
  if (published !== undefined) return { year: published, by: '发布日期' };
  const most = mostNamed(lines, earliest);
  return most === undefined ? undefined : { year: most, by: '正文' };
}

function firstOf(
  lines: readonly string[],
  yearIn: (line: string) => number | undefined,
): number | undefined {
  for (const line of lines) {
    const year = yearIn(line);
    if (year !== undefined) return year;
  }
  return undefined;
}

const bare = (line: string) => plainDigits(line).replace(/[\s\u3000]+/g, '');

const numberOf = (digits: string | undefined) =>
  digits === undefined ? undefined : Number(digits);

/** 「编制2024年度政府信息公开工作年度报告」, and not that of the year before, which it may speak of. */
function yearOfReportIn(line: string): number | undefined {
  const named = /(20\d\d)年?度?[^。；，]{0,20}?(?:信息|政务)公开[^。；，]{0,12}?(?:年报|报告)/.exec(
    bare(line),
  );
  return numberOf(named?.[1]);
}

/** 「自2024年1月1日起至2024年12月31日止」 */
function periodIn(line: string): number | undefined {
  const period = /(20\d\d)年0?1月0?1日[^。；]{0,8}?[至到—–\-~－～](?:20\d\d年)?12月31日/.exec(
    bare(line),
  );
  const dotted =
    /(20\d\d)[.\-/]0?1[.\-/]0?1[^。；]{0,8}?[至到—–\-~－～]20\d\d[.\-/]12[.\-/]31/.exec(bare(line));
  return numberOf((period ?? dotted)?.[1]);
}

/** 「青禾镇24年…」 */
const shortYearIn = (title: string) =>
  numberOf(/(?<!\d)([12]\d)年/.exec(bare(title))?.[1]?.replace(/^/, '20'));

/** 「发布日期：2025-01-20」, 「成文日期 2025年1月16日」 */
function publishedIn(line: string): number | undefined {
  const day =
    /(?:发布|成文|公开|发文|印发|生成)(?:时间|日期)[】\])）]?[:：|]?(20\d\d[年.\-/].*)/.exec(
      bare(line),
    );
  return day ? yearBefore(day[1] as string) : undefined;
}

/**
 * Years of laws, of documents, of days and of what was spent are not meant: 「2019年修订的」, 「2019年《条例》」,
 * 「〔2021〕30号」, 「2025年1月20日」, 「2023年度部门决算」.
 */
function yearsIn(line: string): number[] {
  const found = bare(line).matchAll(
    /(?<![〔[（(\d])(20\d\d)年(?!\d{1,2}月\d|《|度?[^。；，、]{0,8}决算|(?:新)?(?:修订|修正|印发|发布|施行|实施|起|以来))/g,
  );
  return [...found].map(([, digits]) => Number(digits));
}

/** The one year that is named; undefined where several are. */
function onlyYear(lines: readonly string[]): number | undefined {
  const [only, ...others] = new Set(lines.flatMap(yearsIn));
  return others.length === 0 ? only : undefined;
}

/** A report is signed in the first months of the next year, now and then in the last of its own. */
function yearBefore(date: string): number | undefined {
  const signed = yearOf(date);
  if (signed === undefined) return undefined;
  const month = /20\d\d\s*[年.\-/]\s*(\d{1,2}|十[一二]?)/.exec(plainDigits(date))?.[1];
  return month !== undefined && ['11', '12', '十一', '十二'].includes(month) ? signed : signed - 1;
}

/** Of equals the earlier: the next year is named for what is planned. */
function mostNamed(lines: readonly string[], earliest: number): number | undefined {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const [year] = yearsIn(line).filter((named) => named >= earliest);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

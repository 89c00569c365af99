/** The date below a report, where it lies before the end of the year that is reported. */
import { halfWidthDigits } from '../../../../prose/privacy/private-numbers.ts';
import { datesIn } from '../structure/stated-period.ts';
import type { OtherYear } from './other-years.ts';

export interface EarlyDate extends OtherYear {
  /** What the year is to be; undefined where that is not certain. */
  readonly rightYear: number | undefined;
}

/** The reports of a year are signed until its summer; a date in its first half is one with the wrong year. */
const lastMonthOfSigning = 6;

/** @param text a line of the signature */
export function earlyDates(text: string, year: number): readonly EarlyDate[] {
  const dates = datesIn(halfWidthDigits(text));
  const date = dates[dates.length - 1];
  // In two figures it is another rule's.
  const number = date && fourFigures.exec(text.slice(date.from, date.to))?.[0];
  if (!date || !number || text.slice(date.to).trim() !== '') return [];
  const { from, to, month, day } = date;
  if (date.year === undefined || month === undefined || month < 1 || month > 12) return [];
  const isOver = date.year > year || (date.year === year && month === 12 && (day ?? 31) >= 31);
  if (isOver) return [];
  const rightYear = date.year === year && month <= lastMonthOfSigning ? year + 1 : undefined;
  return [{ from, to, numberTo: from + number.length, rightYear }];
}

const fourFigures = /^(?:[0-9０-９]{4}|[〇○零一二三四五六七八九]{4})/;

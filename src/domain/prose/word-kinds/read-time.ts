/** Dates and years: whether they are the whole year of the report, or something else. */

import { oneOf } from '../character-at.ts';

export interface TimeRead {
  readonly to: number;
  /** The whole of the report's year, or its end. */
  readonly isWhole: boolean;
}

const year = '(20\\d\\d|二[〇○零](?:[〇○零一二三四五六七八九]{2}))年(?:度|内|全年|期间)?';
const span = '\\s*(?:至|到|[-－—–~～])+\\s*';
const period = new RegExp(
  `(?:自|从)?(?:${year})?1月1日(?:起|始)?${span}(?:${year})?12月3[01]日(?:期间|止|为止)?`,
  'y',
);
const until = new RegExp(
  `截[至止]到?(?:${year})?(?:12月(?:31日|底|末|份)?|(?:本?年)?[底末])(?:止|为止)?`,
  'y',
);
const untilOther =
  /截[至止]到?(?:20\d\d年)?(?:(?:\d{1,2}月(?:\d{1,2}日|[底初末])?|第?[一二三1-3]季度[底末]?|上半年[底末]?|年中)(?:止)?)/y;
const ofYear = new RegExp(year, 'y');
const month =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:月(?:份|底|初|中旬|上旬|下旬)?(?:\d{1,2}日)?)(?:[至到—-]\d{1,2}月(?:\d{1,2}日)?)?/y;

const startsWithNumeral = oneOf('0123456789一二三四五六七八九十');
const startsOtherwise = oneOf('截自从');
const isNumeral = oneOf('0123456789〇○零一二三四五六七八九十');
const isOfDates = oneOf('年月');

/** Whether a time may stand here: most numbers have neither 年 nor 月 behind them. */
function mayStandAt(text: string, at: number): boolean {
  if (!startsWithNumeral(text, at)) return startsOtherwise(text, at);
  let behind = at + 1;
  while (isNumeral(text, behind)) behind += 1;
  return isOfDates(text, behind);
}

export function timeAt(text: string, at: number, ofReport: number): TimeRead | undefined {
  if (!mayStandAt(text, at)) return undefined;
  const whole = matchAt(period, text, at) ?? matchAt(until, text, at) ?? matchAt(ofYear, text, at);
  if (whole) {
    const years = whole.words.match(/20\d\d|二[〇○零][〇○零一二三四五六七八九]{2}/g) ?? [];
    return { to: whole.to, isWhole: years.every((each) => yearOf(each) === ofReport) };
  }
  const other = matchAt(untilOther, text, at) ?? matchAt(month, text, at);
  return other && { to: other.to, isWhole: false };
}

const digits = '〇一二三四五六七八九';
const yearOf = (words: string) =>
  Number(
    [...words.replace(/[○零]/g, '〇')]
      .map((each) => (digits.includes(each) ? digits.indexOf(each) : each))
      .join(''),
  );

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  const words = pattern.exec(text)?.[0];
  return words === undefined ? undefined : { words, to: at + words.length };
}

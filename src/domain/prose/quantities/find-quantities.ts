/**
 * The numbers of a text with their units, each with its place: 「13件」, 「１，２８６条」, 「一百二十余篇」, 「4.52万元」,
 * 「百分之九十八」. A numeral in characters counts only with a unit behind it: 一是, 十分, 万一 are words.
 */
import type { Decimal } from '../../report/decimal.ts';
import { oneOf } from '../character-at.ts';
import { keptByWords } from '../known-lines.ts';
import { numeralCharacters, readChineseNumber } from './chinese-number.ts';
import { type NumberRead, readNumberAt } from './read-number.ts';
import { isCounter, unitAt } from './units.ts';

export interface Quantity {
  /** The number, with 余 or 多 behind it. */
  readonly from: number;
  readonly to: number;
  /** Exact as written; undefined where no number can be told: 几十, 三四. */
  readonly value: Decimal | undefined;
  /** 约, 近, 余, 多, 左右 and their like stand with it, or no number can be told. */
  readonly isAbout: boolean;
  /** Behind 第. */
  readonly isOrdinal: boolean;
  /** One end of 「3至5」. */
  readonly isRange: boolean;
  /** 件, 万元, % …; empty where none stands behind it. */
  readonly unit: string;
  /** Behind the unit. */
  readonly unitTo: number;
  /** In characters rather than digits. */
  readonly isChinese: boolean;
}

/** In the order in which they stand; none within another. */
export const findQuantities = keptByWords((text): readonly Quantity[] => {
  const found: Quantity[] = [];
  let at = 0;
  while (at < text.length) {
    starts.lastIndex = at;
    const start = starts.exec(text)?.index;
    if (start === undefined) break;
    const number = readNumberAt(text, start);
    const quantity = number && quantityOf(text, start, number);
    if (quantity) found.push(quantity);
    at = Math.max(start + 1, quantity?.unitTo ?? number?.to ?? 0);
  }
  return found;
});

const moreBehind = oneOf('余多来几');

const starts = new RegExp(`[0-9０-９${numeralCharacters}几数上若]`, 'g');

function quantityOf(text: string, from: number, number: NumberRead): Quantity | undefined {
  const isMore = moreBehind(text, number.to) && unitBehind(text, number.to + 1) !== '';
  const to = isMore ? number.to + 1 : number.to;
  const unit = number.isShare ? '%' : unitBehind(text, to);
  const unitTo = number.isShare || unit === '' ? to : skipBlank(text, to) + unit.length;
  if (number.isChinese && (unit === '' || isWord(text, from, to, unitTo))) return undefined;
  if (number.value === undefined && !isMore && !isUntold(text.slice(from, to), unit)) {
    return undefined;
  }
  const before = text.slice(Math.max(0, from - longestAbout), from);
  return {
    ...{ from, to, unit, unitTo, value: number.value, isChinese: number.isChinese },
    isAbout: isMore || number.value === undefined || isAboutBeside(text, from, unitTo),
    isOrdinal: before.endsWith('第'),
    isRange:
      (inRange(text, from - 1) && rangeBefore.test(before)) ||
      (inRange(text, to) && rangeBehind.test(text.slice(to, to + longestAbout))),
  };
}

/** One blank may stand between a number and its unit. */
const skipBlank = (text: string, at: number) => (blanks(text, at) ? at + 1 : at);
const blanks = oneOf(' \u00a0\u3000');
const unitBehind = (text: string, at: number) => unitAt(text, skipBlank(text, at));

/** 「三四件」, 「几条」, 「数十次」; 五一, 千家万户 and 数字 are words. */
const isUntold = (number: string, unit: string) =>
  isCounter(unit) && (/[几若上]|数[十百千万]/.test(number) || isPairOf(number));

const isPairOf = (number: string) => {
  const [first = NaN, second = NaN, ...more] = [...number].map(readChineseNumber);
  return more.length === 0 && second - first === 1;
};

const longestAbout = 4;
/** 「预约12件」, 「附近3户」 and 「最近2次」 are exact. */
const aboutBefore =
  /(?:(?<![预节公合条契特])约|(?<![附最临邻亲靠])近|大概|超过|超|逾|不少于|不低于|至少|不足|将近|接近)\s*$/;
const aboutBehind = /^(?:左右|上下|以上|以内|以下)/;
/** The last characters of the one, blanks aside, and the first of the other: most numbers have no such neighbour. */
const endsAbout = oneOf('约近概过超逾于少足');
const startsAbout = oneOf('左上以');

function isAboutBeside(text: string, from: number, to: number): boolean {
  return (
    ((endsAbout(text, from - 1) || text.charAt(from - 1).trim() === '') &&
      aboutBefore.test(text.slice(Math.max(0, from - longestAbout), from))) ||
    (startsAbout(text, to) && aboutBehind.test(text.slice(to, to + longestAbout)))
  );
}
const inRange = oneOf('-－–—~～至到');
const range = '[-－–—~～至到]{1,2}';
const rangeBefore = new RegExp(`[0-9０-９${numeralCharacters}]${range}$`);
const rangeBehind = new RegExp(`^${range}[0-9０-９${numeralCharacters}]`);

/** Words in which the numeral counts nothing. */
const words =
  /^(?:一次性|一条龙|一方面|一部分|一张网|一件事|一家亲|一本账|一类事项|一个个|一件件|一条条|一项项|一次次|一份份|一户户|一批批|一场场|十分|一点|一时|一日|一年一|万一|一人一|一户一|一次办|一网)/;

function isWord(text: string, from: number, to: number, unitTo: number): boolean {
  if (words.test(text.slice(from, from + 4))) return true;
  // 「行政诉讼一起。」, and 「一起办理」.
  const isTogether = text.slice(from, unitTo) === '一起';
  return isTogether && !/^(?:[，。；、：）)]|$)/.test(text.slice(to + 1, to + 2));
}

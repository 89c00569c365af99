/** Another year where this one is named beside it, 「本年度（2020年）」, and figures that end with another: 「数据统计至2022年12月」. */

import { enclosedIn } from '../../../../prose/enclosed.ts';
import { matchesIn } from '../../../../prose/prefilter/matches.ts';
import { wordsBefore, wordsBehind } from '../../../../prose/words-beside.ts';
import type { OtherYear } from './other-years.ts';
import { planned, thisYearToo } from './year-words.ts';
import { yearsNamed } from './years-named.ts';

const wholeYear =
  '(?:\\s*1\\s*月\\s*1\\s*日?\\s*[至到—－~～-]+\\s*(?:[0-9]{4}\\s*年\\s*)?12\\s*月\\s*31\\s*日)?';
const yearForm = '[0-9０-９一二〇○零三四五六七八九]{4}\\s?年度?';
/** Its own year in words, with one in brackets behind and nothing else in there. */
const beside = new RegExp(
  `(?<![上前去往]年?|同期|[0-9]年)(本?报告(?:年度|期内?)|本年度?|今年|全年)[（(]\\s*(?:即|指|为)?\\s*(?=${yearForm})(?:${yearForm}${wholeYear})\\s*[）)]`,
  'g',
);
/** The end of the figures; behind 截至 the stated period, or the stock, is read. */
const countedTo = new RegExp(
  `(?:统计|汇总|核算)(?:时间|时点)?[至到]\\s?(?=${yearForm})${yearForm}\\s?(?:12\\s?月(?:份|底|\\s?31\\s?日)?|底|末)(?=\\s*(?:[，,。；;、）)]|$))`,
  'g',
);
/** What is spoken of is older. */
const older = /[上去前]年|上年|往年|历年|历史|存量|普查|人口|以前|此前|遗留|另行/;
/** The year in which a report is written, for whom it is this year. */
const ofWriting = /^(?:今年|全年)/;

export function yearsBeside(text: string, year: number): readonly OtherYear[] {
  const found = [
    ...matchesIn(text, beside).filter(
      ({ 0: words, index }) =>
        !(yearIn(words) > year && (ofWriting.test(words) || planned.test(clauseAt(text, index)))),
    ),
    ...matchesIn(text, countedTo).filter(
      ({ 0: words, index }) => yearIn(words) < year && isOfNow(clauseAt(text, index), year),
    ),
  ];
  if (found.length === 0) return [];
  const quoted = enclosedIn(text).filter(({ mark }) => !'（('.includes(mark));
  return found.flatMap(({ 0: words, index }) => {
    const [named] = yearsNamed(words);
    if (!named || named.year === year) return [];
    if (quoted.some(({ from, to }) => from < index && to > index)) return [];
    const { from, to, numberTo } = named;
    return [{ from: index + from, to: index + to, numberTo: index + numberTo }];
  });
}

const yearIn = (words: string): number => yearsNamed(words)[0]?.year ?? Number.NaN;

/** Nothing in the sentence says that figures of another time are meant. */
const isOfNow = (sentence: string, year: number) =>
  !older.test(sentence) && !thisYearToo.test(sentence) && !sentence.includes(String(year));

/** From the last stop to the next. */
const clauseAt = (text: string, at: number): string =>
  wordsBefore(text, at, '。；！？') + wordsBehind(text, at, '。；！？');

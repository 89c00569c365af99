/** Where a text cites the notice of the other form: that of 2019 from 2021 on, that of 2021 in the reports before. */
import { matchesIn } from '../../../../prose/prefilter/matches.ts';

/** 「国办公开办函〔2019〕60号」 in whatever brackets. */
const oldNumber =
  /国办公开办函\s*(?:[〔［[【（(﹝〖]\s*2019\s*[〕］\]】）)﹞〗]|2019\s*年)\s*第?\s*60\s*号/g;

/** The same notice by its name; provinces have notices of the same name. */
const oldName = /国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知/g;

/** The form of 2019 was one on trial, that of 2021 has the name without it; counties have forms of their own. */
const trialForm =
  /(?:(?<=《|中华人民共和国)|(?<=(?:按照?|依据|根据|依照|参照)))政府信息公开(?:工作)?年度报告格式[》〉]?\s*[（(]\s*试行\s*[）)]/g;

/** It is spoken of as that of earlier reports, or as replaced. */
const asOfThePast =
  /(?:2019|2020)\s*年度|[上去前]一?年|往年|以往|旧|废止|[代替取]代|代替|替换|停止|停用|不再|失效|修订为|更新为|更替|试行(?:阶段|期间)|曾|原[先来按依]|相比|而非|基础上|区别|变化/;

export interface OtherNotice {
  readonly from: number;
  readonly to: number;
  /** Whether the number alone is cited, and the right notice is not beside it. */
  readonly isNumberAlone: boolean;
}

/** No report of 2019 or 2020 can go by the notice of autumn 2021. */
const newNumber =
  /国办公开办函\s*(?:[〔［[【（(﹝〖]\s*2021\s*[〕］\]】）)﹞〗]|2021\s*年)\s*第?\s*30\s*号/g;

export const citedNewNotices = (text: string): readonly OtherNotice[] =>
  text.includes('2021')
    ? placesOf(text, newNumber).map((one) => ({
        ...one,
        isNumberAlone:
          !text.includes('年度报告格式') && !/2019\s*[〕］\]】）)﹞〗年]\s*第?\s*60/.test(text),
      }))
    : [];

export function citedOldNotices(text: string): readonly OtherNotice[] {
  if (!/2019|有关事项的通知|试行/.test(text)) return [];
  const numbers = placesOf(text, oldNumber);
  const isNewBeside = /2021\s*[〕］\]】）)﹞〗年]\s*第?\s*30\s*号/.test(text);
  // With the right number beside it only the name is old.
  const names = [...placesOf(text, oldName), ...(isNewBeside ? [] : placesOf(text, trialForm))];
  // A name in front of its number is one citation with it.
  const alone = names.filter(
    ({ from, to }) =>
      !numbers.some(
        (number) =>
          (number.from >= to && number.from - to < numberBehindName) ||
          (number.to <= from && from - number.to < formBehindNumber),
      ),
  );
  return [
    ...numbers.map((one) => ({ ...one, isNumberAlone: !isNewBeside && names.length === 0 })),
    ...alone.map((one) => ({ ...one, isNumberAlone: false })),
  ].filter(({ from, to }) => !asOfThePast.test(sentenceAround(text, from, to)));
}

/** 「》（」 between them. */
const numberBehindName = 6;
/** 「《中华人民共和国」 between them. */
const formBehindNumber = 12;

const placesOf = (text: string, words: RegExp) =>
  matchesIn(text, words).map(({ index = 0, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));

function sentenceAround(text: string, from: number, to: number): string {
  const start = Math.max(...['。', '；', '！'].map((mark) => text.lastIndexOf(mark, from))) + 1;
  const end = /[。；！]/.exec(text.slice(to))?.index;
  return text.slice(start, from) + text.slice(to, end === undefined ? undefined : to + end);
}

/** Wholes with their parts behind them: 「共312条，其中概况类15条、动态类105条」. */
import { type Counted, sumOf } from './counted.ts';
import { endOfList, endOfSentence } from './end-of-list.ts';
import { type List, listBehind } from './list-behind.ts';
import { fitsNested } from './nested-parts.ts';
import {
  closedInWords,
  countOfParts,
  inWhatWay,
  isOverlapping,
  leftOpen,
  ofYear,
  ofYears,
  periods,
  restNamed,
  theRest,
} from './sum-words.ts';

export interface WrongSum {
  readonly whole: Counted;
  readonly parts: readonly Counted[];
  readonly sum: number;
  /** Parts that fall short of the whole though the list does not say that it is all. */
  readonly isShort: boolean;
  /** The whole stands behind its parts, too. */
  readonly isTwice?: boolean;
}

/** @param isTotal whether a figure is the sum of those before it, which ends a list */
export function wrongLists(
  text: string,
  counted: readonly Counted[],
  isTotal: (one: Counted) => boolean,
): readonly WrongSum[] {
  return counted.flatMap((whole, at): WrongSum[] => {
    if (whole.inside || whole.isAbout || whole.value === 0) return [];
    const list = listBehind(text, counted, at);
    if (!list || list.parts.some((part) => isTotal(part) || isOfThoseAbove(text, part))) return [];
    const wrong = isOfYears(text, whole, list.parts) ? undefined : judgeList(text, whole, list);
    const isRight =
      !wrong || [wrong.parts, list.parts].some((parts) => fitsNested(text, parts, whole.value));
    return isRight ? [] : [wrong];
  });
}

/** 「二件当场提供，二件邮寄提供，以上四件予以公开」 */
const isOfThoseAbove = (text: string, { from }: Counted) =>
  /(?:以上|上述|前述|这)[^，。；、\d]{0,2}$/.test(text.slice(0, from));

function judgeList(text: string, whole: Counted, list: List): WrongSum | undefined {
  const { parts, sure, cue } = list;
  const sentence = text.slice(whole.to, endOfSentence(text, whole.to));
  if (
    parts.some(({ isAbout }) => isAbout) ||
    isOverlapping(sentence, endOfList(text, parts) - whole.to)
  ) {
    return undefined;
  }
  // 「补齐25个；剩下的4个属于县级。其中养老补了8个」 goes on from what stood before.
  const isBeyond = parts.some(({ value }) => value > whole.value);
  if (isBeyond && text.slice(whole.to, parts[0]?.from).includes('。')) return undefined;
  if (isEndedBefore(text, whole, list) || isRunning(whole, parts)) return undefined;
  // 「共3件，予以公开6件」: without 其中 a part that is more than the whole is none of it.
  if (cue !== 'some' && cue !== 'all' && parts.some(({ value }) => value > whole.value))
    return undefined;
  const certain = parts.slice(0, sure);
  const sumOfCertain = sumOf(certain);
  // So much more is none of it: 「结转的3件，处理情况如下：公开11件、……」.
  if (sumOfCertain > mostTimes * whole.value) return undefined;
  return sumOfCertain > whole.value
    ? { whole, parts: certain, sum: sumOfCertain, isShort: false }
    : shortList(text, whole, list);
}

export const mostTimes = 3;

/** Figures of other years beside the one of this year. */
const isOfYears = (text: string, whole: Counted, parts: readonly Counted[]) =>
  isRowOfYear.test(text.slice(whole.to, parts[0]?.from)) ||
  (parts.every(({ from }) => ofYear.test(text.slice(whole.to, from))) &&
    !ofYears.test(text.slice(text.lastIndexOf('。', whole.from - 1) + 1, whole.from)));

/** 「去年申请6件、复议1件，今年分别为4件、0件」 */
const isRowOfYear = /^[，；](?:今年|本年度?|20\d\d年度?|去年|上年度?)分别/;

/** 「一季度20条、二季度42条、三季度61条、四季度80条」 of 80: each with those before it. */
const isRunning = (whole: Counted, parts: readonly Counted[]) =>
  parts.length > 2 &&
  parts[parts.length - 1]?.value === whole.value &&
  parts.every(({ value }, at) => at === 0 || value >= (parts[at - 1] as Counted).value);

const apart = /；|其余|其[他它]|剩余|另/;

/** 「社保类512件、民政类437件，办结949件」: what was done with all of them. */
const doneWithAll =
  /^，[^，。；、\d]{0,4}(?:办结|办理|答复|回复|处理|解决|完成|整改|结转)[^，。；、\d]{0,2}$/;

/** Whether the parts are some of those that stand there, and the others are set apart. */
function isEndedBefore(text: string, whole: Counted, { parts, sure }: List): boolean {
  // 「2件，征得同意后公开1件，不予公开1件；其余4件」
  for (let count = 2; count < sure; count += 1) {
    const gap = text.slice((parts[count - 1] as Counted).to, (parts[count] as Counted).from);
    const isEnd =
      apart.test(gap) || (doneWithAll.test(gap) && isBehindMark(text, parts, count - 1));
    if (sumOf(parts.slice(0, count)) === whole.value && isEnd) return true;
  }
  return false;
}

/** Of a list with 、 between its parts. */
const isBehindMark = (text: string, parts: readonly Counted[], at: number) =>
  text.charAt((parts[at - 1] as Counted).to) === '、';

/** Its parts together are less than the whole. */
function shortList(text: string, whole: Counted, list: List): WrongSum | undefined {
  const { parts, sure, cue, to } = list;
  const sum = sumOf(parts);
  if (
    list.isCut ||
    sum >= whole.value ||
    parts.length < 2 ||
    leftOpen.test(text.slice(whole.to, to))
  ) {
    return undefined;
  }
  if (restNamed.test(text.slice(whole.to, endOfSentence(text, whole.to)))) return undefined;
  if (cue === 'all' || isClosedList(text, whole, parts, to)) {
    return { whole, parts, sum, isShort: false };
  }
  if (inWhatWay.test(text.slice(whole.to, to))) return undefined;
  // 「处罚18件，其中申请强制执行的1件；强制2件」: a new subject may stand behind the mark.
  if (/^[^%]*；[^%]*$/.test(text.slice(parts[0]?.to, parts[sure - 1]?.from))) return undefined;
  return cue === 'some' && sure > 1
    ? { whole, parts: parts.slice(0, sure), sum: sumOf(parts.slice(0, sure)), isShort: true }
    : undefined;
}

function isClosedList(
  text: string,
  whole: Counted,
  parts: readonly Counted[],
  to: number,
): boolean {
  const words = text.slice(whole.to, endOfSentence(text, whole.to));
  if (closedInWords.test(words) || periods.test(words)) return true;
  const last = parts[parts.length - 1];
  const before = parts[parts.length - 2];
  if (last && before && theRest.test(text.slice(before.to, last.from))) return true;
  const count = countOfParts.exec(text.slice(last?.to ?? to, to))?.[1];
  return count !== undefined && countValue(count) === parts.length;
}

const countValue = (word: string) =>
  /^[0-9]+$/.test(word) ? Number(word) : '〇一二三四五六七八九十'.indexOf(word.replace('两', '二'));

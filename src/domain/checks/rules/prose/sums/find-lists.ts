/** Wholes with their parts behind them: 「共312条，其中概况类15条、动态类105条」. */
import { matchesIn } from '../../../../prose/prefilter/matches.ts';
import { beforeNext, wordsBefore } from '../../../../prose/words-beside.ts';
import { type Counted, isOfUnit, sumOf } from './counted.ts';
import { fitsNested, withoutDone } from './nested-parts.ts';
import { isOfItAlone } from './own-bracket.ts';
import { periodsOf } from './quarters.ts';
import {
  allOf,
  besides,
  closedInWords,
  countOfParts,
  dividedBy,
  divisionCue,
  inWhatWay,
  isOverlapping,
  leftOpen,
  notAllOf,
  ofYear,
  ofYears,
  periods,
  restNamed,
  settled,
  someOf,
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

interface List {
  readonly parts: readonly Counted[];
  /** How many of them are parts for certain. */
  readonly sure: number;
  /** 其中; that all are listed; neither. */
  readonly cue: 'some' | 'all' | 'open' | 'none';
  readonly to: number;
  /** It ends before another list within it, behind which the rest may stand. */
  readonly isCut: boolean;
}

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
  return sumOfCertain > whole.value
    ? { whole, parts: certain, sum: sumOfCertain, isShort: false }
    : shortList(text, whole, list);
}

const endOfList = (text: string, parts: readonly Counted[]) =>
  beforeNext(text, parts[parts.length - 1]?.to ?? 0, '；。');

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

/** The list behind a count: the counts of its unit up to the end of the sentence, in brackets that follow at once. */
function listBehind(text: string, counted: readonly Counted[], at: number): List | undefined {
  const whole = counted[at] as Counted;
  const bracket = counted.find(({ inside }) => inside && inside.from === whole.to)?.inside;
  const listed = counted.filter((one) => one.inside === bracket && isOfUnit(one, whole));
  const inBracket =
    bracket &&
    (listed.length > 1 || /^[（(](?:其中|含|包括|即)/.test(text.slice(bracket.from, whole.to + 4)));
  const isOwnBracket = inBracket && isOfItAlone(text, counted, at, listed);
  const end = inBracket ? (bracket as { to: number }).to : endOfSentence(text, whole.to);
  const to = beforeInnerList(text, whole.to, end);
  const within = counted.filter(
    (one) => one.from >= whole.to && one.to <= to && (inBracket || !one.inside),
  );
  const first = within[0];
  if (!first || !isOfUnit(first, whole)) return undefined;
  if (isOfForm(text, whole, first)) return undefined;
  const cue = cueBetween(text, whole, first);
  if (!cue || (isOneOfMany(text, counted, at) && !isOwnBracket)) return undefined;
  // Another list begins within: what belongs to which is not told.
  if (/其中/.test(text.slice(first.to, to).replace(/[（(][^（()）]*[）)]/g, ''))) return undefined;
  // 「按渠道分：网站15条、公众号9条；按类别分：……」: the other division is another list.
  const other = matchesIn(text, dividedBy).find(({ index }) => index >= first.to && index < to);
  const behind = other ? within.filter((one) => one.to <= other.index) : within;
  return listOf(text, whole, behind, { cue, to: other?.index ?? to, isWhole: to === end });
}

/** @param behind the counts behind the whole, up to where the list ends at the latest */
function listOf(
  text: string,
  whole: Counted,
  behind: readonly Counted[],
  { cue, to, isWhole }: Pick<List, 'cue' | 'to'> & { readonly isWhole: boolean },
): List {
  const other = behind.findIndex((one) => !isOfUnit(one, whole));
  const inner = behind.findIndex(({ to: end }) => ofThese.test(text.slice(end)));
  const isOfPart = inner >= 0 && inner + 1 < behind.length;
  // 「一季度……四季度3件，网站5件」: the list ends with the year.
  const spans = periodsOf(text, whole, behind[0] as Counted);
  const ends = [
    ...(other < 0 ? [] : [other]),
    ...(inner < 0 ? [] : [inner + 1]),
    ...(spans > 0 ? [spans] : []),
  ];
  const parts = withoutDone(text, behind.slice(0, Math.min(...ends, behind.length)));
  return {
    ...{ parts, cue, isCut: !isWhole || isOfPart || goesOnOtherwise(text, whole, behind, other) },
    to: other < 0 ? to : (behind[other] as Counted).from,
    sure: Math.min(sureCount(text, parts, cue), parts.length),
  };
}

/** 「网站95条，微信163条，公开栏70期」, 「纠正1件，系遗漏一项；未审结1件」: behind what is counted otherwise the list goes on. */
function goesOnOtherwise(
  text: string,
  whole: Counted,
  behind: readonly Counted[],
  other: number,
): boolean {
  if (other < 0) return false;
  if (behind.slice(other).some((one) => isOfUnit(one, whole))) return true;
  const [before, last] = behind.slice(Math.max(other - 2, 0), other);
  const next = behind[other];
  if (!before || !last || !next) return false;
  const mark = text.slice(before.to, last.from).charAt(0);
  return (
    /[，、；]/.test(mark) &&
    /^.[^，。；、]{2,12}$/.test(text.slice(last.to, next.from)) &&
    text.charAt(last.to) === mark
  );
}

/** 「另外2件中1件不掌握」, 「解读20条，包括图解12条」: what follows is of these. */
const ofThese =
  /^[^，。；、：0-9（(]{0,6}(?:(?<!其)(?:中|里|当中)(?!心)|：|，?(?:包括|包含|分别[为是]|具体[为是]))/;

/** 「10件，其中个人8件、企业2件；全部答复，其中公开7件」: up to the mark before the other list. */
function beforeInnerList(text: string, from: number, to: number): number {
  const first = text.indexOf('其中', from);
  const inner = first < 0 ? -1 : text.indexOf('其中', first + 2);
  if (inner < 0 || inner >= to) return to;
  const mark = text.lastIndexOf('；', inner);
  return mark > first ? mark : to;
}

/** 「申请量：7件；答复量：6件」: each figure has a label of its own. */
const isOfForm = (text: string, whole: Counted, first: Counted) =>
  /[：:]\s*$/.test(text.slice(0, whole.from)) &&
  /^[；;，,、]\s*[^，。；、：:]{1,10}[：:]\s*$/.test(text.slice(whole.to, first.from));

/** Behind the full stop; a sentence that begins with 其中 and counts something goes on with the one before. */
function endOfSentence(text: string, from: number): number {
  const first = text.indexOf('。', from);
  if (first < 0) return text.length;
  if (!goesOn.test(text.slice(first))) return first;
  const second = text.indexOf('。', first + 1);
  return second < 0 ? text.length : second;
}

const goesOn = /^。\s*其中[^。]*(?:[\d０-９]|[一二两三四五六七八九十百][件条篇份个起次期])/;

function cueBetween(text: string, whole: Counted, first: Counted): List['cue'] | undefined {
  const between = text.slice(whole.to, first.from);
  // 「1件未办结；其余9件已答复」: beside it, not of it.
  if (theRest.test(wordsBefore(between, between.length, '，。；'))) return undefined;
  if (someOf.test(between)) return cueOfSome(between.replace(/^.*其中/, ''));
  if (closedInWords.test(text.slice(first.to, endOfSentence(text, first.to)))) return 'all';
  if (tellsMore(between, whole)) return undefined;
  if (isDividedOtherwise(between) || leadsOn.some((words) => words.test(between))) return 'open';
  if (isLabelOfNext(between)) return undefined;
  if (allOf.test(between) || periodsOf(text, whole, first) > 0) return 'all';
  if (first.inside) return leftOpen.test(between) ? 'none' : 'all';
  return isCountedInAll(text, whole, first) ? 'none' : undefined;
}

/**
 * What was counted may be named in between, but nothing else may be told: 「唯一的一件不予公开，先复议、后起诉：复议1件」,
 * 「平台4个：网站、公开栏；账号9个」, 「2件要等测绘，2月办结；1件有异议」.
 */
const tellsMore = (between: string, whole: Counted) =>
  between.split(/[，。；]/).length > (whole.value === 1 ? 1 : 4) || /：[^；]*；|；$/.test(between);

/** Between 其中 and the first count. */
function cueOfSome(between: string): List['cue'] | undefined {
  if (uncounted.test(between)) return undefined;
  return notAllOf.test(between) ? 'open' : 'some';
}

/** 「其中某村民要求公开账目，已予以公开；另有2件公开」: the first of them has no figure. */
const uncounted = /[，；]另|；/;

/** 「38块，按村大小分：大村3块、中村2块」: not by the ways and kinds that leave nothing out. */
const isDividedOtherwise = (between: string) =>
  matchesIn(between, dividedBy).length > 0 && matchesIn(between, divisionCue).length === 0;

/** 「共12件，」; 「申请总量12件，」 where the rest ends the list. */
function isCountedInAll(text: string, whole: Counted, first: Counted): boolean {
  const before = text.slice(0, whole.from);
  const between = text.slice(whole.to, first.from);
  if (!/^，[^，。；]{2,4}$/.test(between)) return false;
  if (/(?:共|合计|总计|累计)[^，。；]{0,8}$/.test(before)) return true;
  return (
    /(?:总量|总数)(?:为|是|达)?$/.test(before) &&
    !settled.test(between) &&
    restBehind.test(text.slice(first.to, endOfSentence(text, first.to)))
  );
}

const restBehind = /[，、；](?:其余|其[他它]|剩余|余下)[^，。；、]{0,4}\d/;

/** 「自然人：4件；企业：1件」 is no list. */
const isLabelOfNext = (between: string) =>
  /[；;][^，。；]*[：:]/.test(between) && !asListed.test(between);
const asListed = /具体|如下|分别|构成|组成|其中/;

/** 「11件申请中，公开6件，……」 */
const amongThem = /^[^，。；、]{0,10}(?:中|当中|里)[，：:]/;
const leadsOn = [notAllOf, amongThem];

/** Whether several counts before a 其中 may each be, or be together, what it is of. */
function isOneOfMany(text: string, counted: readonly Counted[], at: number): boolean {
  const whole = counted[at] as Counted;
  const before = counted[at - 1];
  if (!before || before.inside || !isOfUnit(before, whole)) return false;
  const between = text.slice(before.to, whole.from);
  return !/[。；]/.test(between) && !givenBack.test(between);
}

/** 「发放150份，收回148份，其中满意121份」 is of the second. */
const givenBack = /^，(?:实际|共|有效)?(?:收回|回收|返回)[^，。；]{0,8}$/;

/** 「，均已备案；现行有效」, 「内容相近；受理备案」: more than a share or a mark stands between two parts. */
function isOwnStatement(gap: string): boolean {
  const told = gap.replace(/，(?:约)?(?:占|比|较|同比|增长|下降)[^，；]*/g, '');
  return (
    /[，；][^，；]*；|；[^；]+，/.test(told) ||
    /[\u4e00-\u9fff]{2}；[^；]*[\u4e00-\u9fff]/.test(told) ||
    ofItsOwn.test(told)
  );
}

/** 「其中办结4件；收到来函2件」 */
const ofItsOwn =
  /；(?:全年|本年度?|年内|另外?|同时)?(?:共)?(?:收到|受理|接到|接收|办理|完成|开展|协助|配合|召开|组织|化解|处置|[县市区旗]|全[县市区旗镇乡])/;

/** Parts are one list as long as the same mark stands between them; the rest, and a last 和, go with it. */
function sureCount(text: string, parts: readonly Counted[], cue: List['cue']): number {
  const gaps = parts
    .slice(1)
    .map((part, index) => text.slice((parts[index] as Counted).to, part.from));
  const marks = gaps.map((gap) => /[、，；]/.exec(gap)?.[0] ?? '和');
  const first = marks[0];
  const broken = marks.findIndex(
    (mark, index) =>
      (cue === 'some' && isOwnStatement(gaps[index] as string)) ||
      besides.test(gaps[index] as string) ||
      (mark !== first &&
        mark !== '和' &&
        mark !== '、' &&
        !theRest.test(gaps[index] as string) &&
        !(cue === 'all' && mark === '，')),
  );
  return broken < 0 ? parts.length : broken + 1;
}

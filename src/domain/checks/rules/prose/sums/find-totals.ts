/** Totals behind their parts: 「网站发布47条，公示栏230条，合计277条」. */
import { beforeNext, behindLast } from '../../../../prose/words-beside.ts';
import { type Counted, isOfUnit, sumOf } from './counted.ts';
import { mostTimes, type WrongSum } from './find-lists.ts';
import { fitsNested } from './nested-parts.ts';
import { isOverlapping, settled, totalBefore, yearBefore, yearCovered } from './sum-words.ts';

export interface Total {
  readonly whole: Counted;
  readonly parts: readonly Counted[];
}

/** The figures that are the sum of at least two before them in the same part of a sentence. */
export function totalsIn(text: string, counted: readonly Counted[]): readonly Total[] {
  return counted.flatMap((whole, at): Total[] => {
    if (whole.inside && !bracketTotal.test(text.slice(whole.inside.from, whole.from))) return [];
    const start = startOfTerms(text, counted, at);
    const said = text.slice(start, whole.from);
    const cue = cueIn(said, at);
    if (!cue) return [];
    const parts = partsBefore(text, counted.slice(0, at), start, whole);
    if (parts.length < 2) {
      const works = worksBefore(text, counted, at, cue[0]);
      return works ? [{ whole, parts: works }] : [];
    }
    const lead = text.slice(start, whole.from - cue[0].length);
    const first = parts[0] as Counted;
    const before = lead.slice(Math.max(0, first.from - start - wordsBefore));
    const name = lead.slice(lead.search(nameBefore));
    return isOfParts(cue[1] ?? '', before, name) ? [{ whole, parts }] : [];
  });
}

/** 「党务36条、政务150条、村务480条，累计666条」: of three or more. */
const inAll = /[，,]累计$/;

const cueIn = (said: string, at: number) =>
  totalBefore.exec(said) ??
  (at > 2 ? inAll.exec(said) : null) ??
  (yearCovered.test(said) ? yearBefore.exec(said) : null);

/** Where the parts of a total may begin: in its own part of the sentence, or before it. */
function startOfTerms(text: string, counted: readonly Counted[], at: number): number {
  const { from } = counted[at] as Counted;
  const own = behindLast(text, from, '。；');
  const isOfMore = isOfSentenceBefore(text, counted, at, own) || isOfAllAbove(text, own, from);
  return isOfMore ? behindLast(text, own - 1, '。') : own;
}

/** 「12期、10期（全年合计22期）」 */
const bracketTotal = /^[（(](?:全年|年度|以上|上述|四个季度|各项)?(?:共|合计|共计|总计)$/;

/** 「A38条；B12条；以上合计50条」: what stands before the marks, too. */
const isOfAllAbove = (text: string, start: number, at: number) =>
  text.charAt(start - 1) === '；' && allAbove.test(text.slice(start, at));
const allAbove =
  /^(?:以上|上述|前述)?(?:各项|各类|各渠道|[两二三四五六七八九]项|[两二三四五六七八九]类|[两二三四五六七八九]者)?(?:合计|共计|总计)(?:为)?$/;

const wordsBefore = 12;

export function wrongTotals(
  text: string,
  counted: readonly Counted[],
  totals: readonly Total[],
): readonly WrongSum[] {
  return totals.flatMap(({ whole, parts }): WrongSum[] => {
    if (!isSure(text, whole, parts)) return [];
    const first = parts[0] as Counted;
    const sum = sumOf(parts);
    if (sum === whole.value || sum > mostTimes * whole.value) return [];
    const rest = parts.slice(1);
    if (rest.length > 1 && sumOf(rest) === whole.value) return firstWhole(text, parts, whole);
    if (isOfNested(text, parts, whole.value)) return [];
    // Where the same whole stands at both ends, it is one mistake, and the first is marked.
    const before = counted[counted.indexOf(first) - 1];
    const isTwice = before?.value === whole.value && isWholeOfList(text, before);
    return [{ whole: isTwice ? before : whole, parts, sum, isShort: false, isTwice }];
  });
}

/** Exact, all of them, and none of them twice. */
function isSure(text: string, whole: Counted, parts: readonly Counted[]): boolean {
  const from = parts[0]?.from ?? whole.from;
  const words = text.slice(behindLast(text, from, '。；'), beforeNext(text, whole.to, '。；'));
  return (
    ![whole, ...parts].some(({ isAbout }) => isAbout) &&
    !isOverlapping(words) &&
    !text.slice(from, whole.from).includes('等')
  );
}

/** 「连同结转的3件……公开11件；不予公开6件，具体是……。合计27件」 */
const isOfNested = (text: string, parts: readonly Counted[], whole: number) =>
  parts.slice(2).some((_, at) => fitsNested(text, parts.slice(at), whole));

/** 「编发300条，文字类220条、图片类80条，两类合计300条」: the first is the whole, too. */
function firstWhole(text: string, [first, ...rest]: readonly Counted[], whole: Counted) {
  const last = rest[rest.length - 1];
  const between = first && last ? text.slice(first.to, last.from) : '';
  return !first ||
    first.value === whole.value ||
    !isWholeOfRest(text, first, rest) ||
    /；|结转|上年/.test(between)
    ? []
    : [{ whole: first, parts: rest, sum: whole.value, isShort: false }];
}

/** Above each of them, and before the first mark of their list. */
const isWholeOfRest = (text: string, first: Counted, [second]: readonly Counted[]) =>
  second !== undefined &&
  first.value > second.value &&
  /^，[^，。；、]{1,8}$/.test(text.slice(first.to, second.from));

/** 「网站发布48条，公众号发布210条。全年共发布258条。」 */
function isOfSentenceBefore(
  text: string,
  counted: readonly Counted[],
  at: number,
  start: number,
): boolean {
  const before = counted[at - 1];
  if (!before || before.to > start || text.charAt(start - 1) !== '。') return false;
  const isBare =
    /^(?:全年|本年度?|年内|以上|上述|各渠道|两者|三者|[两三四五六]个?(?:渠道|平台|途径|方面|栏目|项))?(?:共|合计|共计|总计|累计)/.test(
      text.slice(start),
    );
  const sentence = text.slice(behindLast(text, start - 1, '。'), start);
  return isBare && !/其中|等|共|合计|总计/.test(sentence);
}

/** Behind the last whole that has a list of its own. */
function partsBefore(
  text: string,
  counted: readonly Counted[],
  start: number,
  whole: Counted,
): readonly Counted[] {
  const near = counted.filter((one) => one.from >= start && !one.inside);
  const cue = Math.max(...near.map((one) => (isWholeOfList(text, one) ? one.to : 0)), 0);
  const parts = near.filter((one) => one.from >= cue && isOfUnit(one, whole));
  // 「甲3条、乙2条合计5条，丙4条，共9条」: which of them count is not told.
  return parts.slice(0, -1).some(({ to }) => totalNext.test(text.slice(to))) ? [] : parts;
}

const totalNext = /^\s?(?:合计|共计|总计|共)/;

const workUnits = new Set(['件', '个', '篇', '条', '期', '份', '部', '则', '幅', '段']);
const ofWorks = /^(?:各类|政策)?(?:解读|宣传|新媒体)?(?:材料|产品|作品|稿件|信息)/;

/** 「图解6个、视频4个、文稿10篇，合计20件解读材料」: one list of works with counters of their own, whatever the last is. */
function worksBefore(
  text: string,
  counted: readonly Counted[],
  at: number,
  cue: string,
): readonly Counted[] | undefined {
  const whole = counted[at] as Counted;
  const last = counted[at - 1];
  if (!last || text.slice(last.to, whole.from) !== `，${cue.replace(/^，/, '')}`) return undefined;
  if (!/^，?(?:合计|共计|总计)(?:为|是)?$/.test(cue) || !ofWorks.test(text.slice(whole.to))) {
    return undefined;
  }
  let first = at - 1;
  while (first > 0 && /^、[^，。；、（(]{2,12}$/.test(gapBefore(text, counted, first))) first -= 1;
  const list = counted.slice(first, at);
  const isOfWorks = [...list, whole].every(
    ({ units, inside }) => !inside && units.length === 1 && workUnits.has(units[0] ?? ''),
  );
  // What stands before the list may be of it, too.
  const isFirst = /(?:^|[。；：])[^，。；：、\d]{2,12}$/.test(text.slice(0, list[0]?.from));
  if (!isOfWorks || !isFirst || list.length < 2) return undefined;
  return list.some((_, from) => from > 0 && sumOf(list.slice(from)) === whole.value)
    ? undefined
    : list;
}

const gapBefore = (text: string, counted: readonly Counted[], at: number) =>
  text.slice((counted[at - 1] as Counted).to, (counted[at] as Counted).from);

const isWholeOfList = (text: string, { to }: Counted) =>
  /^[^，。；（(]{0,6}[，：。]?(?:其中|包括|分别)|^：/.test(text.slice(to));

const nameBefore = /[\u3400-\u9fff]*$/;
/** What names no thing. */
const allOfIt =
  /全年度?|本年度?|年内|今年|以上|上述|前述|各项|各类|各种|各渠道|渠道|方式|途径|平台|全镇|全乡|我镇|我乡|街道|[两二三四五六七八九十]个?[项类种者个]?|部分|相加|加起来|总|的|个|均|都|则|为|是|即/g;

/** Whether what the total is said to be of is what its parts are of. */
function isOfParts(said: string, before: string, name: string): boolean {
  // 「不予处罚1件，行政处罚共6件」 has a name of its own.
  const own = name.replace(allOfIt, '');
  const words = said.replace(/[\s了有]/g, '');
  if (words === '' && own.length > 1) {
    return before.slice(0, before.length - name.length).includes(own);
  }
  if (settled.test(words) && !settled.test(before)) return false;
  if (words.length < 2) return words === '' || before.includes(words);
  for (let at = 0; at + 2 <= words.length; at += 1) {
    if (before.includes(words.slice(at, at + 2))) return true;
  }
  return false;
}

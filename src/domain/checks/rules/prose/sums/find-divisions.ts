/** One whole divided in several ways: 「收到10件。按渠道分：网络6件、信函4件；按申请人分：自然人8件、企业2件」. */
import { matchesIn } from '../../../../prose/prefilter/matches.ts';
import { wordsBehind } from '../../../../prose/words-beside.ts';
import { type Counted, isOfUnit, sumOf } from './counted.ts';
import type { WrongSum } from './find-lists.ts';
import { closedInWords, dividedBy, divisionCue, isOverlapping, leftOpen } from './sum-words.ts';

interface Cue {
  readonly from: number;
  readonly to: number;
  /** Whatever is divided so has no other parts. */
  readonly isOfAll: boolean;
}

function cuesIn(text: string): readonly Cue[] {
  const cueOf =
    (isOfAll: boolean) =>
    ({ 0: words, index }: RegExpExecArray) => ({
      ...{ from: index, to: index + words.length, isOfAll },
    });
  const certain = matchesIn(text, divisionCue).map(cueOf(true));
  const others = matchesIn(text, dividedBy).map(cueOf(false));
  const isNew = ({ from, to }: Cue) => certain.every((one) => to <= one.from || from >= one.to);
  return [...certain, ...others.filter(isNew)].sort((a, b) => a.from - b.from);
}

/** Each division by itself is held against the count before the first of them. */
export function wrongDivisions(text: string, counted: readonly Counted[]): readonly WrongSum[] {
  const cues = cuesIn(text);
  const first = cues[0];
  if (!first) return [];
  const whole = wholeBefore(text, counted, first.from);
  if (!whole) return [];
  return cues.flatMap(({ to, isOfAll }, index) => {
    const next = cues[index + 1]?.from ?? text.length;
    if (!isOfAll && !closedInWords.test(wordsBehind(text, to, '。；'))) return [];
    return wrongDivision(text, counted, whole, to, next);
  });
}

const ofEach = /(?:总数|合计|总计|总量|共计)(?:均|都)(?:为|是)$/;

/** 「按载体统计：……；按内容统计：……。总数均为485条」: each of them is held against the whole behind. */
export function wrongDivisionsBefore(
  text: string,
  counted: readonly Counted[],
): readonly WrongSum[] {
  const cues = matchesIn(text, dividedBy).map(({ 0: words, index = 0 }) => index + words.length);
  if (cues.length < 2) return [];
  const whole = counted.find(({ from }) => ofEach.test(text.slice(0, from)));
  if (!whole || whole.isAbout) return [];
  const before = cues.filter((to) => to < whole.from);
  // The sentence before, or its own.
  const sentences = text.slice(before[0], whole.from).split('。');
  if (before.length < 2 || sentences.length > 2) return [];
  return before
    .flatMap((to, index) =>
      wrongDivision(text, counted, whole, to, before[index + 1] ?? whole.from),
    )
    .map((wrong) => ({ ...wrong, isTwice: true }));
}

/** @param next where the next division begins */
function wrongDivision(
  text: string,
  counted: readonly Counted[],
  whole: Counted,
  from: number,
  next: number,
): readonly WrongSum[] {
  const end = endOfDivision(text, from, next);
  const words = text.slice(from, end);
  const parts = counted.filter((one) => one.from >= from && one.to <= end && !one.inside);
  if (parts.length < 2 || !parts.every((one) => isOfUnit(one, whole) && !one.isAbout)) return [];
  if (leftOpen.test(words) || isOverlapping(words) || apart.test(words)) return [];
  const sum = sumOf(parts);
  return sum === whole.value ? [] : [{ whole, parts, sum, isShort: false }];
}

/** Other wholes, and parts of parts. */
const apart = /其中|合计|共|总计|结转|办结|另有|还有|尚有/;

/** The last count before, in the same sentence or at the end of the one before. */
function wholeBefore(text: string, counted: readonly Counted[], at: number): Counted | undefined {
  const before = counted.filter((one) => one.to <= at && !one.inside);
  const last = before[before.length - 1];
  if (!last || last.isAbout) return undefined;
  const other = before[before.length - 2];
  // 「收到10件，办结9件。按渠道分……」: of the one or of the other.
  const start = text.lastIndexOf('。', last.from - 1) + 1;
  if (other && other.from >= start && isOfUnit(other, last)) return undefined;
  return /^[^，。；]{0,10}[，。；：]?(?:其中[，：:]?)?[^，。；]{0,6}$/.test(text.slice(last.to, at))
    ? last
    : undefined;
}

function endOfDivision(text: string, from: number, next: number): number {
  const stop = text.slice(from, next).search(/[。；]/);
  return stop < 0 ? next : from + stop;
}

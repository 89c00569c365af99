/** Percentages that are not what the counts beside them make. */
import { wordsBefore, wordsBehind } from '../../../../prose/words-beside.ts';
import { certainPair, type Pair } from './certain-pairs.ts';
import { type Figure, type Figures, figuresIn, isRounded, isSameKind } from './percentages.ts';
import {
  decrease,
  difference,
  earlier,
  growthBefore,
  later,
  notShare,
  ofDueOnes,
  ofWhole,
  rateName,
  shareBefore,
  theRest,
  toldWhole,
  wholeBefore,
} from './share-words.ts';

export interface WrongShare {
  readonly share: Figure;
  readonly part: number;
  readonly whole: number;
  readonly right: number;
  readonly isGrowth: boolean;
}

/** @param text one sentence */
export function wrongShares(text: string): readonly WrongShare[] {
  const figures = figuresIn(text);
  if (figures.counts.length < 2) return [];
  return figures.shares.flatMap((share): WrongShare[] => {
    const is = kindOf(text, share);
    if (is === undefined) return [];
    const isGrowth = is !== 'share';
    const pair =
      certainPair(text, share, figures, isGrowth) ?? likelyPair(text, share, figures, is);
    // 「公开3条，同比增加5条」: there were not less than none.
    if (!pair || pair.whole <= 0) return [];
    const right = (isGrowth ? Math.abs(pair.part - pair.whole) : pair.part) / pair.whole;
    return isRounded(right * 100, share) ? [] : [{ share, ...pair, right: right * 100, isGrowth }];
  });
}

function likelyPair(text: string, share: Figure, figures: Figures, is: Kind): Pair | undefined {
  if (isMadeBySome(text, share, figures, is)) return undefined;
  return is === 'share' ? sharePair(text, share, figures) : growthPair(text, share, figures);
}

type Kind = 'share' | 'increase' | 'decrease';

/** Undefined for what is neither a share of counts nor a growth. */
function kindOf(text: string, share: Figure): Kind | undefined {
  const before = clauseBefore(text, share.from);
  const behind = wordsBehind(text, share.to, '，。；：').slice(0, 6);
  if (notShare.test(before + behind)) return undefined;
  const growth = growthBefore.exec(before)?.[0];
  if (growth !== undefined) return decrease.test(growth) ? 'decrease' : 'increase';
  if (isOfBracket(text, share.from)) return 'share';
  if (!shareBefore.test(before) || (share.value === 100 && ofDueOnes.test(before)))
    return undefined;
  return 'share';
}

const clauseBefore = (text: string, at: number) => wordsBefore(text, at, '，。；：（(');

/** 「占全县总量（1500条）的6%」: the whole stands in brackets. */
const isOfBracket = (text: string, at: number) =>
  /占[^，。；：占（()）]{1,12}[（(][^，。；（()）]{1,8}[）)]的$/.test(text.slice(0, at));

/**
 * Whether any counts of the sentence, or sums of those side by side, make the share: then it is right, whichever they
 * are.
 */
function isMadeBySome(text: string, share: Figure, { counts }: Figures, is: Kind): boolean {
  const listed = counts.filter(({ from }) => !toldWhole.test(text.slice(0, from)));
  const sums = sideBySide(text, listed).flatMap((run) => sumsOfRuns(run.map(({ value }) => value)));
  // 「分别公开46条、38条，占全年的36.4%；其余共147条」
  const all = counts.length > 2 ? [sum(counts.map(({ value }) => value))] : [];
  const values = [...counts.map(({ value }) => value), ...new Set([...sums, ...all])];
  return values.some((part) =>
    values.some(
      (whole) =>
        whole !== 0 &&
        (isRounded((part / whole) * 100, share)
          ? !isTrivial(part, whole, values)
          : isGrowthOf(share, part, whole, is) || isRestOf(share, part, whole, text)),
    ),
  );
}

/** What stands behind 其中 is in what stands before it: the two make no sum. */
function sideBySide(text: string, counts: readonly Figure[]): readonly (readonly Figure[])[] {
  const runs: Figure[][] = [];
  let end = 0;
  for (const count of counts) {
    const last = runs[runs.length - 1];
    if (last && !text.slice(end, count.from).includes('其中')) last.push(count);
    else runs.push([count]);
    end = count.to;
  }
  return runs;
}

const isGrowthOf = (share: Figure, part: number, whole: number, is: Kind) =>
  is !== 'share' &&
  part > whole === (is === 'increase') &&
  isRounded((Math.abs(part - whole) / whole) * 100, share);

/** 「抽查200份，准确率97.5%，即错标5份」 */
const isRestOf = (share: Figure, part: number, whole: number, text: string) =>
  part < whole && faults.test(text) && isRounded((1 - part / whole) * 100, share);
const faults = /错|误|漏|差|未|不|缺|退|逾期|超期|问题/;

/** One count by itself is 100 %. */
const isTrivial = (part: number, whole: number, values: readonly number[]) =>
  part === whole && values.filter((value) => value === part).length < 2;

const mostCounts = 8;

/** Of two and more. */
function sumsOfRuns(values: readonly number[]): number[] {
  if (values.length > mostCounts) return [];
  return values.flatMap((_, start) =>
    values.slice(start + 1).map((__, more) => sum(values.slice(start, start + more + 2))),
  );
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** The earlier and the later figure, where the sentence says which they are. */
function growthPair(text: string, share: Figure, { counts }: Figures): Pair | undefined {
  const changed = counts.filter(({ from }) => difference.test(text.slice(0, from)));
  if (changed.length > 0) return pairOfDifference(text, changed, counts);
  const old = earlierOne(text, counts);
  if (!old) return undefined;
  const others = counts.filter((one) => one !== old && isSameKind(one, old));
  const reached = others.filter(({ from }) => later.test(text.slice(0, from)));
  const near = reached.length > 0 ? reached : others.filter(({ from }) => from < share.from);
  return near.length === 1 ? { part: (near[0] as Figure).value, whole: old.value } : undefined;
}

/** 「公开96条，较上年增加16条」 */
function pairOfDifference(
  text: string,
  changed: readonly Figure[],
  counts: readonly Figure[],
): Pair | undefined {
  const by = changed[0] as Figure;
  const others = counts.filter((one) => one !== by && isSameKind(one, by));
  if (changed.length !== 1 || others.length !== 1) return undefined;
  const part = (others[0] as Figure).value;
  const found = difference.exec(text.slice(0, by.from));
  const word = found?.[1] ?? found?.[2] ?? '';
  return { part, whole: /[减少]/.test(word) ? part + by.value : part - by.value };
}

/** The figure of last year, or of the earlier of two years. */
function earlierOne(text: string, counts: readonly Figure[]): Figure | undefined {
  const told = counts.filter(({ from }) => earlier.test(text.slice(0, from)));
  if (told.length > 0) return told.length === 1 ? told[0] : undefined;
  const dated = counts.flatMap((count) => {
    const year = /([0-9]{4})年[^，。；]*$/.exec(text.slice(0, count.from))?.[1];
    return year ? [{ count, year: Number(year) }] : [];
  });
  const [first, second, ...more] = dated.sort((a, b) => a.year - b.year);
  return first && second && more.length === 0 && first.year < second.year ? first.count : undefined;
}

/** The part beside the share, and the whole that it is of. */
function sharePair(text: string, share: Figure, { counts }: Figures): Pair | undefined {
  const between = ofWhole.exec(text.slice(0, share.from));
  const inside =
    between && counts.filter(({ from, to }) => from >= between.index && to <= share.from);
  if (between && inside?.length === 1) {
    const before = counts.filter(({ to }) => to <= between.index);
    const nearest = before[before.length - 1];
    const whole = inside[0] as Figure;
    return nearest && isSameKind(nearest, whole)
      ? { part: nearest.value, whole: whole.value }
      : undefined;
  }
  const told = pairBehind(text, share, counts);
  if (told) return told;
  // 「搜索19.8万次，搜不到结果的占7.5%」: how many these are is not told.
  if (/[^，。；：]{2}(?:的|者)占(?:比)?(?:为)?$/.test(clauseBefore(text, share.from)))
    return undefined;
  const part = partOf(text, share, counts);
  if (!part || !isToldOfRate(text, share, part, counts)) return undefined;
  const others = counts.filter((one) => one !== part && isSameKind(one, part));
  const isOfPlan = /完成|任务|计划|超/.test(text.slice(Math.max(0, share.from - 12), share.from));
  const wholes = others.filter(
    (one) => (isOfPlan || one.value >= part.value) && !isPartToo(text, one, part),
  );
  const whole = wholeOf(text, wholes);
  if (!whole || (share.value === 100 && isOtherThing(text, whole, part))) return undefined;
  return { part: part.value, whole: whole.value };
}

/** 「许可37件、处罚18件，公示率100%」: all of both. */
const isOtherThing = (text: string, whole: Figure, part: Figure) =>
  whole.to < part.from &&
  !/其中|实|已|办|答复|回复|完成|整改|采纳|通过|满意/.test(text.slice(whole.to, part.from));

/** 「土地类占45.5%，共5件；财务类占27.3%，共3件；其他3件」: the 5 are no whole of the 3. */
const isPartToo = (text: string, { from, to }: Figure, part: Figure) =>
  theRest.test(text.slice(0, from)) ||
  // 「公开的10件，占办结件的47.6%；无法提供的4件，占19.0%」
  (ofItsOwn.test(text.slice(to)) && !text.slice(to, part.from).includes('其中')) ||
  // 「通知75条（占20%）、公示45条（占12%）」: of a whole that is not told.
  /^(?:[，,]|[（(])?占(?:比)?(?:为)?(?:[0-9０-９]|百分之)/.test(text.slice(to)) ||
  /占[^，。；]{0,6}%，(?:共计?|计|即|为|是|有)?$/.test(text.slice(0, from));

const ofItsOwn = /^(?:[，,]|[（(])占[^，。；\d]{2,8}的[0-9０-９]/;

/** 「及时率97%，即300条中及时发布291条」 */
function pairBehind(text: string, share: Figure, counts: readonly Figure[]): Pair | undefined {
  const [whole, part] = counts.filter(({ from }) => from >= share.to);
  if (!whole || !part || !isSameKind(whole, part)) return undefined;
  const isThat = /^[，（(](?:即|也就是)[^，。；]{0,6}$/.test(text.slice(share.to, whole.from));
  const isOfIt = /^[^，。；]{0,6}(?:中|里)[^，。；]{0,10}$/.test(text.slice(whole.to, part.from));
  return isThat && isOfIt ? { part: part.value, whole: whole.value } : undefined;
}

/** 「回收480份，满意率97.5%」: the part of this rate is not told. */
function isToldOfRate(
  text: string,
  share: Figure,
  part: Figure,
  counts: readonly Figure[],
): boolean {
  const name = rateName.exec(clauseBefore(text, share.from))?.[1];
  if (name === undefined || name === '覆盖' || part.inBracket) return true;
  const before = counts.filter(({ to }) => to <= part.from);
  const start = before[before.length - 1]?.to ?? 0;
  const to = part.from < share.from ? text.lastIndexOf(name, share.from) : text.length;
  const told = text.slice(start, to);
  return [...name].some((character) => told.includes(character));
}

/** In brackets behind the share; else the last count before it, or the next one where none stands before. */
function partOf(text: string, share: Figure, counts: readonly Figure[]): Figure | undefined {
  const behind = counts.find(({ from }) => from >= share.to);
  const ahead = behind ? text.slice(share.to, behind.from) : '';
  if (behind?.inBracket && /^[（(][^，。；]{0,8}$/.test(ahead)) return behind;
  if (behind && /^，(?:共计?|计|即|为|是|有)[^，。；]{0,4}$/.test(ahead)) return behind;
  const before = counts.filter(({ to, inBracket }) => to <= share.from && !inBracket);
  const last = before[before.length - 1];
  if (!last) return behind && /^，(?:共|计|即|有)?[^，。；]{0,6}$/.test(ahead) ? behind : undefined;
  // Two clauses further it may be another thing, and behind a mark it is.
  const between = text.slice(last.to, share.from);
  return between.split(/[，；]/).length <= 2 && !/；(?!占)/.test(between) ? last : undefined;
}

/** The only one, or the one that is said to be the whole. */
function wholeOf(text: string, wholes: readonly Figure[]): Figure | undefined {
  if (wholes.length <= 1) return wholes[0];
  const largest = Math.max(...wholes.map(({ value }) => value));
  const first = wholes[0] as Figure;
  if (first.value === largest) return first;
  const told = wholes.filter(
    ({ from, to }) =>
      wholeBefore.test(text.slice(0, from)) || /^[^，。；]{0,6}中/.test(text.slice(to)),
  );
  return told.length === 1 && told[0]?.value === largest ? told[0] : undefined;
}

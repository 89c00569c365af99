/** Shares of one whole, listed in full, that do not make 100 %. */
import { wordsBefore } from '../../../../prose/words-beside.ts';
import { type Figure, figuresIn } from './percentages.ts';
import { growthBefore, notShare, severalAnswers, theRest } from './share-words.ts';

export interface WrongWhole {
  readonly from: number;
  readonly to: number;
  readonly shares: readonly number[];
  readonly sum: number;
}

/** By which a whole of rounded shares may be off. */
const mostOff = 0.2;

/** @param text one sentence */
export function wrongWholes(text: string): readonly WrongWhole[] {
  const { shares } = figuresIn(text);
  if (shares.length < 2 || severalAnswers.test(text) || notShare.test(text)) return [];
  const list = listOf(text, shares);
  const [first] = list;
  const last = list[list.length - 1];
  if (!first || !last || list.length < 2) return [];
  const isClosed = isClosedList(text, list, last);
  const isOfOne =
    list.length > 2 && list.every(({ from }) => /占(?:比)?(?:为|达)?$/.test(text.slice(0, from)));
  const isTold = list.length > 2 && /占比|比例|构成|分别占/.test(text.slice(0, first.from));
  if (!isClosed && !isTold && !isOfOne) return [];
  const sum = list.reduce((all, { value }) => all + value, 0);
  const off = Math.abs(sum - 100);
  const rounding = list.reduce((all, { decimals }) => all + 0.5 * 10 ** -decimals, 0);
  // Whole numbers are often exact; a list of many may still be off by one.
  const allowed = Math.max(mostOff, list.length > 2 ? Math.min(rounding, 1) : 0);
  if (off <= allowed + 1e-9 || /等/.test(text.slice(last.to, last.to + 4))) return [];
  if (sum < 100 && !isClosed && (isOfOne || !/[：:]/.test(text.slice(0, first.from)))) return [];
  return [
    {
      from: first.from,
      to: last.to,
      shares: list.map(({ value }) => value),
      sum: Math.round(sum * 1e6) / 1e6,
    },
  ];
}

const isClosedList = (text: string, list: readonly Figure[], { from, to }: Figure) =>
  theRest.test(text.slice(0, from)) || (list.length > 2 && makeAll.test(text.slice(to)));

/** 「……，三者构成全部发布量」 */
const makeAll =
  /^，(?:以上|上述)?(?:[两二三四五六七八九十]|\d)[者项类种](?:之和|合计|相加)?(?:构成|组成|合为|即为|即是|为)(?:了)?(?:全部|整个|全年|总)/;

/** Those side by side, each with a few words before it that speak of no growth. */
function listOf(text: string, shares: readonly Figure[]): readonly Figure[] {
  const list: Figure[] = [];
  for (const share of shares) {
    const last = list[list.length - 1];
    const gap = text.slice(last?.to ?? 0, share.from);
    const before = wordsBefore(gap, gap.length, '，。；：、');
    if (growthBefore.test(before)) return [];
    if (last && !/^[^，。；、]{0,10}[，、；和][^，。；、]{1,14}$/.test(gap)) return [];
    list.push(share);
  }
  return list;
}

/**
 * The headings of the six sections among the lines of a file. They are known by their words, by their number
 * and by their order; a line of section 六 that is numbered 一、, a row of a table and the list of
 * contents in front are none.
 */
import { type SectionNumber, sectionNumbers } from '../../../domain/report/report.ts';
import { type FlatItem, type FlatParagraph, printedText } from '../flatten/flat-items.ts';
import { isTable3Row } from '../labels/form-labels.ts';
import { bareLabel, likenessOfWords } from '../labels/label-match.ts';
import { listedHeadings } from './heading-runs.ts';
import { wordings } from './heading-words.ts';

export interface FoundHeading {
  readonly section: SectionNumber;
  /** The place in the list of items. */
  readonly index: number;
}

interface Candidate extends FoundHeading {
  /** Words as official: the line can mean nothing else. */
  readonly isSure: boolean;
  readonly worth: number;
}

/** A line that is one of the six headings by its words and number, wherever it stands. */
export function isSectionHeading(text: string): boolean {
  return candidatesOf(text, undefined).some(({ isSure }) => isSure);
}

/** The headings that a line may be, and whether it can mean nothing else. */
export const headingsOfLine = (item: FlatParagraph): Pick<Candidate, 'section' | 'isSure'>[] =>
  candidatesOf(printedText(item), item);

export function findHeadings(items: readonly FlatItem[]): FoundHeading[] {
  const usesStyles = usesHeadingStyles(items);
  const candidates: Candidate[] = [];
  items.forEach((item, index) => {
    if (item.is !== 'paragraph') return;
    for (const candidate of candidatesOf(printedText(item), item, usesStyles)) {
      candidates.push({ ...candidate, index });
    }
  });
  const sure = new Set(candidates.flatMap(({ isSure, index }) => (isSure ? [index] : [])));
  const listed = listedHeadings(sure);
  const withContent = candidates.map((candidate) => ({
    ...candidate,
    worth: candidate.worth + contentWorth(candidate.index, sure, listed),
  }));
  const chosen = bestOrder(withContent);
  return [...chosen, ...outOfOrder(chosen, withContent)].sort((a, b) => a.index - b.index);
}

type Meaning = Omit<Candidate, 'index'>;

const longestHeading = 60;

function candidatesOf(
  text: string,
  item: FlatParagraph | undefined,
  usesStyles = false,
): Meaning[] {
  // Of a list of contents: dots and a page number behind.
  const line = text.trim().replace(/[\s.．…·]*[\t…·.]+\s*\d{1,3}$/, '');
  if (line.length > longestHeading || line.length < 4) return [];
  const style = styleWorth(item, usesStyles);
  const found = sectionNumbers.flatMap((section) => meaningOf(line, section, style));
  const named = found.length > 0 ? found : byNumberAlone(line, style);
  return named.length > 0 && isTable3Row(line) ? [] : named;
}

function meaningOf(line: string, section: SectionNumber, style: number): Meaning[] {
  const { number, isBracketed } = bareLabel(line);
  const likeness = likenessesOf(line)[section - 1] ?? 0;
  if (likeness < alikeForHeading) return [];
  const worth = 1 + likeness + numberWorth(number, isBracketed, section) + style;
  // Until 2018 there were seven sections: 六、存在的主要问题, 七、其他需要说明的事项.
  const isOfSeven = number === section + 1 && !isBracketed && looksLikeHeading(line);
  return worth >= (isOfSeven ? leastOfSeven : leastWorth)
    ? [{ section, isSure: likeness >= 0.9, worth }]
    : [];
}

function numberWorth(number: number | undefined, isBracketed: boolean, section: number): number {
  if (number === undefined) return 0;
  if (number !== section) return -0.15;
  return isBracketed ? -0.1 : 0.3;
}

/** Taken only where nothing else is the heading of this section. */
function byNumberAlone(line: string, style: number): Meaning[] {
  const { number, isBracketed } = bareLabel(line);
  const section = sectionNumbers.find((each) => each === number);
  if (!section || isBracketed || style < 0 || !looksLikeHeading(line)) return [];
  return [{ section, isSure: false, worth: 0.2 + style }];
}

/** Half of the words must be there; with the right number that is enough. */
const alikeForHeading = 0.5;
const leastWorth = 1.75;
const leastOfSeven = 1.3;

const known = new Map<string, readonly number[]>();

/** How near a line comes to the heading of each section; a line is asked about several times. */
function likenessesOf(line: string): readonly number[] {
  const found = known.get(line);
  if (found) return found;
  const { words } = bareLabel(line);
  const likenesses = wordings.map((each) =>
    Math.max(...each.map((wording) => likenessOf(line, words, wording))),
  );
  if (known.size > 2000) known.clear();
  known.set(line, likenesses);
  return likenesses;
}

function likenessOf(line: string, words: string, wording: string): number {
  if (words === wording) return 1;
  // 「没有其他需要报告的事项。」 is what is said under the heading.
  if (/[。，；]/.test(line) || /^(本年度?)?(暂?无|没有|未)/.test(words)) return 0;
  // 「政府信息公开工作存在的主要问题及改进情况」 holds all of the official heading.
  if (words.length < wording.length * 2 && words.includes(wording)) return 0.9;
  return likenessOfWords(words, wording);
}

const looksLikeHeading = (line: string) =>
  line.length <= 32 &&
  /^[一二三四五六七]\s*[、.．，,]|^第[一二三四五六七]部分/.test(line) &&
  !/[。；;！？]./.test(line);

/** Where headings have a style of their own, a line without it is hardly one. */
function styleWorth(item: FlatParagraph | undefined, usesStyles: boolean): number {
  const level = item?.source.heading;
  if (!usesStyles) return level === 1 || level === 2 ? 0.1 : 0;
  return level === undefined || level === 0 ? -0.5 : 0.2;
}

/** At least four official headings are set in a heading style. */
function usesHeadingStyles(items: readonly FlatItem[]): boolean {
  const sections = new Set<number>();
  for (const item of items) {
    if (item.is !== 'paragraph' || !item.source.heading) continue;
    for (const { section, isSure } of candidatesOf(printedText(item), undefined)) {
      if (isSure) sections.add(section);
    }
  }
  return sections.size >= 4;
}

/** In a list of contents one heading follows the other. */
function contentWorth(
  index: number,
  sure: ReadonlySet<number>,
  listed: ReadonlySet<number>,
): number {
  if (listed.has(index)) return 0;
  return sure.has(index + 1) ? 0.1 : 0.2;
}

/** Candidates in the order of place and number, and what they are worth together. */
interface Chain {
  readonly worth: number;
  readonly last: Candidate;
  readonly before: Chain | undefined;
}

/** The chain that is worth most. */
function bestOrder(candidates: readonly Candidate[]): Candidate[] {
  // By section: the best chain that ends in it so far.
  const best: (Chain | undefined)[] = [];
  for (const candidate of candidates) {
    const before = bestBefore(candidate, best);
    const chain = { worth: candidate.worth + (before?.worth ?? 0), last: candidate, before };
    // Of equals the later one: what stands in front may be a list of contents.
    if (chain.worth >= (best[candidate.section]?.worth ?? 0)) best[candidate.section] = chain;
  }
  const chosen: Candidate[] = [];
  for (let chain = worthiest(best); chain; chain = chain.before) chosen.unshift(chain.last);
  return chosen;
}

function bestBefore(
  { section, index }: Candidate,
  best: readonly (Chain | undefined)[],
): Chain | undefined {
  return worthiest(best.slice(0, section).filter((chain) => chain && chain.last.index < index));
}

function worthiest(chains: readonly (Chain | undefined)[]): Chain | undefined {
  let top: Chain | undefined;
  for (const chain of chains) if (chain && chain.worth > (top?.worth ?? 0)) top = chain;
  return top;
}

/** Headings that stand in another order but can mean nothing else. */
function outOfOrder(chosen: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const more: Candidate[] = [];
  const isTaken = ({ section, index }: Candidate) =>
    [...chosen, ...more].some((one) => one.section === section || one.index === index);
  const first = chosen[0]?.index ?? 0;
  for (const candidate of candidates) {
    const isOfContents = candidate.index < first && chosen.length > 1;
    if (candidate.isSure && !isTaken(candidate) && !isOfContents) more.push(candidate);
  }
  return more;
}

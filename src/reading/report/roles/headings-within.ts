/** Headings that lost their line break: within a paragraph or at its end, parted by blanks or a full stop. */
import type { SectionNumber } from '../../../domain/report/report.ts';
import { longestHeading, mayNameSection, officialSection } from './heading-words.ts';

export interface HeadingWithin {
  readonly section: SectionNumber;
  readonly from: number;
  /** Behind its words. */
  readonly to: number;
  /** Behind the sign that parts it from the text. */
  readonly end: number;
}

/** The official headings in a line, in order; of a line that is one and of a list of them none. */
export function headingsWithin(line: string): readonly HeadingWithin[] {
  const found: HeadingWithin[] = [];
  for (let from = 0; from < line.length; from += 1) {
    if (!mayBegin(line, from)) continue;
    const heading = headingAt(line, from);
    if (!heading) continue;
    found.push(heading);
    from = heading.to - 1;
  }
  const [first] = found;
  const isWhole = first?.from === 0 && line.slice(first.end).trim() === '';
  return isWhole ? [] : found.filter((_, index) => !isListed(line, found, index));
}

/** A number behind a blank or the end of a sentence, and no part of an enumeration (「包括：一、……；二、」). */
function mayBegin(line: string, at: number): boolean {
  if (!/[一二三四五六第①-⑥⒈-⒍1-6１-６]/.test(line[at] as string)) return false;
  const before = line.slice(Math.max(0, at - 20), at);
  if (before.trim() === '') return at <= 20;
  return /[\s。！？!?…]$/.test(before) && !/[，、：；,:;（(“‘《]\s*$/.test(before);
}

function headingAt(line: string, from: number): HeadingWithin | undefined {
  if (!mayNameSection(line.slice(from, from + longestHeading * 2))) return undefined;
  for (let to = from + 4; to <= Math.min(line.length, from + longestHeading * 2); to += 1) {
    const section = officialSection(line.slice(from, to));
    if (section === undefined) continue;
    const rest = line.slice(to);
    const sign = /^[\s：:。.，,—–-]*/.exec(rest)?.[0] ?? '';
    const isParted = sign !== '' || rest === '' || /^[（(][一1１]/.test(rest);
    // 「三、收到和处理政府信息公开申请情况的统计」 speaks of it.
    const goesOn = rest.length >= shortestText && /^[\d\u4e00-\u9fff]/.test(rest);
    const isSpokenOf = /^(的|与|和|及|等|中|之|部分|一节|表|填报)/.test(rest.slice(sign.length));
    return (isParted || goesOn) && !isSpokenOf
      ? { section, from, to, end: to + sign.length }
      : undefined;
  }
  return undefined;
}

const shortestText = 10;

const fewestListed = 3;

/** Three headings or more with nothing between them are a list of contents. */
function isListed(line: string, found: readonly HeadingWithin[], index: number): boolean {
  const touches = (at: number) => {
    const [one, next] = [found[at], found[at + 1]];
    return one && next ? /^[\s\d.．…·]*$/.test(line.slice(one.end, next.from)) : false;
  };
  let first = index;
  while (first > 0 && touches(first - 1)) first -= 1;
  let last = index;
  while (touches(last)) last += 1;
  return last - first + 1 >= fewestListed;
}

/** The words of the six headings, and lines that hold more or less than one of them. */
import { editions } from '../../../domain/edition/editions.ts';
import { type SectionNumber, sectionNumbers } from '../../../domain/report/report.ts';
import { bareLabel } from '../labels/label-match.ts';

/** The wordings of each section in all editions, without their numbers. */
export const wordings: readonly (readonly string[])[] = sectionNumbers.map((number) => [
  ...new Set(editions.map(({ headings }) => bareLabel(headings[number - 1] as string).words)),
]);

export const longestHeading = Math.max(...wordings.flat().map(({ length }) => length));

/** The section whose heading a line is by its number and all of its words. */
export function officialSection(line: string): SectionNumber | undefined {
  const { number, isBracketed, words } = bareLabel(line);
  const section = sectionNumbers.find((each) => each === number);
  return section && !isBracketed && wordings[section - 1]?.includes(words) ? section : undefined;
}

export interface RunIn {
  readonly heading: string;
  /** What parts the heading from the text. */
  readonly sign: string;
  readonly text: string;
}

/** 「一、总体情况：2025年，……」: a heading with the text of its section in the same paragraph. */
export function splitRunIn(line: string): RunIn | undefined {
  if (!/^\s*(第?[一二三四五六]|[1-6１-６①-⑥⒈-⒍])/.test(line) || !mayNameSection(line))
    return undefined;
  for (let end = 4; end <= Math.min(line.length, longestHeading * 2); end += 1) {
    const heading = line.slice(0, end);
    if (officialSection(heading) === undefined) continue;
    const sign = /^[\s：:。.，,—–-]*/.exec(line.slice(end))?.[0] ?? '';
    const text = line.slice(end + sign.length);
    return isTextOfSection(text, sign) ? { heading, sign: sign.trim(), text } : undefined;
  }
  return undefined;
}

/** Saves the comparison of every line that is numbered. */
export const mayNameSection = (line: string) => {
  const start = line.slice(0, longestHeading).replace(/\s/g, '');
  return wordings.flat().some((wording) => start.includes(wording.slice(0, 3)));
};

/** Not the page number of a list of contents, 「表」, 「（见下表）」 or the next heading in the same line. */
function isTextOfSection(text: string, sign: string): boolean {
  if (/^[\s\d.．…·]*$/.test(text) || /^[一二三四五六][、.．]/.test(text)) return false;
  if (/^[（(]/.test(text) && !/^[（(][一二三四五六七八九十\d]{1,2}[)）]/.test(text)) return false;
  return sign !== '' || text.length >= 10 || /^[暂无]/.test(text);
}

/** Two lines that are one heading together and none alone: 「一、」 and 「总体情况」. */
export function isBrokenHeading(first: string, second: string): boolean {
  if (first.length + second.length > longestHeading * 2) return false;
  return officialSection(first) === undefined && officialSection(first + second) !== undefined;
}

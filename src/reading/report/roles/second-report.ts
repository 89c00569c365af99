/** A file may hold two reports: this year's and last year's, or those of two offices. */

import { type FlatItem, printedText } from '../flatten/flat-items.ts';
import { sureHeadings } from './contents-lines.ts';
import type { FoundHeading } from './find-headings.ts';
import { officeOf } from './find-title.ts';

/** @returns where the second report begins; the number of items where there is but one */
export function startOfSecond(items: readonly FlatItem[]): number {
  const sure = sureHeadings(items);
  const places = new Set(sure.map(({ index }) => index));
  // Lines of contents list the headings with nothing between them.
  const filled = sure.filter(({ index }) => !places.has(index + 1));
  const behind = sectionsBehind(filled);
  const before = new Set<number>();
  let last = -1;
  for (const [at, { section, index }] of filled.entries()) {
    const isWhole = before.has(1) && before.size >= fewestSections;
    if (section === 1 && isWhole && (behind[at] ?? 0) >= fewestSections)
      return withTitle(items, index, last);
    before.add(section);
    last = index;
  }
  return items.length;
}

/** How many sections have a heading from each on. */
function sectionsBehind(found: readonly FoundHeading[]): number[] {
  const sections = new Set<number>();
  const counts: number[] = [];
  for (let at = found.length - 1; at >= 0; at -= 1) {
    sections.add(found[at]?.section ?? 0);
    counts[at] = sections.size;
  }
  return counts;
}

const fewestSections = 4;

/** From its title on, where one stands between the last heading of the first report and it. */
function withTitle(items: readonly FlatItem[], heading: number, last: number): number {
  for (let index = last + 1; index < heading; index += 1) {
    const item = items[index];
    if (item?.is !== 'paragraph' || !isTitleLine(printedText(item))) continue;
    const before = items[index - 1];
    const isOffice =
      officeOf(printedText(item)) === '' &&
      before?.is === 'paragraph' &&
      index - 1 > last &&
      before.text.length <= 30 &&
      !/[。；]/.test(before.text);
    return isOffice ? index - 1 : index;
  }
  return heading;
}

const isTitleLine = (text: string) =>
  text.length <= 70 && !/[。；]/.test(text) && /(信息|政务)公开.*(年报|报告)[》）)]?$/.test(text);

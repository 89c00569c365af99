/** Lists of the six headings, which stand in front of a report or beside it and are no part of it. */

import { type FlatItem, printedText } from '../flatten/flat-items.ts';
import { type FoundHeading, headingsOfLine } from './find-headings.ts';
import { listedHeadings } from './heading-runs.ts';

/** Lines that can mean nothing else than a heading, in reading order. */
export function sureHeadings(items: readonly FlatItem[]): FoundHeading[] {
  return items.flatMap((item, index) =>
    item.is === 'paragraph'
      ? headingsOfLine(item).flatMap(({ section, isSure }) => (isSure ? [{ section, index }] : []))
      : [],
  );
}

/** Lines that list the headings, in front of the report or behind it: no part of it. */
export function linesOfContents(
  items: readonly FlatItem[],
  headings: readonly FoundHeading[],
): ReadonlySet<number> {
  const sure = sureHeadings(items);
  const own = new Set(headings.map(({ index }) => index));
  const first = headings[0]?.index ?? 0;
  const isTitle = (item: FlatItem | undefined) =>
    item?.is === 'paragraph' && /^\s*目\s*录\s*$/.test(printedText(item));
  const inFront = items.flatMap((item, index) => (index < first && isTitle(item) ? [index] : []));
  return new Set([
    ...inFront,
    ...sure.flatMap(({ index }) => (index < first ? [index] : [])),
    ...[...listedHeadings(new Set(sure.map(({ index }) => index)))].filter(
      (index) => !own.has(index),
    ),
  ]);
}

/** Headings that share a paragraph with text, or stand in two: each becomes a line of its own. */

import { type FoundHeading, findHeadings, headingsOfLine } from '../roles/find-headings.ts';
import { isBrokenHeading, splitRunIn } from '../roles/heading-words.ts';
import { type HeadingWithin, headingsWithin } from '../roles/headings-within.ts';
import type { FlatParagraph, FlatTable } from './flat-items.ts';

type Unnumbered = Omit<FlatParagraph, 'id'> | Omit<FlatTable, 'id'>;

export function headingsApart(items: readonly Unnumbered[]): Unnumbered[] {
  return splitWithin(joinBroken(items).flatMap(splitItem));
}

function joinBroken(items: readonly Unnumbered[]): Unnumbered[] {
  const joined: Unnumbered[] = [];
  for (const item of items) {
    const before = joined[joined.length - 1];
    if (before?.is === 'paragraph' && item.is === 'paragraph') {
      const rest = item.autoNumber + item.text;
      if (isBrokenHeading(before.autoNumber + before.text, rest)) {
        joined[joined.length - 1] = { ...before, text: before.text + rest };
        continue;
      }
    }
    joined.push(item);
  }
  return joined;
}

function splitItem(item: Unnumbered): Unnumbered[] {
  if (item.is !== 'paragraph') return [item];
  const parts = splitRunIn(item.autoNumber + item.text);
  if (!parts || parts.heading.length <= item.autoNumber.length) return [item];
  const heading = parts.heading.slice(item.autoNumber.length);
  return [
    { ...item, text: heading, runIn: parts.sign },
    { ...item, autoNumber: '', text: parts.text, source: withoutLevel(item.source) },
  ];
}

/** A heading within a paragraph is taken for one where its section has no other, and where its order allows it. */
function splitWithin(items: readonly Unnumbered[]): Unnumbered[] {
  const within = items.map((item) =>
    item.is === 'paragraph' ? headingsWithin(item.autoNumber + item.text) : [],
  );
  if (within.every((found) => found.length === 0)) return [...items];
  const standing = headingsByThemselves(items);
  const counts = new Map<number, number>();
  for (const { section } of within.flat()) counts.set(section, (counts.get(section) ?? 0) + 1);
  return items.flatMap((item, index) => {
    const wanted = (within[index] ?? []).filter(
      ({ section }) => counts.get(section) === 1 && fitsAmong(standing, section, index),
    );
    return item.is === 'paragraph' && wanted.length > 0 ? partsOf(item, wanted) : [item];
  });
}

/** Those of a list of contents are none. */
function headingsByThemselves(items: readonly Unnumbered[]): FoundHeading[] {
  const numbered = items.map((item, id) => ({ ...item, id }));
  return findHeadings(numbered).filter(({ section, index }) => {
    const item = numbered[index];
    const meanings = item?.is === 'paragraph' ? headingsOfLine(item) : [];
    return meanings.some((meaning) => meaning.section === section && meaning.isSure);
  });
}

const fitsAmong = (standing: readonly FoundHeading[], section: number, index: number) =>
  standing.every((one) =>
    one.section === section ? false : one.section < section === one.index < index,
  );

function partsOf(item: Omit<FlatParagraph, 'id'>, found: readonly HeadingWithin[]): Unnumbered[] {
  const line = item.autoNumber + item.text;
  const source = withoutLevel(item.source);
  const text = (from: number, to?: number): Unnumbered[] => {
    const words = line.slice(from, to).trim();
    return words === '' ? [] : [{ is: 'paragraph', text: words, autoNumber: '', source }];
  };
  const [first] = found;
  const front: Unnumbered[] =
    (first?.from ?? 0) > item.autoNumber.length
      ? [{ ...item, text: line.slice(item.autoNumber.length, first?.from).trim() }]
      : text(0, first?.from);
  return [
    ...front,
    ...found.flatMap(({ from, to, end }, index): Unnumbered[] => [
      {
        ...{ is: 'paragraph', text: line.slice(from, to), autoNumber: '', source },
        runIn: line.slice(to, end).trim(),
      },
      ...text(end, found[index + 1]?.from),
    ]),
  ];
}

const withoutLevel = ({ heading: _, ...source }: FlatParagraph['source']) => source;

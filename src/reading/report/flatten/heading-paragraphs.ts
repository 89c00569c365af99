/** Headings that share a paragraph with text, or stand in two: each becomes a line of its own. */

import { isBrokenHeading, splitRunIn } from '../roles/heading-words.ts';
import type { FlatParagraph, FlatTable } from './flat-items.ts';

type Unnumbered = Omit<FlatParagraph, 'id'> | Omit<FlatTable, 'id'>;

export function headingsApart(items: readonly Unnumbered[]): Unnumbered[] {
  return joinBroken(items).flatMap(splitItem);
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

const withoutLevel = ({ heading: _, ...source }: FlatParagraph['source']) => source;

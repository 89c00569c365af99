/** What a paragraph comes to by its own properties and by its style. */
import type { SourceParagraph } from '../source/source-document.ts';
import type { ListPlace } from './list-counters.ts';
import type { ParagraphProperties } from './paragraph-properties.ts';
import type { StyleMeaning } from './style-sheet.ts';

/** Its place in a list: its own or that of its style. */
export function listPlace(
  { list }: ParagraphProperties,
  style: StyleMeaning,
): ListPlace | undefined {
  if (list?.numberId !== undefined) return { numberId: list.numberId, level: list.level };
  if (!style.list || list?.level === undefined) return style.list;
  return { numberId: style.list.numberId, level: list.level };
}

/** The paragraph as a block, what it says itself before what its style says. */
export function finishedParagraph(
  text: string,
  autoNumber: string | undefined,
  { outlineLevel, align }: ParagraphProperties,
  style: StyleMeaning,
): SourceParagraph {
  const heading = outlineLevel === undefined ? style.heading : headingOfLevel(outlineLevel);
  const aligned = alignments.get(align ?? style.align ?? '');
  return {
    is: 'paragraph',
    text,
    ...(autoNumber !== undefined && { autoNumber }),
    ...(heading !== undefined && { heading }),
    ...(aligned && { align: aligned }),
  };
}

const headingOfLevel = (level: number) => (level < 9 ? level + 1 : undefined);

const alignments = new Map<string, 'center' | 'right'>([
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
]);

/** What is printed at the head and foot of each page. */

import type { PackagePart } from '../package/open-package.ts';
import { type Visitor, walkXml } from '../package/walk-xml.ts';
import { bare, isPageNumber } from '../source/page-number.ts';
import type { SourceBlock, SourceParagraph } from '../source/source-document.ts';
import { LeftOut } from './left-out.ts';
import { newFlow } from './open-parts.ts';
import { Story, type StoryContext } from './story.ts';
import { storyVisitors } from './story-visitors.ts';

/** A paragraph for each line, all of them beside the text; lines that repeat from page to page once. */
export function readMargins(
  parts: readonly PackagePart[],
  context: Omit<StoryContext, 'leftOut'>,
): SourceParagraph[] {
  const lines = new Map<string, SourceParagraph>();
  for (const part of parts) {
    for (const paragraph of paragraphsIn(readMargin(part, context))) {
      if (!lines.has(bare(paragraph.text))) lines.set(bare(paragraph.text), paragraph);
    }
  }
  return [...lines.values()].filter(({ text }) => !isPageNumber(text));
}

function readMargin(part: PackagePart, context: Omit<StoryContext, 'leftOut'>): SourceBlock[] {
  const story = new Story({ ...context, lists: context.lists.anew(), leftOut: new LeftOut() });
  story.flow = newFlow();
  const visitor: Visitor = () => ({ inside: storyVisitors(story) });
  walkXml(part, { budget: context.budget, root: { 'w:hdr': visitor, 'w:ftr': visitor } });
  story.endFlow();
  return story.flow.blocks;
}

const paragraphsIn = (blocks: readonly SourceBlock[]): SourceParagraph[] =>
  blocks.flatMap((block) =>
    block.is === 'paragraph'
      ? [{ is: 'paragraph', text: (block.autoNumber ?? '') + block.text, aside: true } as const]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );

/** Those that say something else than the text itself. */
export function notInText(
  margins: readonly SourceParagraph[],
  blocks: readonly SourceBlock[],
): readonly SourceParagraph[] {
  if (margins.length === 0) return margins;
  const text = bare(blocks.map((block) => (block.is === 'paragraph' ? block.text : '\n')).join(''));
  return margins.filter((margin) => !text.includes(bare(margin.text)));
}

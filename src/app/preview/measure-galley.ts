/** A galley that grows → more of the sheets. */
import type { Manuscript } from '../../domain/manuscript/manuscript.ts';
import { lineStart, measureBlocks } from './measure-blocks.ts';
import { type MeasuredBlock, type Page, type PageFragment, paginate } from './paginate.ts';
import type { PaperBlock } from './paper.ts';
import { textHeight } from './paper-style.ts';
import type { SheetContent } from './sheet-part.ts';
import { settledBefore, withWholeTable } from './whole-table-on-sheets.ts';

export interface GalleyProgress {
  /** The first blocks, as they are measured. */
  readonly measured: readonly MeasuredBlock[];
  /** Those that nothing behind them can change. */
  readonly pages: readonly SheetContent[];
}

/** @param end of the blocks that stand in the galley */
export function measureMore(
  galley: HTMLElement,
  blocks: readonly PaperBlock[],
  manuscript: Manuscript,
  before: GalleyProgress,
  end: number,
): GalleyProgress {
  const measured = [
    ...before.measured,
    ...measureBlocks(galley, blocks, before.measured.length, end),
  ];
  const settled = settledPages(measured, blocks, manuscript, textHeight);
  const added = settled
    .slice(before.pages.length)
    .map((page) => page.map((fragment) => partOf(fragment, galley, blocks, measured)));
  return { measured, pages: [...before.pages, ...added] };
}

/**
 * The pages of the first blocks that stay as they are whatever follows. What stands on the last page may still go to
 * another one with what follows; more may come onto the page before that on which the section of a table begins that is
 * to stand on one page.
 */
export function settledPages(
  measured: readonly MeasuredBlock[],
  blocks: readonly PaperBlock[],
  manuscript: Manuscript,
  pageHeight: number,
): readonly Page[] {
  const settled = settledBefore(manuscript, measured.length, blocks.length);
  const isTableKnown = settled === Number.POSITIVE_INFINITY;
  const units = isTableKnown ? withWholeTable(measured, blocks, manuscript, pageHeight) : measured;
  const pages = paginate(units, pageHeight);
  if (measured.length === blocks.length) return pages;
  const open = pages.findIndex((page) => page.some(({ block }) => block >= settled));
  return pages.slice(0, Math.max(0, (open < 0 ? pages.length : open) - 1));
}

function partOf(
  fragment: PageFragment,
  galley: HTMLElement,
  blocks: readonly PaperBlock[],
  measured: readonly MeasuredBlock[],
) {
  const { block: index, repeatsHead } = fragment;
  const block = blocks[index] as PaperBlock;
  const lines = measured[index]?.heights.length ?? 0;
  const { content } = block;
  const { from, to } =
    content.is === 'paragraph'
      ? characters(fragment, galley.children[index] as HTMLElement, block, lines)
      : fragment;
  return { index, block, part: { from, to, repeatsHead } };
}

/** Lines of a paragraph as characters of its text. */
function characters(
  { from, to }: PageFragment,
  element: HTMLElement,
  block: PaperBlock,
  lines: number,
) {
  const start = (line: number) => lineStart(element, block, line);
  return { from: start(from), to: to < lines ? start(to) : Number.POSITIVE_INFINITY };
}

/**
 * 表三不跨页: which blocks stand on one page with the table of section 三. Word file and preview ask the same, each
 * with the heights that it knows; where the table fits no page, it breaks at its groups of rows.
 */
import type { BlockLayout } from './block-layout.ts';
import type { Manuscript, ManuscriptBlock } from './manuscript.ts';

export interface WholeTable {
  /** The first block on its page: the section's heading, what introduces the table, or the table itself. */
  readonly from: number;
  /** The table's place among the blocks. */
  readonly table: number;
}

/** In any one unit of length. */
export interface BlockHeights {
  /** Of a block with the space around it. */
  readonly of: (index: number) => number;
  /** Of the space above it, which a page has not at its top. */
  readonly spaceBefore: (index: number) => number;
  readonly page: number;
}

/** @returns undefined where nobody wants it or the table fits no page */
export function findWholeTable(
  { blocks, wholeTable3 }: Pick<Manuscript, 'blocks' | 'wholeTable3'>,
  heights: BlockHeights,
): WholeTable | undefined {
  const table = blocks.findIndex((block) => block.is === 'table' && block.section === 3);
  if (!wholeTable3 || table < 0) return undefined;
  const from = startsOf(blocks, table).find((start) => fitsFrom(start, table, heights));
  return from === undefined ? undefined : { from, table };
}

/**
 * Where its page may begin, the best first: at the section's heading; at the text that introduces the table; at the
 * table. What stands above is never parted from a heading.
 */
function startsOf(blocks: readonly ManuscriptBlock[], table: number): number[] {
  const heading = lastIndexBefore(table, (index) => isSectionHeading(blocks[index]));
  let last = table - 1;
  while (last > heading && blocks[last - 1]?.is === 'heading') last -= 1;
  const isParted = blocks[table - 1]?.is === 'paragraph';
  return [...new Set([heading, last, ...(isParted ? [table] : [])])];
}

function fitsFrom(start: number, table: number, { of, spaceBefore, page }: BlockHeights): boolean {
  let height = -spaceBefore(start);
  for (let index = start; index <= table; index += 1) height += of(index);
  return height <= page;
}

/** How a block stands with what follows, where a table is kept whole. */
export function layoutBesideWhole(
  layout: BlockLayout,
  index: number,
  whole: WholeTable | undefined,
): BlockLayout {
  if (!whole || index >= whole.table) return layout;
  if (index >= whole.from) return { ...layout, staysWithNext: true, linesTogether: 'all' };
  // Too long to stand on the table's page: it goes on where its own page ends.
  return whole.from === whole.table && index === whole.table - 1
    ? { ...layout, staysWithNext: false, linesTogether: 'none' }
    : layout;
}

const isSectionHeading = (block: ManuscriptBlock | undefined) =>
  block?.is === 'heading' && block.level === 1;

function lastIndexBefore(end: number, is: (index: number) => boolean): number {
  let index = end - 1;
  while (index > 0 && !is(index)) index -= 1;
  return index;
}

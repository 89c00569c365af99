/** What stands on the paper, in order: the title and the blocks of the manuscript, each with its layout. */
import {
  type BlockLayout,
  blockLayout,
  titleLayout,
} from '../../domain/manuscript/block-layout.ts';
import type {
  Manuscript,
  ManuscriptBlock,
  ManuscriptTitle,
} from '../../domain/manuscript/manuscript.ts';

export interface PaperBlock {
  readonly content: ManuscriptTitle | ManuscriptBlock;
  readonly layout: BlockLayout;
}

export function paperBlocks({ title, blocks }: Manuscript): PaperBlock[] {
  return [
    { content: title, layout: titleLayout },
    ...blocks.map((content, index) => ({
      content,
      layout: blockLayout(content, blocks[index - 1], blocks[index + 1]),
    })),
  ];
}

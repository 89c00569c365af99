/** What stands on the paper, in order: the title and the blocks of the manuscript, each with its layout. */
import {
  type BlockLayout,
  blockLayout,
  titleLayout,
} from '../../domain/manuscript/block-layout.ts';
import type { Manuscript, ManuscriptBlock } from '../../domain/manuscript/manuscript.ts';

export interface PaperTitle {
  readonly is: 'title';
  readonly lines: readonly string[];
}

export interface PaperBlock {
  readonly content: PaperTitle | ManuscriptBlock;
  readonly layout: BlockLayout;
}

export function paperBlocks({ titleLines, blocks }: Manuscript): PaperBlock[] {
  const title = { is: 'title', lines: titleLines } as const;
  return [
    { content: title, layout: titleLayout },
    ...blocks.map((content, index) => ({
      content,
      layout: blockLayout(content, blocks[index - 1], blocks[index + 1]),
    })),
  ];
}

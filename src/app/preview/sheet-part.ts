/** What stands on one sheet. */
import type { PaperBlock } from './paper.ts';

/** Characters of a paragraph or rows of a table, `to` exclusive. */
export interface BlockPart {
  readonly from: number;
  readonly to: number;
  /** The table's head is repeated above the part. */
  readonly repeatsHead: boolean;
}

export const wholeBlock: BlockPart = { from: 0, to: Number.POSITIVE_INFINITY, repeatsHead: false };

export interface SheetPart {
  /** The block's position in the report. */
  readonly index: number;
  readonly block: PaperBlock;
  readonly part: BlockPart;
}

export type SheetContent = readonly SheetPart[];

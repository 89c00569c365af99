/** 表三不跨页 on the sheets, by the heights that the browser gives. */
import type { Manuscript } from '../../domain/manuscript/manuscript.ts';
import { findWholeTable, layoutBesideWhole } from '../../domain/manuscript/whole-table.ts';
import { keptLines } from './measure-blocks.ts';
import type { MeasuredBlock } from './paginate.ts';
import type { PaperBlock } from './paper.ts';

/** @param measured the title, and the blocks of the manuscript below it */
export function withWholeTable(
  measured: readonly MeasuredBlock[],
  paper: readonly PaperBlock[],
  manuscript: Manuscript,
  page: number,
): readonly MeasuredBlock[] {
  const title = paper.length - manuscript.blocks.length;
  const at = (index: number) => measured[title + index] as MeasuredBlock;
  const whole = findWholeTable(manuscript, {
    of: (index) => heightOf(at(index)),
    spaceBefore: (index) => at(index).spaceBefore,
    page,
  });
  if (!whole) return measured;
  return measured.map((block, position) => {
    const index = position - title;
    const { length } = block.heights;
    if (index === whole.table) {
      return { ...block, keepWithNext: block.heights.map((_, row) => row < length - 1) };
    }
    const { layout } = paper[position] as PaperBlock;
    const beside = layoutBesideWhole(layout, index, whole);
    return beside === layout ? block : { ...block, keepWithNext: keptLines(beside, length) };
  });
}

const heightOf = ({ heights, spaceBefore, spaceAfter }: MeasuredBlock) =>
  heights.reduce((sum, height) => sum + height, spaceBefore + spaceAfter);

/** 表三不跨页 on the sheets, by the heights that the browser gives. */
import type { Manuscript, ManuscriptBlock } from '../../domain/manuscript/manuscript.ts';
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

/**
 * Before which block nothing can be changed by the table, while only the first blocks are measured: where it is to
 * stand on one page and is not among them, before the heading of its section; otherwise there is no such place.
 * @param measured how many are, of the title and the blocks of the manuscript
 * @param count of all of these
 */
export function settledBefore(
  { blocks, wholeTable3 }: Pick<Manuscript, 'blocks' | 'wholeTable3'>,
  measured: number,
  count: number,
): number {
  const table = blocks.findIndex((block) => block.is === 'table' && block.section === 3);
  const title = count - blocks.length;
  if (!wholeTable3 || table < 0 || title + table < measured) return Number.POSITIVE_INFINITY;
  let heading = table;
  while (heading > 0 && !isSectionHeading(blocks[heading])) heading -= 1;
  return title + heading;
}

const isSectionHeading = (block: ManuscriptBlock | undefined) =>
  block?.is === 'heading' && block.level === 1;

const heightOf = ({ heights, spaceBefore, spaceAfter }: MeasuredBlock) =>
  heights.reduce((sum, height) => sum + height, spaceBefore + spaceAfter);

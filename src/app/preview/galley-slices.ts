/** How far the galley is drawn each time: about one page first, then what one can wait for. */
import { estimatedHeights } from '../../domain/manuscript/block-heights.ts';
import type { Manuscript } from '../../domain/manuscript/manuscript.ts';

/** A page is known to be full when something stands behind it. */
const firstPages = 1.1;
const furtherPages = 8;

/**
 * @param count of the blocks on paper: the title and those of the manuscript
 * @returns the ends of the slices, in blocks; the last is the count
 */
export function sliceEnds(manuscript: Manuscript, count: number): readonly number[] {
  const known = slices.get(manuscript);
  if (known) return known;
  const ends = endsOf(manuscript, count);
  slices.set(manuscript, ends);
  return ends;
}

const slices = new WeakMap<Manuscript, readonly number[]>();

function endsOf({ blocks }: Manuscript, count: number): number[] {
  const heights = estimatedHeights(blocks);
  const ends: number[] = [];
  let pages = firstPages;
  let height = 0;
  blocks.forEach((_, index) => {
    height += heights.of(index);
    if (height < pages * heights.page) return;
    ends.push(count - blocks.length + index + 1);
    pages = furtherPages;
    height = 0;
  });
  return ends[ends.length - 1] === count ? ends : [...ends, count];
}

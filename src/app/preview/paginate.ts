/**
 * Measured blocks → pages. Pure: heights come from the browser today (measure-blocks.ts) and may come from
 * elsewhere later; nothing here knows of fonts or the DOM.
 *
 * A block is a run of units that never break inside: the lines of a paragraph, the rows of a table. Units
 * that have to stay on one page are chained; pages are filled chain by chain.
 */

export interface MeasuredBlock {
  /** The height of each line or row, in any one unit of length. */
  readonly heights: readonly number[];
  /** For each line or row: whether it has to stand on the same page as the next one, over block ends too. */
  readonly keepWithNext: readonly boolean[];
  /** Space above; dropped at the top of a page, as Word does. */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** How many rows are repeated on top where the block goes on on another page. */
  readonly headRows: number;
}

/** Lines or rows `from` to `to` (exclusive) of the block with this index. */
export interface PageFragment {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly repeatsHead: boolean;
}

export type Page = readonly PageFragment[];

interface Unit {
  readonly block: number;
  readonly index: number;
  readonly isLast: boolean;
}

/** Heights are sums of rounded figures: half a unit too much is no overflow. */
const tolerance = 0.5;

export function paginate(blocks: readonly MeasuredBlock[], pageHeight: number): Page[] {
  const filler = new PageFiller(blocks, pageHeight + tolerance);
  for (const chain of chainsOf(blocks)) filler.place(chain);
  return filler.pages;
}

/** Units in order, grouped so that a page may end behind each group and nowhere else. */
function chainsOf(blocks: readonly MeasuredBlock[]): Unit[][] {
  const chains: Unit[][] = [];
  let isOpen = false;
  blocks.forEach(({ heights, keepWithNext }, block) => {
    heights.forEach((_, index) => {
      const unit = { block, index, isLast: index === heights.length - 1 };
      if (isOpen) chains[chains.length - 1]?.push(unit);
      else chains.push([unit]);
      isOpen = keepWithNext[index] ?? false;
    });
  });
  return chains;
}

class PageFiller {
  readonly pages: PageFragment[][] = [];
  private used = 0;
  private readonly blocks: readonly MeasuredBlock[];
  private readonly room: number;

  constructor(blocks: readonly MeasuredBlock[], room: number) {
    this.blocks = blocks;
    this.room = room;
  }

  place(chain: readonly Unit[]): void {
    if (!this.page || (this.page.length > 0 && !this.fits(chain))) this.startPage();
    if (this.fits(chain)) for (const unit of chain) this.put(unit);
    else this.placePiecemeal(chain);
  }

  /** A chain taller than a page breaks wherever a page is full. */
  private placePiecemeal(chain: readonly Unit[]): void {
    for (const unit of chain) {
      if (!this.fits([unit]) && this.page && this.page.length > 0) this.startPage();
      this.put(unit);
    }
  }

  private fits(chain: readonly Unit[]): boolean {
    let height = this.used;
    let isTop = !this.page || this.page.length === 0;
    chain.forEach((unit, position) => {
      height += this.heightOf(unit, isTop);
      if (unit.isLast && position < chain.length - 1) height += this.block(unit).spaceAfter;
      isTop = false;
    });
    return height <= this.room;
  }

  private put(unit: Unit): void {
    if (!this.page) this.startPage();
    const page = this.page as PageFragment[];
    const isTop = page.length === 0;
    this.used += this.heightOf(unit, isTop) + (unit.isLast ? this.block(unit).spaceAfter : 0);
    const { block, index } = unit;
    const last = page[page.length - 1];
    if (last && last.block === block) page[page.length - 1] = { ...last, to: index + 1 };
    else
      page.push({
        block,
        from: index,
        to: index + 1,
        repeatsHead: isTop && this.repeatsHead(unit),
      });
  }

  private heightOf(unit: Unit, isTop: boolean): number {
    const { heights, spaceBefore, headRows } = this.block(unit);
    const own = heights[unit.index] ?? 0;
    if (isTop && this.repeatsHead(unit)) return own + sum(heights.slice(0, headRows));
    return !isTop && unit.index === 0 ? own + spaceBefore : own;
  }

  private repeatsHead(unit: Unit): boolean {
    const { headRows } = this.block(unit);
    return headRows > 0 && unit.index >= headRows;
  }

  private startPage(): void {
    this.pages.push([]);
    this.used = 0;
  }

  private get page(): PageFragment[] | undefined {
    return this.pages[this.pages.length - 1];
  }

  private block(unit: Unit): MeasuredBlock {
    return this.blocks[unit.block] as MeasuredBlock;
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * The browser's side of page breaking: how many lines and how tall rows are, and at which character a line
 * begins. Reads a galley: all blocks below one another at the width of the text, one element each. Spaces and line
 * heights are known: asking the browser for the style of each block was most of the time.
 */
import type { BlockLayout } from '../../domain/manuscript/block-layout.ts';
import type { MeasuredBlock } from './paginate.ts';
import type { PaperBlock } from './paper.ts';
import { lineHeightOf, pixelsPerPoint } from './paper-style.ts';

/** The blocks `from` to `to` (exclusive); the galley has all up to `to`. */
export function measureBlocks(
  galley: HTMLElement,
  blocks: readonly PaperBlock[],
  from: number,
  to: number,
): MeasuredBlock[] {
  return blocks.slice(from, to).map((block, index) => {
    return measureBlock(galley.children[from + index] as HTMLElement, block);
  });
}

function measureBlock(element: HTMLElement, block: PaperBlock): MeasuredBlock {
  const { content, layout } = block;
  if (content.is === 'table') {
    const { headRows, keepWithNext } = content.grid;
    return { ...noSpaces, heights: rowHeights(element), keepWithNext, headRows };
  }
  const height = lineHeightOf(block);
  const lines = Math.max(1, lineMiddles(element, height).length);
  return {
    spaceBefore: layout.spaceBefore * pixelsPerPoint,
    spaceAfter: layout.spaceAfter * pixelsPerPoint,
    // The nominal height: old browsers cut off the fraction of each line's.
    heights: Array.from({ length: lines }, () => height),
    keepWithNext: keptLines(layout, lines),
    headRows: 0,
  };
}

/** For each line of a paragraph whether it stands on the same page as the next. */
export const keptLines = (layout: BlockLayout, lines: number): boolean[] =>
  Array.from({ length: lines }, (_, line) => keepsWithNext(layout, line, lines));

function keepsWithNext(
  { linesTogether, staysWithNext }: BlockLayout,
  line: number,
  lines: number,
): boolean {
  if (line === lines - 1) return staysWithNext;
  if (linesTogether === 'pairs') return line === 0 || line === lines - 2;
  return linesTogether === 'all';
}

const rowHeights = (table: HTMLElement) =>
  Array.from(table.querySelectorAll('tr'), (row) => row.getBoundingClientRect().height);

const noSpaces = { spaceBefore: 0, spaceAfter: 0 };

/** The middle of each line, from the top of the window. @param lineHeight in pixels */
function lineMiddles(element: HTMLElement, lineHeight: number): number[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  const middles: number[] = [];
  const nextLine = lineHeight / 2;
  for (const { top, height } of range.getClientRects()) {
    const middle = top + height / 2;
    const last = middles[middles.length - 1];
    // Fonts on one line differ a little in height.
    if (last === undefined || middle > last + nextLine) middles.push(middle);
  }
  return middles;
}

/** The offset in a paragraph's text of the first character of a line (the first line is 0). */
export function lineStart(element: HTMLElement, block: PaperBlock, line: number): number {
  if (line <= 0) return 0;
  const text = element.textContent ?? '';
  const lines = new LineFinder(element, lineHeightOf(block));
  // Lines follow the text, so the first character of a line is found by halving.
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines.lineOf(middle) < line) low = middle + 1;
    else high = middle;
  }
  const isInsideCharacter = /[\udc00-\udfff]/.test(text.charAt(low));
  return isInsideCharacter ? low - 1 : low;
}

class LineFinder {
  private readonly nodes: { readonly node: Text; readonly start: number }[] = [];
  private readonly range = document.createRange();
  private readonly ends: readonly number[];

  constructor(element: HTMLElement, lineHeight: number) {
    this.ends = lineMiddles(element, lineHeight).map((middle) => middle + lineHeight / 2);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let start = 0;
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      this.nodes.push({ node, start });
      start += node.length;
    }
  }

  /** The line on which the character at an offset stands. */
  lineOf(offset: number): number {
    const place = this.nodes.filter(({ start }) => start <= offset).pop();
    if (!place) return 0;
    const local = offset - place.start;
    this.range.setStart(place.node, local);
    this.range.setEnd(place.node, Math.min(local + 1, place.node.length));
    const rects = this.range.getClientRects();
    // The last one: a character behind a break can have an empty rectangle on the line before as well.
    const rect = rects[rects.length - 1];
    // A blank that hangs over a line's end has no place of its own: it belongs to the line that it ends.
    if (!rect) return offset > 0 ? this.lineOf(offset - 1) : 0;
    const middle = rect.top + rect.height / 2;
    return this.ends.findIndex((end) => middle < end);
  }
}

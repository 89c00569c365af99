/**
 * How high the blocks of a manuscript will stand in Word, as far as that can be told without its fonts: rather too
 * high than too low by a line. In points.
 */
import { emWidth } from '../report/em-width.ts';
import { blockLayout } from './block-layout.ts';
import type { ManuscriptBlock, ManuscriptCell, ManuscriptTable } from './manuscript.ts';
import { bodyLine, firstLineIndent, textBlock } from './page-layout.ts';
import {
  cellLines,
  cellMargins,
  cellSize,
  cellWidth,
  columnWidths,
  rowHeights,
  tableBorder,
  tableLine,
} from './table-layout.ts';
import type { BlockHeights } from './whole-table.ts';

/** Text that is set as typed has this many characters on a line, other text one more. */
const charactersOnLine = 27;

export function estimatedHeights(blocks: readonly ManuscriptBlock[]): BlockHeights {
  const layoutOf = (index: number) =>
    blockLayout(blocks[index] as ManuscriptBlock, blocks[index - 1], blocks[index + 1]);
  return {
    of: (index) => {
      const { spaceBefore, spaceAfter } = layoutOf(index);
      return spaceBefore + heightOf(blocks[index] as ManuscriptBlock) + spaceAfter;
    },
    spaceBefore: (index) => layoutOf(index).spaceBefore,
    page: (textBlock.height / 25.4) * 72,
  };
}

const heightOf = (block: ManuscriptBlock): number =>
  block.is === 'table'
    ? tableHeight(block)
    : Math.ceil((emWidth(block.text) + firstLineIndent) / charactersOnLine) * bodyLine;

/** A cell that spans rows makes the last of them higher where it needs more than they have. */
export function tableHeight(table: ManuscriptTable): number {
  const { grid, cells } = table;
  const widths = columnWidths(grid);
  const rows = Array.from({ length: grid.rows }, () => rowHeights[grid.section] / 20);
  const upwards = [...cells].sort((a, b) => a.rowSpan - b.rowSpan);
  for (const cell of upwards) {
    const end = cell.row + cell.rowSpan;
    const room = sum(rows.slice(cell.row, end));
    const missing = cellHeight(cell, cellWidth(cell, widths)) - room;
    if (missing > 0) rows[end - 1] = (rows[end - 1] as number) + missing;
  }
  return sum(rows) + (grid.rows + 1) * tableBorder;
}

function cellHeight(cell: ManuscriptCell, width: number): number {
  const room = (width - 2 * cellMargins.side) / 20 / cellSize(cell, width);
  const lines = sum(cellLines(cell, width).map((line) => linesIn(line, room)));
  return lines * tableLine + (2 * cellMargins.above) / 20;
}

/** @param room on a line, in characters */
function linesIn(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const character of text) {
    const width = narrow.test(character) ? narrowWidth : emWidth(character);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    used += width;
  }
  return lines;
}

/** 「2.其他法律行政法规禁止公开」 stands on one line because its point is narrow. */
const narrow = /[.,:;'!|]/;
const narrowWidth = 0.28;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

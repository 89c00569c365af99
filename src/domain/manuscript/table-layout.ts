/**
 * How the three tables are set: column widths, fonts, sizes, lines. Widths are in whole twips (1/20 pt),
 * since Word reads the cells' widths and WPS and LibreOffice the grid's, and they must agree.
 */
import type { TableSection } from '../edition/edition.ts';
import type { TableGrid } from '../edition/table-grid.ts';
import { emWidth } from '../report/em-width.ts';
import type { ManuscriptCell, ManuscriptTable } from './manuscript.ts';
import { textWidthInTwips } from './page-layout.ts';

/** 五号 on 14 pt, usual in the printed tables; in points. */
export const tableSize = 10.5;
export const tableLine = 14;
export const tableBorder = 0.5;

/** 1 mm at the sides. With more, 结果维持 no longer stands in two lines of two characters (measured). */
export const cellMargins = { side: 57, above: 20 };

/** The least height of a row, in twips. A fixed height would cut off what is longer. */
export const rowHeights: Readonly<Record<TableSection, number>> = { 2: 420, 3: 324, 4: 480 };

/** In points. */
const smallestSize = 4;

/** The label column of the table of section 二. */
const table2Labels = [2580];
/** With split rows the label column is two; the first holds 其他对外管理服务事项 in two lines of five. */
const table2SplitLabels = [1480, 1100];
/**
 * The three label columns of the table of section 三. Three characters wide, 三、本年度办理结果 stands in
 * three lines (one character wide, LibreOffice breaks it over two pages); five wide, （三）不予公开 keeps
 * its bracket; the third holds the longest common label on one line. Measured in LibreOffice 7.4.
 */
const table3Labels = [750, 1170, 2800];

/** @returns one width for each column of the grid, adding up to the text width */
export function columnWidths({ section, columns, labelColumns }: TableGrid): number[] {
  const labels = labelWidths(section, labelColumns);
  return [...labels, ...equalParts(textWidthInTwips - sum(labels), columns - labels.length)];
}

function labelWidths(section: TableSection, labelColumns: number): readonly number[] {
  if (section === 3) return table3Labels;
  if (section === 4) return [];
  return labelColumns === 2 ? table2SplitLabels : table2Labels;
}

/** Whole widths that differ by one at most and add up to the whole. */
function equalParts(whole: number, count: number): number[] {
  const until = (index: number) => Math.floor((whole * index) / count);
  return Array.from({ length: count }, (_, index) => until(index + 1) - until(index));
}

/** The width of a cell over all the columns that it spans. */
export const cellWidth = ({ column, columnSpan }: ManuscriptCell, widths: readonly number[]) =>
  sum(widths.slice(column, column + columnSpan));

/** head: 黑体, in the middle; label: at the left; text: in the middle. */
export type CellLook = 'head' | 'label' | 'text';

export function cellLook(
  { section }: ManuscriptTable,
  { kind, rowSpan }: Pick<ManuscriptCell, 'kind' | 'rowSpan'>,
): CellLook {
  if (kind === 'itemTitle') return 'head';
  if (kind === 'columnHead') return section === 2 ? 'text' : 'head';
  if (kind === 'note') return 'label';
  if (kind === 'rowHead' && section === 3 && rowSpan === 1) return 'label';
  return 'text';
}

/**
 * The size of a cell's type in points, in halves. A figure too wide for its column is set smaller:
 * broken over two lines it would be misread.
 */
export function cellSize({ kind, text }: ManuscriptCell, width: number): number {
  if (kind !== 'figure') return tableSize;
  const unbroken = (text.match(/[!-~]+/g) ?? []).map(emWidth);
  const fitting = Math.floor(roomIn(width) / 10 / Math.max(1, ...unbroken)) / 2;
  return Math.min(tableSize, Math.max(smallestSize, fitting));
}

/** The lines of a cell: a head that does not fit on one is broken in front of its remark in brackets. */
export function cellLines({ kind, text }: ManuscriptCell, width: number): string[] {
  const bracket = text.indexOf('（');
  const fits = emWidth(text) * tableSize * 20 <= roomIn(width);
  return kind !== 'columnHead' || fits || bracket <= 0
    ? [text]
    : [text.slice(0, bracket), text.slice(bracket)];
}

const roomIn = (width: number) => width - 2 * cellMargins.side;

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

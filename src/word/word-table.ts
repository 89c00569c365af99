/**
 * A table of the manuscript as a Word table: the printed form with its real merges, nothing
 * simulated.
 */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { ManuscriptCell, ManuscriptTable } from '../domain/manuscript/manuscript.ts';
import { textWidth } from './page-setup.ts';
import { columnWidths, sum } from './table-widths.ts';
import type { WordFonts } from './word-fonts.ts';
import { styleIds, tableSize } from './word-styles.ts';
import { emWidth, wordText } from './word-text.ts';

/** 0.5 pt in black. */
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 0 };
const borders = {
  top: line,
  left: line,
  bottom: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

/** 1 mm at the sides. With more, 结果维持 no longer stands in two lines of two characters. */
const sideMargin = 57;
const margins = {
  marginUnitType: WidthType.DXA,
  top: 20,
  bottom: 20,
  left: sideMargin,
  right: sideMargin,
};

/** 4 pt, in half-points. */
const smallestSize = 8;

/** The least height of a row. A fixed height would cut off what is longer. */
const rowHeights: Record<number, number> = { 2: 420, 3: 324, 4: 480 };

export function wordTable(table: ManuscriptTable, fonts: WordFonts): Table {
  const { grid } = table;
  const widths = columnWidths(grid);
  const rows = Array.from({ length: grid.rows }, (_, row) => {
    const inRow = table.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column);
    return new TableRow({
      children: inRow.map((cell) => wordCell(table, cell, row, widths, fonts)),
      cantSplit: true,
      ...(row < grid.headRows ? { tableHeader: true } : {}),
      ...(row < grid.rows - 1 && grid.keepWithNext[row] ? { keepNext: true } : {}),
      height: { value: rowHeights[table.section] ?? 324, rule: HeightRule.ATLEAST },
    });
  });
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders,
    margins,
  });
}

/**
 * A cell that spans rows is written once in each of them: Word wants the same width and span there,
 * and an empty paragraph in the table's style (in the body's style it would make the row as high as
 * a text line).
 */
function wordCell(
  table: ManuscriptTable,
  cell: ManuscriptCell,
  row: number,
  widths: readonly number[],
  fonts: WordFonts,
): TableCell {
  const width = sum(widths.slice(cell.column, cell.column + cell.columnSpan));
  const isFirst = row === cell.row;
  return new TableCell({
    children: [cellParagraph(table, cell, isFirst ? wordText(cell.text) : '', width, fonts)],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1
      ? { verticalMerge: isFirst ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
      : {}),
  });
}

function cellParagraph(
  table: ManuscriptTable,
  cell: ManuscriptCell,
  text: string,
  width: number,
  fonts: WordFonts,
): Paragraph {
  const style = cellStyle(table, cell);
  if (!text) return new Paragraph({ style });
  const font = style === styleIds.tableHead ? fonts.heading1 : fonts.body;
  const size = cell.kind === 'figure' ? figureSize(text, width) : tableSize;
  const lines = cell.kind === 'columnHead' ? headLines(text, width) : [text];
  return new Paragraph({
    style,
    children: lines.map(
      (line, index) =>
        new TextRun({
          text: line,
          font,
          ...(index > 0 ? { break: 1 } : {}),
          ...(size === tableSize ? {} : { size }),
        }),
    ),
  });
}

function cellStyle({ section }: ManuscriptTable, { kind, rowSpan }: ManuscriptCell): string {
  if (kind === 'itemTitle') return styleIds.tableHead;
  if (kind === 'columnHead') return section === 2 ? styleIds.tableText : styleIds.tableHead;
  if (kind === 'note') return styleIds.tableLabel;
  if (kind === 'rowHead' && section === 3 && rowSpan === 1) return styleIds.tableLabel;
  return styleIds.tableText;
}

/**
 * A head with a remark in brackets that does not fit on one line is broken in front of the bracket.
 */
function headLines(text: string, width: number): string[] {
  const bracket = text.indexOf('（');
  const fits = emWidth(text) * tableSize * 10 <= width - 2 * sideMargin;
  return fits || bracket <= 0 ? [text] : [text.slice(0, bracket), text.slice(bracket)];
}

/** A figure too wide for its column is set smaller: broken over two lines it would be misread. */
function figureSize(figure: string, width: number): number {
  const unbroken = (figure.match(/[!-~]+/g) ?? []).map(emWidth);
  const room = (width - 2 * sideMargin) / 10;
  const fitting = Math.floor(room / Math.max(1, ...unbroken));
  return Math.min(tableSize, Math.max(smallestSize, fitting));
}

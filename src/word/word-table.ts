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
import { textWidthInTwips } from '../domain/manuscript/page-layout.ts';
import {
  type CellLook,
  cellLines,
  cellLook,
  cellMargins,
  cellSize,
  cellWidth,
  columnWidths,
  rowHeights,
  tableBorder,
  tableSize,
} from '../domain/manuscript/table-layout.ts';
import type { WordFonts } from './word-fonts.ts';
import { halfPoints, styleIds } from './word-styles.ts';
import { wordText } from './word-text.ts';

/** Word has the width of lines in eighths of a point. */
const line = { style: BorderStyle.SINGLE, size: tableBorder * 8, color: '000000', space: 0 };
export const borders = {
  top: line,
  left: line,
  bottom: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

const margins = {
  marginUnitType: WidthType.DXA,
  top: cellMargins.above,
  bottom: cellMargins.above,
  left: cellMargins.side,
  right: cellMargins.side,
};

/** @param isWhole all its rows stand on one page; otherwise those of each group do */
export function wordTable(table: ManuscriptTable, fonts: WordFonts, isWhole: boolean): Table {
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
      ...(row < grid.rows - 1 && (isWhole || grid.keepWithNext[row]) ? { keepNext: true } : {}),
      height: { value: rowHeights[grid.section], rule: HeightRule.ATLEAST },
    });
  });
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: textWidthInTwips, type: WidthType.DXA },
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
  const width = cellWidth(cell, widths);
  const isFirst = row === cell.row;
  return new TableCell({
    children: [
      isFirst
        ? cellParagraph(table, cell, width, fonts)
        : new Paragraph({ style: styleOf(table, cell) }),
    ],
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
  width: number,
  fonts: WordFonts,
): Paragraph {
  const style = styleOf(table, cell);
  const lines = cellLines(cell, width).map(wordText).filter(Boolean);
  const font = style === styleIds.tableHead ? fonts.heading1 : fonts.body;
  const size = cellSize(cell, width);
  return new Paragraph({
    style,
    children: lines.map(
      (text, index) =>
        new TextRun({
          text,
          font,
          ...(index > 0 ? { break: 1 } : {}),
          ...(size === tableSize ? {} : { size: halfPoints(size) }),
        }),
    ),
  });
}

const styles: Record<CellLook, string> = {
  head: styleIds.tableHead,
  label: styleIds.tableLabel,
  text: styleIds.tableText,
};

const styleOf = (table: ManuscriptTable, cell: ManuscriptCell) => styles[cellLook(table, cell)];

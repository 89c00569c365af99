/**
 * How the printed tables look: widths, fonts and figures that are set smaller, as in the Word file. A test
 * holds the widths to those of src/word, which the screen does not load before it is needed.
 */
import type { TableGrid } from '../../domain/edition/table-grid.ts';
import type { ManuscriptCell, ManuscriptTable } from '../../domain/manuscript/manuscript.ts';
import { emWidth } from './paper.ts';

/** The text width, 156 mm, in twips: column widths are whole twips in the Word file. */
const textWidth = 8845;
/** 1 mm at each side of a cell. */
const sideMargin = 57;
/** 五号, in points. */
const textSize = 10.5;

/** The widths of a table's columns in twips; they add up to the text width. */
export function columnWidths({ section, columns, labelColumns }: TableGrid): number[] {
  const labels = labelWidths(section, labelColumns);
  const rest = textWidth - sum(labels);
  const count = columns - labels.length;
  const edge = (index: number) => Math.floor((rest * index) / count);
  return [...labels, ...Array.from({ length: count }, (_, index) => edge(index + 1) - edge(index))];
}

function labelWidths(section: number, labelColumns: number): readonly number[] {
  if (section === 3) return [750, 1170, 2800];
  if (section === 4) return [];
  return labelColumns === 2 ? [1480, 1100] : [2580];
}

/** A width as a share of the table's. */
export const shareOfWidth = (width: number) => `${((width / textWidth) * 100).toFixed(4)}%`;

/** head: 黑体; label: at the left; text: in the middle. */
export function cellLook(
  { section }: ManuscriptTable,
  { kind, rowSpan }: ManuscriptCell,
): 'head' | 'label' | 'text' {
  if (kind === 'itemTitle') return 'head';
  if (kind === 'columnHead') return section === 2 ? 'text' : 'head';
  if (kind === 'note') return 'label';
  if (kind === 'rowHead' && section === 3 && rowSpan === 1) return 'label';
  return 'text';
}

/** The size in points of a figure that is too wide for its column; undefined where it fits. */
export function smallerFigureSize(
  cell: ManuscriptCell,
  widths: readonly number[],
): number | undefined {
  if (cell.kind !== 'figure' || cell.text === '') return undefined;
  const room = (widthOf(cell, widths) - 2 * sideMargin) / 20;
  // Word counts in half-points.
  const size = Math.max(4, Math.floor((2 * room) / emWidth(cell.text)) / 2);
  return size < textSize ? size : undefined;
}

/** A head with a remark in brackets that does not fit on one line is broken in front of the bracket. */
export function headLines(cell: ManuscriptCell, widths: readonly number[]): string[] {
  const { text } = cell;
  const bracket = text.indexOf('（');
  const fits = emWidth(text) * textSize * 20 <= widthOf(cell, widths) - 2 * sideMargin;
  if (cell.kind !== 'columnHead' || fits || bracket <= 0) return [text];
  return [text.slice(0, bracket), text.slice(bracket)];
}

const widthOf = ({ column, columnSpan }: ManuscriptCell, widths: readonly number[]) =>
  sum(widths.slice(column, column + columnSpan));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

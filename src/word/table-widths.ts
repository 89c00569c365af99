/**
 * Column widths in whole twips. Word reads the cells' widths, WPS and LibreOffice the grid's: they
 * must agree.
 */
import type { TableGrid } from '../domain/edition/table-grid.ts';
import { textWidth } from './page-setup.ts';

/** The label column of the table of section 二. */
const table2Labels = 2580;
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
  return [...labels, ...equalParts(textWidth - sum(labels), columns - labels.length)];
}

function labelWidths(section: number, labelColumns: number): readonly number[] {
  if (section === 3) return table3Labels;
  if (section === 4) return [];
  return labelColumns === 2 ? table2SplitLabels : [table2Labels];
}

/** Whole widths that differ by one at most and add up to the whole. */
function equalParts(whole: number, count: number): number[] {
  const until = (index: number) => Math.floor((whole * index) / count);
  return Array.from({ length: count }, (_, index) => until(index + 1) - until(index));
}

export const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

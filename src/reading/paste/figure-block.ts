/** The figures among pasted rows: labels at their left and heads above them are taken off. */
import { isFigureLike } from '../report/flatten/flat-items.ts';
import type { BlockCell } from './pasted-table.ts';

type Rows = readonly (readonly BlockCell[])[];

export function figureBlock(rows: Rows): { readonly rows: Rows; readonly hadLabels: boolean } {
  const heads = countHeads(rows);
  const hasFigures = heads < rows.length;
  const below = hasFigures ? rows.slice(heads).filter((cells) => !isTitle(cells)) : rows;
  const body = withoutBlankEnd(below);
  const first = firstFigureColumn(body);
  const hadLabels = first > 0 || below.length < rows.length;
  if (!hadLabels) return { rows: body, hadLabels };
  return {
    rows: body.map((cells) =>
      cells
        .filter(({ column }) => column >= first)
        .map((cell) => ({ ...cell, column: cell.column - first })),
    ),
    hadLabels,
  };
}

/** Rows of labels without a figure, at the beginning; blank ones among them. */
function countHeads(rows: Rows): number {
  let heads = 0;
  for (const [index, cells] of rows.entries()) {
    if (isHead(cells)) heads = index + 1;
    else if (cells.some(({ text }) => text !== '')) break;
  }
  return heads;
}

/** Labels and no figure. */
function isHead(cells: readonly BlockCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  return filled.length > 0 && filled.every(({ text }) => isLabel(text));
}

/** Nothing but labels, not even a blank cell: heads or a title between the rows of figures. */
const isTitle = (cells: readonly BlockCell[]) =>
  cells.length > 0 && cells.every(({ text }) => isLabel(text));

/** Words, which are neither a figure nor an attempt at one (「约3件」, 「十二件」, 「暂无」). */
export function isLabel(text: string): boolean {
  if (isFigureLike(text) || !/[\u4e00-\u9fff]{2}/.test(text)) return false;
  if (
    /^([零〇一二两三四五六七八九十百千万亿约余近多件项条个\s]+(左右|以上|以下|以内)?|暂?无|没有|未发生|不涉及)$/.test(
      text,
    )
  ) {
    return false;
  }
  const isNumbered = /^[(（]?[\d０-９]{1,2}[)）.．、]/.test(text);
  return isNumbered || text.length > 8 || !/[\d０-９]/.test(text);
}

/** Where the figures begin: the first column that is not one of labels. */
function firstFigureColumn(rows: Rows): number {
  const byColumn = new Map<number, BlockCell[]>();
  for (const cell of rows.flat()) {
    const column = byColumn.get(cell.column);
    if (column) column.push(cell);
    else byColumn.set(cell.column, [cell]);
  }
  let first = 0;
  for (const [column, cells] of [...byColumn].sort(([a], [b]) => a - b)) {
    const labels = cells.filter(({ text }) => text !== '');
    // A title in the middle of the rows may span the figures, too.
    if (!labels.every(({ text }) => isLabel(text))) return Math.min(first, column);
    // Blank columns behind labels are what is left of their merges.
    if (labels.length > 0 || first > 0) {
      const ends = labels.map((label) => label.column + label.columnSpan);
      first = Math.max(first, column + 1, ...ends);
    }
  }
  return 0;
}

/** Blank rows behind the last one that holds something are no part of what was copied. */
function withoutBlankEnd(rows: Rows): Rows {
  let end = rows.length;
  while (end > 1 && rows[end - 1]?.every(({ text }) => text === '')) end -= 1;
  return rows.slice(0, end);
}

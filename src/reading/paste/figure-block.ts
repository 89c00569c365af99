/** The figures among pasted rows: labels at their left and heads above them are taken off. */
import { isFigureLike } from '../report/flat-items.ts';
import type { BlockCell } from './pasted-table.ts';

type Rows = readonly (readonly BlockCell[])[];

export function figureBlock(rows: Rows): { readonly rows: Rows; readonly hadLabels: boolean } {
  const firstRow = rows.findIndex((cells) => !isHead(cells));
  const body = firstRow < 0 ? rows : withoutBlankEnd(rows.slice(firstRow));
  const firstColumn = firstFigureColumn(body);
  const hadLabels = firstRow > 0 || firstColumn > 0;
  if (!hadLabels) return { rows: body, hadLabels };
  return {
    rows: body.map((cells) =>
      cells
        .filter(({ column }) => column >= firstColumn)
        .map(({ text, column }) => ({ text, column: column - firstColumn })),
    ),
    hadLabels,
  };
}

/** Labels and no figure. */
function isHead(cells: readonly BlockCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  return filled.length > 0 && filled.every(({ text }) => isLabel(text));
}

/** Words, which are neither a figure nor an attempt at one (「约3」, 「十二件」). */
function isLabel(text: string): boolean {
  if (isFigureLike(text) || /^[零〇一二两三四五六七八九十百千万亿约余近件项条个\s]+$/.test(text)) {
    return false;
  }
  return /[\u4e00-\u9fff]{2}/.test(text);
}

/** The first column that is not one of labels. */
function firstFigureColumn(rows: Rows): number {
  const columns = [...new Set(rows.flatMap((cells) => cells.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
  let first = 0;
  for (const column of columns) {
    const texts = rows.flatMap((cells) =>
      cells.filter((cell) => cell.column === column && cell.text !== '').map(({ text }) => text),
    );
    if (!texts.every(isLabel)) return texts.length > 0 && first === 0 ? 0 : first;
    // Blank columns behind labels are what is left of their merges.
    if (texts.length > 0 || first > 0) first = column + 1;
  }
  return 0;
}

/** Blank rows behind the last one that holds something are no part of what was copied. */
function withoutBlankEnd(rows: Rows): Rows {
  let end = rows.length;
  while (end > 1 && rows[end - 1]?.every(({ text }) => text === '')) end -= 1;
  return rows.slice(0, end);
}

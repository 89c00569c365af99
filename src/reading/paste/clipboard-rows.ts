/** The rows of cells in the plain text of a clipboard, as spreadsheets and Word write it. */
import { isFigureLike } from '../report/flat-items.ts';

export interface ClipboardRows {
  readonly rows: readonly (readonly string[])[];
  /** Parted at spaces, for lack of tabs. */
  readonly isParted: boolean;
}

export function clipboardRows(text: string): ClipboardRows {
  const rows = tabbedRows(text.replace(/\r\n?/g, '\n'));
  const isPlain = rows.every((cells) => cells.length === 1);
  const parted = isPlain ? rows.map(([line = '']) => partedAtSpaces(line)) : undefined;
  const isParted = parted?.some((cells) => cells.length > 1) ?? false;
  return { rows: (isParted && parted) || rows, isParted };
}

/** Cells with line breaks or quotation marks stand in quotation marks, these doubled. */
function tabbedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length; ) {
    const cell = cellAt(text, at);
    rows[rows.length - 1]?.push(cell.text);
    const separator = text[cell.end];
    at = cell.end + 1;
    // The line end behind the last row begins none.
    if (separator === '\n' && at < text.length) rows.push([]);
    else if (separator === '\n') break;
  }
  return rows;
}

function cellAt(text: string, start: number): { readonly text: string; readonly end: number } {
  if (text[start] === '"') {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    quoted.lastIndex = start;
    const found = quoted.exec(text);
    if (found) return { text: (found[1] ?? '').replace(/""/g, '"'), end: quoted.lastIndex };
  }
  const rest = /[^\t\n]*/y;
  rest.lastIndex = start;
  const plain = rest.exec(text)?.[0] ?? '';
  return { text: plain, end: start + plain.length };
}

/** 「9 2 0 1」, as figures come from a PDF; 「1 209」 is one figure. */
function partedAtSpaces(line: string): string[] {
  const parts = line.trim().split(/[\s\u00a0\u3000]+/);
  const isOneFigure = /^[+-]?\d{1,3}(?:[\s\u00a0\u3000]\d{3})+$/.test(line.trim());
  return parts.length > 1 && !isOneFigure && parts.every(isFigureLike) ? parts : [line];
}

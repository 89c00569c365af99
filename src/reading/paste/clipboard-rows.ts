/** The rows of cells in the plain text of a clipboard, as spreadsheets and Word write it. */
import { isFigureLike } from '../report/flatten/flat-items.ts';
import type { ReadingBudget } from '../source/reading-budget.ts';

export interface ClipboardRows {
  readonly rows: readonly (readonly string[])[];
  /** Parted at spaces, for lack of tabs. */
  readonly isParted: boolean;
}

/** @throws UnreadableInput with a Chinese message where there is too much */
export function clipboardRows(text: string, budget: ReadingBudget): ClipboardRows {
  const rows = tabbedRows(text.replace(/\r\n?/g, '\n'), budget);
  const isPlain = rows.every((cells) => cells.length === 1);
  const piped = isPlain ? partedAtPipes(rows, budget) : undefined;
  if (piped) return { rows: piped, isParted: false };
  const parted = isPlain ? rows.map(([line = '']) => partedAtSpaces(line, budget)) : undefined;
  const isParted = parted?.some((cells) => cells.length > 1) ?? false;
  return { rows: (isParted && parted) || rows, isParted };
}

/** Cells with line breaks or quotation marks stand in quotation marks, these doubled. */
function tabbedRows(text: string, budget: ReadingBudget): string[][] {
  const rows: string[][] = [[]];
  budget.addText(text.length);
  budget.addRow();
  for (let at = 0; at <= text.length; ) {
    const cell = cellAt(text, at);
    budget.addBlock();
    rows[rows.length - 1]?.push(cell.text);
    at = cell.end + 1;
    // The line end behind the last row begins none.
    if (text[cell.end] !== '\n') continue;
    if (at >= text.length) break;
    budget.addRow();
    rows.push([]);
  }
  return rows;
}

interface FoundCell {
  readonly text: string;
  /** The place of the tab or line end behind it. */
  readonly end: number;
}

function cellAt(text: string, start: number): FoundCell {
  const quoted = text[start] === '"' ? quotedCell(text, start) : undefined;
  if (quoted) return quoted;
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
  return { text: text.slice(start, end), end };
}

/** undefined where the quotation mark is one of the text. */
function quotedCell(text: string, start: number): FoundCell | undefined {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  const behind = text[end + 1] ?? '\n';
  if (end < 0 || (behind !== '\t' && behind !== '\n')) return undefined;
  return { text: text.slice(start + 1, end).replace(/""/g, '"'), end: end + 1 };
}

/** 「规章 | 0 | 0」, in every row: undefined where pipes part nothing. */
function partedAtPipes(
  rows: readonly (readonly string[])[],
  budget: ReadingBudget,
): string[][] | undefined {
  const lines = rows.flatMap(([line = '']) => (line.trim() === '' ? [] : [line.trim()]));
  if (lines.length === 0 || !lines.every((line) => /[|｜]/.test(line))) return undefined;
  const isFramed = lines.every((line) => /^[|｜]/.test(line));
  const isClosed = lines.every((line) => /[|｜]$/.test(line));
  const parted = lines
    .filter((line) => !/^[\s|｜:-]+$/.test(line) || !line.includes('-'))
    .map((line) => line.slice(isFramed ? 1 : 0, isClosed ? -1 : undefined).split(/[|｜]/));
  for (const _cell of parted.flat()) budget.addBlock();
  return parted.map((cells) => cells.map((cell) => cell.trim()));
}

/** 「9 2 0 1」, as figures come from a PDF. */
function partedAtSpaces(line: string, budget: ReadingBudget): string[] {
  const parts = line.trim().split(/[\s\u00a0\u3000]+/);
  for (const _part of parts) budget.addBlock();
  return parts.length > 1 && parts.every(isFigureLike) ? parts : [line];
}

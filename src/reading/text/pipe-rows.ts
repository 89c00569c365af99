/**
 * Tables whose cells are parted by pipes: Markdown (「| 规章 | 0 |」, with a line of dashes below the head), and text
 * dumps that set them between cells (「规章 | 0」), or behind each (「规章 | 0 |」).
 */
import { hasVisibleText } from '../source/visible-text.ts';
import { type FlatCell, type FlatRow, type FlatTable, isFragment } from './flat-table.ts';
import type { TextLine } from './text-lines.ts';

export function pipeTables(lines: readonly TextLine[]): readonly FlatTable[] {
  const tables: FlatTable[] = [];
  for (let start = 0; start < lines.length; ) {
    const end = endOfRun(lines, start);
    const table = end > start ? tableOf(lines, start, end) : undefined;
    if (table) tables.push(table);
    start = Math.max(end, start + 1);
  }
  return tables;
}

/** Half-width, full-width, and what programs draw boxes with. */
const pipe = /(?<!\\)[|｜│┃]/;
const pipes = new RegExp(pipe, 'g');

const hasPipe = (line: TextLine | undefined): boolean =>
  pipe.test(line?.text ?? '') || isRule(line);

/** A border drawn in signs, or the line of dashes below the head. */
function isRule(line: TextLine | undefined): boolean {
  const text = line?.text.trim() ?? '';
  return /^[\s|:\-+─━═┬┼┴├┤┌┐└┘┠┨┯┷┿╋]{3,}$/.test(text) && /[-─━═]/.test(text);
}

function endOfRun(lines: readonly TextLine[], start: number): number {
  if (!hasPipe(lines[start]) && !isTitle(lines, start)) return start;
  let end = start + 1;
  while (lines[end]?.blanksBefore === 0 && (hasPipe(lines[end]) || isTitle(lines, end))) end += 1;
  return end;
}

const longestTitle = 20;

/** 「第二十条第（一）项」 spans its row: it has no cell behind it, and so no pipe. */
function isTitle(lines: readonly TextLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  return (
    line !== undefined &&
    /^\s*第(二十|20)条/.test(line.text) &&
    isFragment(line, longestTitle) &&
    next?.blanksBefore === 0 &&
    hasPipe(next)
  );
}

function tableOf(lines: readonly TextLine[], start: number, end: number): FlatTable | undefined {
  const run = lines.slice(start, end);
  const texts = run.filter((line) => !isRule(line)).map(({ text }) => text.trim());
  const isFramed = texts.every((text) => pipe.test(text.charAt(0)));
  const isClosed = texts.every((text) => pipe.test(text.charAt(text.length - 1)));
  const rows = texts.map((text) => cellsOf(text, isFramed, isClosed));
  if (run.length < 2 || rows.length === 0) return undefined;
  // Menus and lines of links have pipes between words, too.
  const isMarkdown = isFramed && texts.every((text) => pipe.test(text.slice(1)));
  return isMarkdown || hasFigures(rows) ? { start, end, rows } : undefined;
}

const figure = /^[+\-−－]?[\d０-９][\d０-９,，.．]{0,15}\s*\S{0,2}$/;

/** In two rows at least, or in most cells of a long one, and labels before them. */
function hasFigures(rows: readonly FlatRow[]): boolean {
  const counts = rows.map(
    (cells) => cells.slice(1).filter(([text = '']) => figure.test(text)).length,
  );
  const isLong = rows.some((cells, index) => {
    const count = counts[index] ?? 0;
    return count >= longRow && count * 2 > cells.length;
  });
  const isTable = isLong || counts.filter((count) => count > 0).length >= 2;
  return isTable && rows.some(([first = []]) => first.some(hasVisibleText));
}

/** The table of section 四 has its figures in one row, fifteen of them. */
const longRow = 5;

/** A pipe that is text has a backslash before it. */
function cellsOf(text: string, isFramed: boolean, isClosed: boolean): FlatRow {
  const inner = text.slice(isFramed ? 1 : 0, isClosed || isFramed ? lastCut(text) : undefined);
  return inner.split(pipes).map(cellOf);
}

const lastCut = (text: string) => (/(?<!\\)[|｜│┃]$/.test(text) ? -1 : undefined);

const cellOf = (text: string): FlatCell =>
  text
    .replace(/\\\|/g, '|')
    .split(/<br\s{0,9}\/?>/i)
    .map((line) => line.trim());

/** Tables with one line a row and tabs between the cells, as spreadsheets and Word copy them. */

import { hasVisibleText } from '../source/visible-text.ts';
import { type FlatRow, type FlatTable, isFragment } from './flat-table.ts';
import type { TextLine } from './text-lines.ts';

/** @param isFree whether the line is not yet part of another table */
export function rowPerLineTables(
  lines: readonly TextLine[],
  isFree: (index: number) => boolean,
): readonly FlatTable[] {
  const isRow = lines.map((line, index) => isFree(index) && hasTabBetweenTexts(line));
  markNeighbours(lines, isRow, isFree);
  markLoneCells(lines, isRow, isFree);
  return runsOf(lines, isRow).filter(isTable);
}

const listNumber = /^\s*([（(]?[一二三四五六七八九十百\d]{1,4}[)）、.．]{1,2}|[•·●○■◆➢\-–—*])\s*$/;

/** Not a numbered paragraph: 「1.→…」; nor a sentence with a tab in it. */
function hasTabBetweenTexts({ text }: TextLine): boolean {
  const cells = text.split('\t');
  const filled = cells.filter(hasVisibleText);
  if (filled.length < 2) return false;
  return cells.length > 2 || !(listNumber.test(cells[0] ?? '') || isProse({ text }));
}

const longestLabel = 60;
const isProse = (line: Pick<TextLine, 'text'>): boolean => !isFragment(line, longestLabel);

/** A line with tabs right above or below a row is one: 「第二十条第（一）项→→→」. */
function markNeighbours(
  lines: readonly TextLine[],
  isRow: boolean[],
  isFree: (index: number) => boolean,
): void {
  const mark = (index: number, neighbour: number) => {
    const line = lines[index];
    const touches = lines[Math.max(index, neighbour)]?.blanksBefore === 0 && isRow[neighbour];
    if (line && touches && isFree(index) && line.text.includes('\t') && !isIndented(line)) {
      isRow[index] = true;
    }
  };
  for (let index = 1; index < lines.length; index += 1) mark(index, index - 1);
  for (let index = lines.length - 2; index >= 0; index -= 1) mark(index, index + 1);
}

/** A paragraph that begins with a tab. */
const isIndented = (line: TextLine): boolean => /^\s*\t[^\t]*$/.test(line.text) && isProse(line);

const longestTitle = 20;

/** A line without tabs between two rows is a row of one merged cell, and so is one like it above the first. */
function markLoneCells(
  lines: readonly TextLine[],
  isRow: boolean[],
  isFree: (index: number) => boolean,
): void {
  const shapes = new Set<string>();
  const candidates = lines.flatMap((line, index) => {
    const isBeforeRow = isRow[index + 1] === true && lines[index + 1]?.blanksBefore === 0;
    const isCandidate = !isRow[index] && isBeforeRow && isFree(index);
    return isCandidate && isFragment(line, longestTitle) ? [{ line, index }] : [];
  });
  for (const { line, index } of candidates) {
    if (line.blanksBefore > 0 || !isRow[index - 1]) continue;
    isRow[index] = true;
    shapes.add(shapeOf(line));
  }
  for (const { line, index } of candidates) {
    if (shapes.has(shapeOf(line))) isRow[index] = true;
  }
}

/** 「第二十条第（五）项」 is like 「第二十条第（一）项」. */
const shapeOf = ({ text }: TextLine): string =>
  text.trim().replace(/[一二三四五六七八九十\d]+/g, '#');

/** A page break leaves a blank line or two within a table. */
const mostBlanksWithin = 2;

function runsOf(lines: readonly TextLine[], isRow: readonly boolean[]): readonly FlatTable[] {
  const runs: { start: number; end: number; rows: FlatRow[] }[] = [];
  lines.forEach(({ text, blanksBefore }, index) => {
    if (!isRow[index]) return;
    const cells = text.split('\t').map((cell) => [cell]);
    const last = runs[runs.length - 1];
    if (last?.end === index && blanksBefore <= mostBlanksWithin) {
      last.rows.push(cells);
      last.end = index + 1;
    } else runs.push({ start: index, end: index + 1, rows: [cells] });
  });
  return runs;
}

/** Two words and a tab may stand anywhere. */
const isTable = ({ rows }: FlatTable): boolean =>
  rows.some(({ length }) => length >= 3) && (rows.length > 1 || filledCells(rows[0]) >= 3);

const filledCells = (row: FlatRow | undefined): number =>
  (row ?? []).filter((cell) => cell.some(hasVisibleText)).length;

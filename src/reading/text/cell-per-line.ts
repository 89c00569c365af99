/**
 * Tables as some extractors write them: every cell is a line of its own that begins with a tab, and a blank
 * line parts the rows. Further lines of a cell have no tab; its paragraphs are parted by a blank line too.
 */

import { hasVisibleText } from '../source/visible-text.ts';
import { type FlatTable, isFragment } from './flat-table.ts';
import type { TextLine } from './text-lines.ts';

export function cellPerLineTables(lines: readonly TextLine[]): readonly FlatTable[] {
  const tables: FlatTable[] = [];
  for (let start = 0; start < lines.length; ) {
    if (!isCellLine(lines[start])) {
      start += 1;
      continue;
    }
    const table = readRun(lines, start);
    // Paragraphs that are indented by a tab look the same.
    if (isTable(table)) tables.push(table);
    start = table.end;
  }
  return tables;
}

/** Begins with a tab and has no other. */
function isCellLine(line: TextLine | undefined): boolean {
  const tab = line?.text.indexOf('\t') ?? -1;
  return tab >= 0 && line?.text.lastIndexOf('\t') === tab && !line.text.slice(0, tab).trim();
}

/** The lines from `start` that belong together if the first is a cell. */
function readRun(lines: readonly TextLine[], start: number): FlatTable {
  const rows: string[][][] = [];
  let at = start;
  for (let line = lines[at]; line; line = lines[at]) {
    if (isCellLine(line)) {
      if (at === start || line.blanksBefore > 0) rows.push([]);
      rows[rows.length - 1]?.push([line.text.slice(line.text.indexOf('\t') + 1)]);
      at += 1;
      continue;
    }
    const end = endOfCell(lines, at);
    if (end === at) break;
    const row = rows[rows.length - 1];
    row?.[row.length - 1]?.push(...lines.slice(at, end).map(({ text }) => text));
    at = end;
  }
  return { start, end: at, rows };
}

/** Labels of the form that are set in one line are shorter. */
const longestNextLine = 40;
const longestNextParagraph = 20;

/**
 * From `at` no line has a tab. Those before the result go on with the cell above: lines that follow it
 * at once, and paragraphs parted by one blank line if a cell comes after them. After the last row of a
 * table there are more blank lines, or what follows is a heading or a whole sentence.
 */
function endOfCell(lines: readonly TextLine[], at: number): number {
  let end = at;
  let endOfLines = at;
  for (let line = lines[end]; line && !isCellLine(line); line = lines[end]) {
    const isNextLine = line.blanksBefore === 0;
    const longest = isNextLine ? longestNextLine : longestNextParagraph;
    if (line.text.includes('\t') || line.blanksBefore > 1 || !isFragment(line, longest)) {
      return endOfLines;
    }
    end += 1;
    if (isNextLine && endOfLines === end - 1) endOfLines = end;
  }
  const next = lines[end];
  return next && next.blanksBefore <= 1 ? end : endOfLines;
}

const figure = /^[+\-−－]?[\d０-９][\d０-９,，.．]{0,15}\s*\S{0,2}$/;
const longestLabel = 30;

/** Several rows, some of several cells, most of the cells short, some of them figures. */
function isTable({ rows }: FlatTable): boolean {
  const cells = rows.flat().map((cell) => cell.join('').trim());
  return (
    rows.length > 1 &&
    rows.some((row) => row.length >= 3) &&
    cells.some((cell) => figure.test(cell)) &&
    2 * cells.filter((cell) => cell.length <= longestLabel).length > cells.length &&
    cells.some(hasVisibleText)
  );
}

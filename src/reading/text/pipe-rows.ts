/** Tables of Markdown: 「| 规章 | 0 |」, with a line of dashes below the head. */
import type { FlatCell, FlatRow, FlatTable } from './flat-table.ts';
import type { TextLine } from './text-lines.ts';

export function pipeTables(lines: readonly TextLine[]): readonly FlatTable[] {
  const tables: FlatTable[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (isPipeLine(lines[end]) && (end === start || lines[end]?.blanksBefore === 0)) end += 1;
    const texts = lines.slice(start, end).map(({ text }) => text.trim());
    const rows = texts.filter((text) => !isDashes(text)).map(cellsOf);
    if (texts.length >= 2 && rows.length > 0) tables.push({ start, end, rows });
    start = Math.max(end, start + 1);
  }
  return tables;
}

const isPipeLine = (line: TextLine | undefined): boolean => {
  const text = line?.text.trim() ?? '';
  return text.startsWith('|') && text.indexOf('|', 1) > 0;
};

/** The line below the head. */
const isDashes = (text: string): boolean => /^[\s|:-]+$/.test(text) && text.includes('-');

/** A pipe that is text has a backslash before it. */
function cellsOf(text: string): FlatRow {
  const inner = text.slice(1).replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map(cellOf);
}

const cellOf = (text: string): FlatCell =>
  text
    .replace(/\\\|/g, '|')
    .split(/<br\s{0,9}\/?>/i)
    .map((line) => line.trim());

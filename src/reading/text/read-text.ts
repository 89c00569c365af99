/** Reads plain text: every line is a paragraph, and tables are found again in what copying made of them. */
import type { ReadingBudget } from '../source/reading-budget.ts';
import type { SourceBlock, SourceDocument, SourceTable } from '../source/source-document.ts';
import { hasVisibleText } from '../source/visible-text.ts';
import { cellPerLineTables } from './cell-per-line.ts';
import type { FlatCell, FlatTable } from './flat-table.ts';
import { pipeTables } from './pipe-rows.ts';
import { rowPerLineTables } from './row-per-line.ts';
import { textLines } from './text-lines.ts';

/** @throws UnreadableInput with a Chinese message where the text is too long */
export function readText(text: string, budget: ReadingBudget): SourceDocument {
  const lines = textLines(text, budget);
  const tableAt = new Map<number, FlatTable>();
  const taken = new Set<number>();
  const keep = (table: FlatTable) => {
    tableAt.set(table.start, table);
    for (let line = table.start; line < table.end; line += 1) taken.add(line);
  };
  // No line is of two of these kinds: a line of pipes begins with one, a line of a cell with a tab.
  for (const table of [...pipeTables(lines), ...cellPerLineTables(lines)]) keep(table);
  for (const table of rowPerLineTables(lines, (line) => !taken.has(line))) keep(table);

  const blocks: SourceBlock[] = [];
  lines.forEach((line, index) => {
    const table = tableAt.get(index);
    if (table) blocks.push(tableOf(table, budget));
    else if (!taken.has(index)) blocks.push(...paragraphs([line.text]));
  });
  return { kind: 'text', blocks, scopes: [], notes: [] };
}

function tableOf({ rows }: FlatTable, budget: ReadingBudget): SourceTable {
  return {
    is: 'table',
    rows: rows.map((cells) => {
      budget.addRow();
      return {
        cells: cells.map((cell, column) => {
          budget.addBlock();
          return { column, columnSpan: 1, rowSpan: 1, blocks: paragraphs(cell) };
        }),
      };
    }),
  };
}

const paragraphs = (lines: FlatCell): SourceBlock[] =>
  lines.filter(hasVisibleText).map((text) => ({ is: 'paragraph', text }));

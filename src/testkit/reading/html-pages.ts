/** Reads a piece of a page and writes what was found in short lines, so that a test shows it at a glance. */

import { readHtml } from '../../reading/html/read-html.ts';
import { createBudget } from '../../reading/source/reading-budget.ts';
import type { SourceBlock, SourceCell, SourceRow } from '../../reading/source/source-document.ts';

export interface Seen {
  readonly blocks: readonly string[];
  readonly notes: readonly string[];
}

/** What stands in the page, and the notes as 「kind：text」. */
export function see(html: string): Seen {
  const { blocks, notes } = readHtml(html, createBudget());
  return {
    blocks: blocks.map(seeBlock),
    notes: notes.map(({ kind, text }) => `${kind} ${text}`),
  };
}

/**
 * 「h2 center aside 六、|text」 for a paragraph; for a table 「0:a 1×2:b / 1↓2:c」: each cell by its column,
 * with the columns and rows that it spans.
 */
export function seeBlock(block: SourceBlock): string {
  if (block.is === 'table') return block.rows.map(seeRow).join(' / ');
  const words = [
    block.heading === undefined ? [] : [`h${block.heading}`],
    block.align ?? [],
    block.aside ? ['aside'] : [],
  ].flat();
  const text = block.text.replace(/\n/g, '↵').replace(/\t/g, '→');
  return [...words, block.autoNumber ? `${block.autoNumber}|${text}` : text].join(' ');
}

const seeRow = ({ cells }: SourceRow): string => cells.map(seeCell).join(' ');

function seeCell({ column, columnSpan, rowSpan, blocks }: SourceCell): string {
  const spans = `${columnSpan > 1 ? `×${columnSpan}` : ''}${rowSpan > 1 ? `↓${rowSpan}` : ''}`;
  const inner = blocks.map((block) =>
    block.is === 'table' ? `[${seeBlock(block)}]` : seeBlock(block),
  );
  return `${column}${spans}:${inner.join('+')}`;
}

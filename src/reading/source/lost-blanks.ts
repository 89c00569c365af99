/**
 * No-break spaces that a program could not write became question marks: 「?0?」. Where a file has such places a run
 * of them at an end of a line or cell is blank space; a question keeps its own.
 */
import { fileNote, quote } from '../../intake/import-note.ts';
import type { SourceBlock, SourceDocument, SourceParagraph } from './source-document.ts';
import { hasVisibleText } from './visible-text.ts';

export function withoutLostBlanks(source: SourceDocument): SourceDocument {
  if (!source.blocks.some(isEvident)) return source;
  const found: string[] = [];
  const blocks = source.blocks.flatMap((block) => cleaned(block, found));
  if (found.length === 0) return source;
  const examples = [...new Set(found.map(shorten))].slice(0, mostQuoted).map(quote).join('');
  const text = `首尾的“?”多半是没能存下来的空格，读作空白，共 ${found.length} 处，如${examples}，请核对`;
  return { ...source, blocks, notes: [...source.notes, fileNote('lostBlanks', text)] };
}

const mostQuoted = 3;
const shorten = (text: string) => (text.length > 20 ? `${text.slice(0, 19)}…` : text);

/** In front of a text nobody sets a question mark, nor behind a figure. */
const evidentLine = /^\s*\?[\s?]*[^\s?]|^\s*[0-9０-９.,，]+\s*\?[\s?]*$/;
/** Alone it may be what somebody typed into a cell; in a paragraph of its own it says nothing. */
const evidentParagraph = /^\s*\?[\s?]*$/;

function isEvident(block: SourceBlock): boolean {
  if (block.is !== 'paragraph') {
    return block.rows.some(({ cells }) =>
      cells.some(({ blocks }) => blocks.some((inner) => hasLine(inner, evidentLine))),
    );
  }
  return hasLine(block, evidentLine) || hasLine(block, evidentParagraph);
}

function hasLine(block: SourceBlock, wanted: RegExp): boolean {
  if (block.is !== 'paragraph') return isEvident(block);
  return block.text.includes('?') && block.text.split('\n').some((line) => wanted.test(line));
}

function cleaned(block: SourceBlock, found: string[]): SourceBlock[] {
  if (block.is === 'paragraph') return cleanedParagraph(block, found);
  const rows = block.rows.map(({ cells }) => ({
    cells: cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.flatMap((inner) => cleaned(inner, found)),
    })),
  }));
  return [{ ...block, rows }];
}

function cleanedParagraph(paragraph: SourceParagraph, found: string[]): SourceBlock[] {
  if (!paragraph.text.includes('?')) return [paragraph];
  const lines = paragraph.text.split('\n').map((line) => {
    const rest = withoutMarks(line);
    if (rest !== line) found.push(line.trim());
    return rest;
  });
  const text = lines.join('\n');
  return hasVisibleText(text) || paragraph.autoNumber ? [{ ...paragraph, text }] : [];
}

/** 「存在哪些问题?」 is one. */
const isQuestion = /(何|什么|吗|呢|哪|怎|么|是否|谁|多少|几)[^。；，、：?]*\?\s*$/;

function withoutMarks(line: string): string {
  const rest = line.replace(/^\s*\?[\s?]*/, '');
  return isQuestion.test(rest) ? rest : rest.replace(/[\s?]*\?\s*$/, '');
}

/**
 * No-break spaces that a program could not write became question marks: 「?0?」, or the sign of what cannot be read.
 * Where a file has such places a run of them at an end of a line or cell, or within a label, is blank space; a question
 * keeps its own.
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
  const where = found.some((line) => within.test(line)) ? '首尾和中间' : '首尾';
  const text = `${where}的“?”多半是没能存下来的空格，读作空白，共 ${found.length} 处，如${examples}，请核对`;
  return { ...source, blocks, notes: [...source.notes, fileNote('lostBlanks', text)] };
}

const mostQuoted = 3;
const shorten = (text: string) => (text.length > 20 ? `${text.slice(0, 19)}…` : text);

const marks = /[?\ufffd]/;

/** In front of a text nobody sets a question mark, nor behind a figure. */
const evidentLine =
  /^\s*[?\ufffd][\s?\ufffd]*[^\s?\ufffd]|^\s*[0-9０-９.,，]+\s*[?\ufffd][\s?\ufffd]*$|[\u4e00-\u9fff][?\ufffd]{2,}[\u4e00-\u9fff\d]/;
/** Between two words or a word and a year. */
const within = /[^\s?\ufffd][?\ufffd]+[^\s?\ufffd]/;
/** Alone it may be what somebody typed into a cell; in a paragraph of its own it says nothing. */
const evidentParagraph = /^\s*[?\ufffd][\s?\ufffd]*$/;

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
  return marks.test(block.text) && block.text.split('\n').some((line) => wanted.test(line));
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
  if (!marks.test(paragraph.text)) return [paragraph];
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
  const rest = withoutMarksWithin(line.replace(/^\s*[?\ufffd][\s?\ufffd]*/, ''));
  return isQuestion.test(rest) ? rest : rest.replace(/[\s?\ufffd]*[?\ufffd]\s*$/, '');
}

/** 「总??计」, 「青禾镇人民政府?2024年」; in a longer text one alone may be a question. */
function withoutMarksWithin(line: string): string {
  const least = line.length > longestLabel ? 2 : 1;
  return line.replace(
    /([\u4e00-\u9fff：，。])([?\ufffd]+)(?=[\u4e00-\u9fff\d])/g,
    (whole, before: string, run: string, at: number) =>
      run.length < least || isQuestion.test(`${line.slice(0, at)}${before}?`)
        ? whole
        : `${before} `,
  );
}

const longestLabel = 40;

/** A sheet as plain text for the clipboard: one paragraph a line, numbered, without a table. */
import { quoted } from '../place/name-cell.ts';
import { type ReviewSheet, type SheetTable, textInColumn } from './sheet-model.ts';
import { nothing } from './sheet-words.ts';

export function sheetText({ title, facts, parts, foot }: ReviewSheet): string {
  return [
    title,
    ...facts.map(({ name, text }) => `${name}：${inOneLine(text)}`),
    ...parts.flatMap(({ heading, paragraphs, table }) => [
      ...(heading ? [heading] : []),
      ...paragraphs.map(inOneLine),
      ...(table ? table.rows.map((row) => rowText(table, row)) : []),
    ]),
    ...foot,
  ].join('\n');
}

/** Lines are parted by the mark that ends them, or else by a semicolon. */
const inOneLine = (text: string) =>
  text
    .trim()
    .replace(/([。；：，！？])\s*\n\s*/g, '$1')
    .replace(/\s*\n\s*/g, '；');

/** 「1. 【须改】表三“自然人”列“（一）予以公开”：应为 8（原数：7）　已改：……」 */
function rowText(table: SheetTable, row: readonly string[]): string {
  const said = (column: Parameters<typeof textInColumn>[2]) =>
    inOneLine(textInColumn(table, row, column));
  if (said('name')) {
    return `${said('name')}：本年 ${said('now')}，上年 ${said('last')}，${said('difference')}`;
  }
  const number = `${said('number')}. `;
  if (said('is')) {
    return `${number}${said('place')}：原为${inMarks(said('was'))}，现为${inMarks(said('is'))}`;
  }
  const quote = said('quote');
  return [
    `${number}【${said('kind') || said('level')}】${said('place')}：${said('said')}`,
    quote && `（${quote.startsWith('“') ? '原文' : '原数'}：${quote}）`,
    said('reply') && `　${said('reply')}`,
  ].join('');
}

/** 「（空）」 is no quotation. */
const inMarks = (text: string) => (text === nothing ? text : quoted(text));

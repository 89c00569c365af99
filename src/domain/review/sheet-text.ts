/** A sheet as plain text for the clipboard: one paragraph a line, numbered, without a table. */
import { type ReviewSheet, type SheetTable, textInColumn } from './sheet-model.ts';

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

const inOneLine = (text: string) =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .join('；');

/** 「1. 【须改】表三“自然人”列“（一）予以公开”：应为 8（原文或数：7）；答复：已改」 */
function rowText(table: SheetTable, row: readonly string[]): string {
  const said = (column: Parameters<typeof textInColumn>[2]) =>
    inOneLine(textInColumn(table, row, column));
  if (said('name')) {
    return `${said('name')}：本年 ${said('now')}，上年 ${said('last')}，${said('difference')}`;
  }
  const number = `${said('number')}. `;
  if (said('is')) return `${number}${said('place')}：原为 ${said('was')}，现为 ${said('is')}`;
  const level = said('kind') || said('level');
  const quote = said('quote') && `（原文或数：${said('quote')}）`;
  const reply = said('reply') && `　${headOfReply(table)}：${said('reply')}`;
  return `${number}【${level}】${said('place')}：${said('said')}${quote}${reply}`;
}

const headOfReply = ({ columns }: SheetTable) =>
  columns.find(({ id }) => id === 'reply')?.head ?? '';

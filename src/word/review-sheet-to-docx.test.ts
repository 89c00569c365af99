// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { composeSheet } from '../domain/review/review-sheet.ts';
import type { ReviewSheet } from '../domain/review/sheet-model.ts';
import { sheetInput } from '../testkit/domain/sheet-cases.ts';
import {
  all,
  one,
  parsePart,
  partsOf,
  testDate,
  textOf,
  value,
} from '../testkit/word/word-files.ts';
import { reviewSheetToDocx } from './review-sheet-to-docx.ts';

const write = async (sheet: ReviewSheet, plainFonts = false) => {
  const parts = partsOf(await reviewSheetToDocx(sheet, plainFonts, testDate));
  return { parts, document: parsePart(parts, 'word/document.xml') };
};
const tablesOf = (document: Document) =>
  all(document, 'w:tbl').map((table) =>
    all(table, 'w:tr').map((row) =>
      all(row, 'w:tc').map((cell) => all(cell, 'w:p').map(textOf).join('\n')),
    ),
  );

describe.each(['return', 'review'] as const)('the Word file of the sheet %s', (kind) => {
  const sheet = composeSheet(kind, sheetInput());

  test('has every line of it, in its order', async () => {
    const { document } = await write(sheet);
    const [facts, ...tables] = tablesOf(document);
    expect(facts).toEqual(sheet.facts.map(({ name, text }) => [name, text]));
    expect(tables).toEqual(
      sheet.parts.flatMap(({ table }) =>
        table ? [[table.columns.map(({ head }) => head), ...table.rows]] : [],
      ),
    );
    const outside = Array.from(one(document, 'w:body').children).filter(
      ({ tagName }) => tagName === 'w:p',
    );
    expect(outside.map(textOf)).toEqual([
      sheet.title,
      ...sheet.parts.flatMap(({ heading, paragraphs }) => [
        ...(heading ? [heading] : []),
        ...paragraphs,
      ]),
      ...sheet.foot,
    ]);
  });

  test('repeats the head of each table on the next page, and tears no row', async () => {
    const { document } = await write(sheet);
    const tables = all(document, 'w:tbl');
    for (const table of tables.slice(1)) {
      const heads = all(table, 'w:tr').map((row) => all(row, 'w:tblHeader').length);
      expect(heads).toEqual(heads.map((_, index) => Number(index === 0)));
    }
    for (const row of all(document, 'w:tr')) expect(all(row, 'w:cantSplit')).toHaveLength(1);
  });

  test('sets tables as wide as the text, cells as wide as their columns', async () => {
    const { document } = await write(sheet);
    for (const table of all(document, 'w:tbl')) {
      const grid = all(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1587 - 1474);
      for (const row of all(table, 'w:tr')) {
        expect(all(row, 'w:tcW').map((cell) => Number(cell.getAttribute('w:w')))).toEqual(grid);
      }
    }
  });

  test('holds no comment, nothing hidden, and no name but those that it shows', async () => {
    const { parts } = await write(sheet);
    expect(Array.from(parts.keys()).join()).not.toMatch(/comment|custom|theme/i);
    const xml = Array.from(parts.values()).join('');
    expect(xml).not.toMatch(/w:comment|w:vanish|w:ins |w:del |w:rsid/);
    expect(parts.get('docProps/core.xml')).not.toMatch(/dc:creator|lastModifiedBy|李云|赵小禾/);
    expect(parts.get('docProps/core.xml')).toContain(sheet.title);
  });

  test('is on the page of the report, with its page number, names of tables and fonts', async () => {
    const { parts, document } = await write(sheet);
    expect(value(document, 'w:pgSz', 'w:w')).toBe('11906');
    expect(parts.get('word/footer1.xml')).toContain('PAGE');
    expect(all(document, 'w:tblCaption').map((caption) => caption.getAttribute('w:val'))).toEqual([
      sheet.title,
      ...sheet.parts.flatMap(({ table }) => (table ? [table.caption] : [])),
    ]);
    for (const run of all(document, 'w:r')) {
      expect(one(run, 'w:rFonts').getAttribute('w:hint')).toBe('eastAsia');
    }
    const plain = await write(sheet, true);
    expect(value(plain.document, 'w:rFonts', 'w:eastAsia')).toBe('宋体');
  });

  test('is the same bytes for the same sheet and date', async () => {
    const [a, b] = await Promise.all([
      reviewSheetToDocx(sheet, false, testDate),
      reviewSheetToDocx(sheet, false, testDate),
    ]);
    expect(a).toEqual(b);
  });
});

test('odd text leaves the file in order', async () => {
  const remark = '<b>&amp;</b>\ud800\u200b\u0007]]>“”\n\n第二行';
  const { document } = await write(composeSheet('return', sheetInput({ remark })));
  const facts = tablesOf(document)[0]!;
  expect(facts[facts.length - 1]).toEqual(['总的意见', '<b>&amp;</b>]]>“”\n第二行']);
});

test('a sheet without a line has its head and its foot', async () => {
  const sheet = composeSheet('return', sheetInput({ opinions: [], ticked: [] }));
  const { document } = await write(sheet);
  expect(tablesOf(document)).toHaveLength(1);
  expect(textOf(one(document, 'w:body'))).toContain('没有列入退回的内容。');
});

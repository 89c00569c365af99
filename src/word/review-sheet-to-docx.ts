/**
 * 退回单 or 审核单 as a Word file, on the same page and with the same fonts as the report. Import this file lazily, as
 * the report's own.
 */
import {
  AlignmentType,
  Document,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { bodySize, textWidthInTwips, twips } from '../domain/manuscript/page-layout.ts';
import type {
  ReviewSheet,
  SheetColumn,
  SheetFact,
  SheetPart,
  SheetTable,
} from '../domain/review/sheet-model.ts';
import { finishPackage } from './finish-package.ts';
import { libraryParts } from './library-parts.ts';
import { sectionProperties } from './page-setup.ts';
import { fontTableOf, type WordFonts, wordFonts } from './word-fonts.ts';
import { wordFooters } from './word-footer.ts';
import { styleIds, wordStyles } from './word-styles.ts';
import { borders } from './word-table.ts';
import { wordText } from './word-text.ts';

/**
 * @param plainFonts as the report's own file
 * @param now the date of creation that the file carries; the same sheet and date give the same bytes
 */
export async function reviewSheetToDocx(
  sheet: ReviewSheet,
  plainFonts: boolean,
  now = new Date(),
): Promise<Uint8Array> {
  const fonts = wordFonts(plainFonts);
  const document = new Document({
    styles: wordStyles(fonts),
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: twips(2 * bodySize),
    sections: [
      {
        properties: sectionProperties,
        footers: wordFooters(fonts),
        children: content(sheet, fonts),
      },
    ],
  });
  const captions = sheet.parts.flatMap(({ table }) => (table ? [table.caption] : []));
  return finishPackage(libraryParts(document), {
    title: wordText(`${sheet.unit}${sheet.year}年${sheet.title}`),
    // Who wrote it stands in the sheet alone.
    unit: '',
    now,
    tableCaptions: [sheet.title, ...captions].map(wordText),
    fontTable: fontTableOf(fonts),
  });
}

function content({ title, facts, parts, foot }: ReviewSheet, fonts: WordFonts): FileChild[] {
  return [
    new Paragraph({
      style: styleIds.title,
      children: [new TextRun({ text: wordText(title), font: fonts.title })],
    }),
    factsTable(facts, fonts),
    ...parts.flatMap((part) => partContent(part, fonts)),
    ...foot.map((text) => remark(text, fonts)),
  ];
}

function partContent({ heading, paragraphs, table }: SheetPart, fonts: WordFonts): FileChild[] {
  const lines = paragraphs.flatMap((text) => text.split('\n'));
  return [
    ...(heading
      ? [
          new Paragraph({
            style: styleIds.heading1,
            spacing: aboveTable,
            children: [new TextRun({ text: wordText(heading), font: fonts.heading1 })],
          }),
        ]
      : []),
    ...lines.map(
      (text) =>
        new Paragraph({
          style: styleIds.body,
          ...(table ? { keepNext: true, spacing: aboveTable } : {}),
          children: [new TextRun({ text: wordText(text), font: fonts.body })],
        }),
    ),
    ...(table ? [wordTableOf(table, fonts)] : []),
  ];
}

/** In twips. */
const aboveTable = { before: 200, after: 60 };

/** 1.4 mm at the sides; wider than in the report's tables, which hold figures. */
const margins = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 80, right: 80 };

/** Small, below all else. */
const remark = (text: string, fonts: WordFonts) =>
  new Paragraph({
    style: styleIds.tableLabel,
    spacing: { before: 120 },
    children: [new TextRun({ text: wordText(text), font: fonts.body })],
  });

const factColumns: readonly SheetColumn[] = [
  { id: 'name', head: '', share: 16, isCentred: true },
  { id: 'said', head: '', share: 84 },
];

const factsTable = (facts: readonly SheetFact[], fonts: WordFonts) =>
  tableOf(
    widthsOf(factColumns),
    facts.map(({ name, text }) => ({
      cells: [
        { text: name, style: styleIds.tableHead },
        { text, style: styleIds.tableLabel },
      ],
    })),
    fonts,
  );

const wordTableOf = ({ columns, rows }: SheetTable, fonts: WordFonts) =>
  tableOf(
    widthsOf(columns),
    [
      {
        isHead: true,
        cells: columns.map(({ head }) => ({ text: head, style: styleIds.tableHead })),
      },
      ...rows.map((row) => ({
        cells: columns.map(({ isCentred }, index) => ({
          text: row[index] ?? '',
          style: isCentred ? styleIds.tableText : styleIds.tableLabel,
        })),
      })),
    ],
    fonts,
  );

interface Row {
  /** Repeated on each page. */
  readonly isHead?: true;
  readonly cells: readonly { readonly text: string; readonly style: string }[];
}

function tableOf(widths: readonly number[], rows: readonly Row[], fonts: WordFonts): Table {
  return new Table({
    rows: rows.map(
      ({ isHead, cells }) =>
        new TableRow({
          cantSplit: true,
          ...(isHead ? { tableHeader: true } : {}),
          children: cells.map(
            ({ text, style }, column) =>
              new TableCell({
                children: cellParagraphs(text, style, fonts),
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.CENTER,
              }),
          ),
        }),
    ),
    columnWidths: [...widths],
    width: { size: textWidthInTwips, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders,
    margins,
  });
}

/** A paragraph a line; one without words where there is none, for a cell must have one. */
function cellParagraphs(text: string, style: string, fonts: WordFonts): Paragraph[] {
  const font = style === styleIds.tableHead ? fonts.heading1 : fonts.body;
  const lines = text.split('\n').map(wordText).filter(Boolean);
  if (lines.length === 0) return [new Paragraph({ style })];
  return lines.map(
    (line) => new Paragraph({ style, children: [new TextRun({ text: line, font })] }),
  );
}

/** Whole widths that add up to that of the text. */
function widthsOf(columns: readonly SheetColumn[]): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  let share = 0;
  let from = 0;
  return columns.map((column) => {
    share += column.share;
    const to = Math.floor((textWidthInTwips * share) / all);
    const width = to - from;
    from = to;
    return width;
  });
}

/**
 * The paragraph styles as data. Sizes are in half-points, distances in twips. Every figure that a
 * style does not set would come from the docx library's defaults (blue headings, 11 pt), so all are
 * set here.
 */
import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { bodyLine } from './page-setup.ts';
import type { WordFonts } from './word-fonts.ts';

/** The styles' ids; Title, Heading1 and Heading2 are those that Word itself knows. */
export const styleIds = {
  normal: 'Normal',
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  body: 'ReportBody',
  signature: 'ReportSignature',
  tableText: 'ReportTableText',
  tableLabel: 'ReportTableLabel',
  tableHead: 'ReportTableHead',
  footerOdd: 'ReportFooterOdd',
  footerEven: 'ReportFooterEven',
} as const;

/** 3号: the size of text and headings (GB/T 9704—2012, 5.2.2). */
const bodySize = 32;
/** 五号: 10.5 pt, usual in the printed tables. */
export const tableSize = 21;
/** 4号: the page number (7.5). */
const pageNumberSize = 28;

/**
 * Two characters; in twips for the programs that do not read character units (LibreOffice), and in
 * them.
 */
const twoCharacters = { firstLine: 640, firstLineChars: 200 };

/**
 * Indents at the sides that are meant in characters too; the docx library writes their twips only.
 */
export const sideIndents = [
  { side: 'right', twips: 280, hundredths: 100 },
  { side: 'left', twips: 280, hundredths: 100 },
  { side: 'right', twips: 1280, hundredths: 400 },
] as const;

const exactly = (line: number, after = 0) => ({
  before: 0,
  after,
  line,
  lineRule: LineRuleType.EXACT,
});

export function wordStyles(fonts: WordFonts): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: fonts.body, size: bodySize, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      },
    },
    paragraphStyles: [
      {
        id: styleIds.normal,
        name: 'Normal',
        quickFormat: true,
        run: { font: fonts.body, size: bodySize, color: '000000' },
        paragraph: { spacing: exactly(bodyLine), alignment: AlignmentType.BOTH },
      },
      ...textStyles(fonts),
      ...tableStyles(fonts),
      ...footerStyles(fonts),
    ],
  };
}

function textStyles(fonts: WordFonts): IParagraphStyleOptions[] {
  const heading = { bold: false, italics: false, color: '000000', size: bodySize };
  const keep = { keepNext: true, keepLines: true };
  return [
    {
      ...basedOn(styleIds.normal, styleIds.title, 'Title', 10),
      next: styleIds.body,
      run: { font: fonts.title, size: 44, bold: fonts.titleIsBold, color: '000000' },
      // 2号 on 35 pt, and an empty line below (7.3.1, 7.3.2).
      paragraph: { ...keep, spacing: exactly(700, bodyLine), alignment: AlignmentType.CENTER },
    },
    {
      ...basedOn(styleIds.normal, styleIds.heading1, 'heading 1', 9),
      next: styleIds.body,
      run: { ...heading, font: fonts.heading1 },
      paragraph: { ...keep, spacing: exactly(bodyLine), indent: twoCharacters, outlineLevel: 0 },
    },
    {
      ...basedOn(styleIds.normal, styleIds.heading2, 'heading 2', 9),
      next: styleIds.body,
      run: { ...heading, font: fonts.heading2 },
      paragraph: { ...keep, spacing: exactly(bodyLine), indent: twoCharacters, outlineLevel: 1 },
    },
    {
      ...basedOn(styleIds.normal, styleIds.body, 'Report Body'),
      paragraph: { indent: twoCharacters },
    },
    {
      // 落款: four characters from the right (7.3.5).
      ...basedOn(styleIds.normal, styleIds.signature, 'Report Signature'),
      paragraph: { alignment: AlignmentType.RIGHT, indent: { right: 1280 }, keepLines: true },
    },
  ];
}

/** Not based on the body style: its indent would shift every cell. */
function tableStyles(fonts: WordFonts): IParagraphStyleOptions[] {
  return [
    {
      ...basedOn(styleIds.normal, styleIds.tableText, 'Report Table Text'),
      run: { size: tableSize },
      paragraph: {
        spacing: exactly(280),
        alignment: AlignmentType.CENTER,
        indent: { firstLine: 0 },
      },
    },
    {
      ...basedOn(styleIds.tableText, styleIds.tableLabel, 'Report Table Label'),
      paragraph: { alignment: AlignmentType.LEFT },
    },
    {
      ...basedOn(styleIds.tableText, styleIds.tableHead, 'Report Table Head'),
      run: { font: fonts.heading1 },
    },
  ];
}

/** 单页码居右空一字，双页码居左空一字 (7.5). */
function footerStyles(fonts: WordFonts): IParagraphStyleOptions[] {
  const run = { font: fonts.pageNumber, size: pageNumberSize };
  const spacing = exactly(360);
  return [
    {
      ...basedOn(styleIds.normal, styleIds.footerOdd, 'Report Footer Odd'),
      run,
      paragraph: { spacing, alignment: AlignmentType.RIGHT, indent: { right: 280 } },
    },
    {
      ...basedOn(styleIds.normal, styleIds.footerEven, 'Report Footer Even'),
      run,
      paragraph: { spacing, alignment: AlignmentType.LEFT, indent: { left: 280 } },
    },
  ];
}

const basedOn = (parent: string, id: string, name: string, uiPriority?: number) => ({
  id,
  name,
  basedOn: parent,
  quickFormat: true,
  ...(uiPriority === undefined ? {} : { uiPriority }),
});

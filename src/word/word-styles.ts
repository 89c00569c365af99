/**
 * The paragraph styles as data. Every figure that a style does not set would come from the docx
 * library's defaults (blue headings, 11 pt), so all are set here.
 */
import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import {
  bodyLine,
  bodySize,
  firstLineIndent,
  pageNumber,
  signatureIndent,
  title,
  twips,
} from '../domain/manuscript/page-layout.ts';
import { tableLine, tableSize } from '../domain/manuscript/table-layout.ts';
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

/** Word's unit for sizes of type. */
export const halfPoints = (points: number) => points * 2;

/** Always in twips, for the programs that do not read character units (LibreOffice), and in them. */
const indentOf = (characters: number, size: number) => ({
  twips: twips(characters * size),
  hundredths: characters * 100,
});

const firstLine = indentOf(firstLineIndent, bodySize);
const twoCharacters = { firstLine: firstLine.twips, firstLineChars: firstLine.hundredths };
const besideNumber = indentOf(pageNumber.indent, pageNumber.size);
const besideSignature = indentOf(signatureIndent, bodySize);

/** Indents at the sides, of which the docx library writes the twips only. */
export const sideIndents = [
  { side: 'right', ...besideNumber },
  { side: 'left', ...besideNumber },
  { side: 'right', ...besideSignature },
] as const;

/** In points. */
const exactly = (line: number, after = 0) => ({
  before: 0,
  after: twips(after),
  line: twips(line),
  lineRule: LineRuleType.EXACT,
});

export function wordStyles(fonts: WordFonts): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: fonts.body,
          size: halfPoints(bodySize),
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
      },
    },
    paragraphStyles: [
      {
        id: styleIds.normal,
        name: 'Normal',
        quickFormat: true,
        run: { font: fonts.body, size: halfPoints(bodySize), color: '000000' },
        paragraph: { spacing: exactly(bodyLine), alignment: AlignmentType.BOTH },
      },
      ...textStyles(fonts),
      ...tableStyles(fonts),
      ...footerStyles(fonts),
    ],
  };
}

function textStyles(fonts: WordFonts): IParagraphStyleOptions[] {
  const heading = { bold: false, italics: false, color: '000000', size: halfPoints(bodySize) };
  const keep = { keepNext: true, keepLines: true };
  return [
    {
      ...basedOn(styleIds.normal, styleIds.title, 'Title', 10),
      next: styleIds.body,
      run: {
        font: fonts.title,
        size: halfPoints(title.size),
        bold: fonts.titleIsBold,
        color: '000000',
      },
      paragraph: {
        ...keep,
        spacing: exactly(title.line, title.spaceAfter),
        alignment: AlignmentType.CENTER,
      },
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
      ...basedOn(styleIds.normal, styleIds.signature, 'Report Signature'),
      paragraph: {
        alignment: AlignmentType.RIGHT,
        indent: { right: besideSignature.twips },
        keepLines: true,
      },
    },
  ];
}

/** Not based on the body style: its indent would shift every cell. */
function tableStyles(fonts: WordFonts): IParagraphStyleOptions[] {
  return [
    {
      ...basedOn(styleIds.normal, styleIds.tableText, 'Report Table Text'),
      run: { size: halfPoints(tableSize) },
      paragraph: {
        spacing: exactly(tableLine),
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
  const run = { font: fonts.pageNumber, size: halfPoints(pageNumber.size) };
  const spacing = exactly(pageNumber.line);
  return [
    {
      ...basedOn(styleIds.normal, styleIds.footerOdd, 'Report Footer Odd'),
      run,
      paragraph: { spacing, alignment: AlignmentType.RIGHT, indent: { right: besideNumber.twips } },
    },
    {
      ...basedOn(styleIds.normal, styleIds.footerEven, 'Report Footer Even'),
      run,
      paragraph: { spacing, alignment: AlignmentType.LEFT, indent: { left: besideNumber.twips } },
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

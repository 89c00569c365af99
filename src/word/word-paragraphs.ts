/** Title, headings, text and signature as Word paragraphs. */
import { AlignmentType, Paragraph, TextRun } from 'docx';
import type {
  ManuscriptBlock,
  ManuscriptHeading,
  ManuscriptParagraph,
} from '../domain/manuscript/manuscript.ts';
import { bodyLine } from './page-setup.ts';
import type { WordFonts } from './word-fonts.ts';
import { styleIds } from './word-styles.ts';
import { emWidth, wordText } from './word-text.ts';

/** One paragraph; its lines are parted by a line break, so that the outline shows one title. */
export function wordTitle(lines: readonly string[], fonts: WordFonts): Paragraph {
  const children = lines.map(
    (line, index) =>
      new TextRun({ text: wordText(line), font: fonts.title, ...(index > 0 ? { break: 1 } : {}) }),
  );
  return new Paragraph({ style: styleIds.title, children });
}

/**
 * Headings part the tables from the text: space above behind a table, and below in front of one.
 */
const spaceAfterTable = 200;
const spaceBeforeTable = 60;

export function wordHeading(
  { level, text, afterTable }: ManuscriptHeading,
  next: ManuscriptBlock | undefined,
  fonts: WordFonts,
): Paragraph {
  const font = level === 1 ? fonts.heading1 : fonts.heading2;
  return new Paragraph({
    style: level === 1 ? styleIds.heading1 : styleIds.heading2,
    spacing: {
      ...(afterTable ? { before: spaceAfterTable } : {}),
      ...(next?.is === 'table' ? { after: spaceBeforeTable } : {}),
    },
    children: [new TextRun({ text: wordText(text), font, ...spacedForLine(text) })],
  });
}

export function wordParagraph(
  block: ManuscriptParagraph,
  previous: ManuscriptBlock | undefined,
  next: ManuscriptBlock | undefined,
  fonts: WordFonts,
): Paragraph {
  if (block.role === 'signature') return signature(block, previous, next, fonts);
  const { text, headLength } = block;
  return new Paragraph({
    style: styleIds.body,
    ...(keepsWith(next) ? { keepNext: true } : {}),
    // Off in the styles; here the last page is not left with a single line.
    ...(next ? {} : { widowControl: true }),
    ...(longLatin.test(text) ? { alignment: AlignmentType.LEFT } : {}),
    children: bodyRuns(text, headLength, fonts),
  });
}

/** An empty line above it (GB/T 9704—2012, 7.3.5.2). A very long name needs the whole line. */
function signature(
  { text }: ManuscriptParagraph,
  previous: ManuscriptBlock | undefined,
  next: ManuscriptBlock | undefined,
  fonts: WordFonts,
): Paragraph {
  const isFirst = !(previous?.is === 'paragraph' && previous.role === 'signature');
  return new Paragraph({
    style: styleIds.signature,
    ...(isFirst ? { spacing: { before: bodyLine } } : {}),
    ...(emWidth(text) > longestSignature ? { indent: { right: 0 } } : {}),
    ...(next ? { keepNext: true } : {}),
    children: [new TextRun({ text: wordText(text), font: fonts.body })],
  });
}

/** 27 characters on a line, less the four at the right. */
const longestSignature = 23;

/** What introduces a table stays with it, and the last of the text with the signature. */
const keepsWith = (next: ManuscriptBlock | undefined) =>
  next?.is === 'table' || (next?.is === 'paragraph' && next.role === 'signature');

/** A web address goes to the next line as a whole; a justified line before it is pulled apart. */
const longLatin = /[!-~]{16}/;

/**
 * 28 characters of 16 pt on 156 mm (GB/T 9704—2012, 5.2.3) need a quarter of a point off each; a
 * character grid does harm. Latin letters are narrower anyway, and LibreOffice lets a half-width
 * comma hang past a full line (measured), so text with either is set with 27 to a line.
 */
const spacedForLine = (text: string) =>
  longLatin.test(text) || halfWidthStop.test(text) ? {} : { characterSpacing: -5 };

const halfWidthStop = /[\u2e80-\uffef][,.]/;

/** A heading that runs into its text is in 楷体 up to its end, the rest in 仿宋. */
function bodyRuns(text: string, headLength: number, fonts: WordFonts): TextRun[] {
  const head = wordText(text.slice(0, headLength));
  const rest = wordText(text.slice(headLength));
  const spaced = spacedForLine(text);
  return [
    ...(head ? [new TextRun({ text: head, font: fonts.heading2, ...spaced })] : []),
    ...(rest ? [new TextRun({ text: rest, font: fonts.body, ...spaced })] : []),
  ];
}

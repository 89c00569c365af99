/**
 * The manuscript as a Word file. The docx library writes all it can; `finish-package` adds the rest. Import this
 * file lazily: the library is large and no other part of the program needs it.
 */
import { AlignmentType, Document, type FileChild, Packer, Paragraph, TextRun } from 'docx';
import type {
  Manuscript,
  ManuscriptBlock,
  ManuscriptHeading,
  ManuscriptParagraph,
} from '../domain/manuscript/manuscript.ts';
import { finishPackage } from './finish-package.ts';
import { bodyLine, sectionProperties } from './page-setup.ts';
import { fontTableOf, type WordFonts, wordFonts } from './word-fonts.ts';
import { wordFooters } from './word-footer.ts';
import { styleIds, wordStyles } from './word-styles.ts';
import { wordTable } from './word-table.ts';
import { emWidth, wordText } from './word-text.ts';

/**
 * @param now the date of creation that the file carries; the same manuscript and date give the same bytes
 */
export async function manuscriptToDocx(
  manuscript: Manuscript,
  now = new Date(),
): Promise<Uint8Array> {
  const fonts = wordFonts(manuscript.plainFonts);
  const document = new Document({
    styles: wordStyles(fonts),
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 640,
    sections: [
      {
        properties: sectionProperties,
        footers: wordFooters(fonts),
        children: content(manuscript, fonts),
      },
    ],
  });
  const captions = manuscript.blocks.flatMap((block) =>
    block.is === 'table' ? [block.caption] : [],
  );
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(document)), {
    title: manuscript.titleLines.map(wordText).join(''),
    unit: wordText(manuscript.unit),
    now,
    tableCaptions: captions.map(wordText),
    fontTable: fontTableOf(fonts),
  });
}

function content({ titleLines, blocks }: Manuscript, fonts: WordFonts): FileChild[] {
  const children: FileChild[] = [title(titleLines, fonts)];
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (block.is === 'heading') children.push(heading(block, next, fonts));
    else if (block.is === 'paragraph') {
      children.push(paragraph(block, blocks[index - 1], next, fonts));
    } else {
      children.push(wordTable(block, fonts));
      // Word joins adjoining tables and adds a paragraph of its own behind a last one.
      if (!next || next.is === 'table') children.push(new Paragraph({ style: styleIds.body }));
    }
  });
  return children;
}

/** One paragraph; its lines are parted by a line break, so that the outline shows one title. */
function title(lines: readonly string[], fonts: WordFonts): Paragraph {
  const children = lines.map(
    (line, index) =>
      new TextRun({ text: wordText(line), font: fonts.title, ...(index > 0 ? { break: 1 } : {}) }),
  );
  return new Paragraph({ style: styleIds.title, children });
}

/** Headings part the tables from the text: space above behind a table, and below in front of one. */
const spaceAfterTable = 200;
const spaceBeforeTable = 60;

function heading(
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

function paragraph(
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

/** What introduces a table stays with it, and the signature stays with its date and the last of the text. */
const keepsWith = (next: ManuscriptBlock | undefined) =>
  next?.is === 'table' || (next?.is === 'paragraph' && next.role === 'signature');

/** A web address goes to the next line as a whole; the line before it, if justified, would be pulled apart. */
const longLatin = /[!-~]{16}/;

/**
 * 28 characters of 16 pt on 156 mm (GB/T 9704—2012, 5.2.3) need a quarter of a point off each; a character grid
 * does harm. Latin letters are narrower anyway, and LibreOffice lets a half-width comma hang past a full line
 * (measured), so text with either is set with 27 to a line.
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

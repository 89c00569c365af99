/** Title, headings, text and signature as Word paragraphs. */
import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { BlockLayout } from '../domain/manuscript/block-layout.ts';
import { letterSpacing } from '../domain/manuscript/letter-spacing.ts';
import type {
  ManuscriptHeading,
  ManuscriptParagraph,
  ManuscriptTitle,
} from '../domain/manuscript/manuscript.ts';
import { signatureIndent, twips } from '../domain/manuscript/page-layout.ts';
import type { WordFonts } from './word-fonts.ts';
import { styleIds } from './word-styles.ts';
import { wordText } from './word-text.ts';

/** One paragraph; its lines are parted by a line break, so that the outline shows one title. */
export function wordTitle({ lines }: ManuscriptTitle, fonts: WordFonts): Paragraph {
  const children = lines.map(
    ({ text }, index) =>
      new TextRun({ text: wordText(text), font: fonts.title, ...(index > 0 ? { break: 1 } : {}) }),
  );
  return new Paragraph({ style: styleIds.title, children });
}

export function wordHeading(
  { level, text }: ManuscriptHeading,
  layout: BlockLayout,
  fonts: WordFonts,
): Paragraph {
  const font = level === 1 ? fonts.heading1 : fonts.heading2;
  return new Paragraph({
    style: level === 1 ? styleIds.heading1 : styleIds.heading2,
    ...spaceAround(layout),
    children: [new TextRun({ text: wordText(text), font, ...spacing(layout) })],
  });
}

export function wordParagraph(
  block: ManuscriptParagraph,
  layout: BlockLayout,
  fonts: WordFonts,
): Paragraph {
  return block.role === 'signature'
    ? signature(block, layout, fonts)
    : new Paragraph({
        style: styleIds.body,
        ...(layout.staysWithNext ? { keepNext: true } : {}),
        ...(layout.linesTogether === 'all' ? { keepLines: true } : {}),
        // Off in the styles.
        ...(layout.linesTogether === 'pairs' ? { widowControl: true } : {}),
        ...(layout.isRagged ? { alignment: AlignmentType.LEFT } : {}),
        children: bodyRuns(block, layout, fonts),
      });
}

function signature(
  { text }: ManuscriptParagraph,
  layout: BlockLayout,
  fonts: WordFonts,
): Paragraph {
  return new Paragraph({
    style: styleIds.signature,
    ...spaceAround(layout),
    ...(layout.indentRight === signatureIndent ? {} : { indent: { right: 0 } }),
    ...(layout.staysWithNext ? { keepNext: true } : {}),
    children: [new TextRun({ text: wordText(text), font: fonts.body, ...spacing(layout) })],
  });
}

/** A heading that runs into its text is in 楷体 up to its end, the rest in 仿宋. */
function bodyRuns(
  { text, headLength }: ManuscriptParagraph,
  layout: BlockLayout,
  fonts: WordFonts,
): TextRun[] {
  const head = wordText(text.slice(0, headLength));
  const rest = wordText(text.slice(headLength));
  return [
    ...(head ? [new TextRun({ text: head, font: fonts.heading2, ...spacing(layout) })] : []),
    ...(rest ? [new TextRun({ text: rest, font: fonts.body, ...spacing(layout) })] : []),
  ];
}

function spaceAround({ spaceBefore, spaceAfter }: BlockLayout) {
  if (!spaceBefore && !spaceAfter) return {};
  return {
    spacing: {
      ...(spaceBefore ? { before: twips(spaceBefore) } : {}),
      ...(spaceAfter ? { after: twips(spaceAfter) } : {}),
    },
  };
}

const spacing = ({ isSetAsTyped }: BlockLayout) =>
  isSetAsTyped ? {} : { characterSpacing: twips(letterSpacing) };

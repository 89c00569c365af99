/**
 * What stands on the paper, in order: the title and the blocks of the manuscript, each with the choices of
 * layout that the Word writer makes too (src/word). Lengths and fonts are in sheet.css.
 */
import type {
  Manuscript,
  ManuscriptBlock,
  ManuscriptHeading,
  ManuscriptParagraph,
} from '../../domain/manuscript/manuscript.ts';

const pixelsPerMillimetre = 96 / 25.4;

/** A4 is 210 mm wide. */
export const sheetWidth = 210 * pixelsPerMillimetre;
/** The text block is 225 mm high (GB/T 9704—2012, 5.2.1): 22 lines of 28.95 pt. */
export const textHeight = 225 * pixelsPerMillimetre;

export interface PaperTitle {
  readonly is: 'title';
  readonly lines: readonly string[];
}

export interface PaperBlock {
  readonly content: PaperTitle | ManuscriptBlock;
  /** What is special about its layout: classes in sheet.css. */
  readonly look: string;
  /** Which of its lines stand on one page: all, none, or the first two and the last two. */
  readonly linesTogether: 'all' | 'none' | 'pairs';
  /** Its last line stands on the same page as the first line or row of the next block. */
  readonly staysWithNext: boolean;
}

export function paperBlocks({ titleLines, blocks }: Manuscript): PaperBlock[] {
  const title = { is: 'title', lines: titleLines } as const;
  return [
    { content: title, look: '', linesTogether: 'all', staysWithNext: true },
    ...blocks.map((block, index) => paperBlock(block, blocks[index - 1], blocks[index + 1])),
  ];
}

type Neighbour = ManuscriptBlock | undefined;

function paperBlock(content: ManuscriptBlock, previous: Neighbour, next: Neighbour): PaperBlock {
  if (content.is === 'table') {
    return { content, look: '', linesTogether: 'none', staysWithNext: false };
  }
  // A heading with its text, an introduction with its table, the signature with the last of the text.
  const staysWithNext = content.is === 'heading' || next?.is === 'table' || isSignature(next);
  return {
    content,
    look: lookOf(content, previous, next),
    linesTogether: linesTogether(content, staysWithNext, next),
    staysWithNext,
  };
}

function linesTogether(content: ManuscriptBlock, staysWithNext: boolean, next: Neighbour) {
  // What stays with the next is moved as a whole (LibreOffice; with keepLines Word does so too).
  if (staysWithNext || isSignature(content)) return 'all';
  // The last page is not left with a single line.
  return next ? 'none' : 'pairs';
}

function lookOf(
  content: ManuscriptHeading | ManuscriptParagraph,
  previous: Neighbour,
  next: Neighbour,
): string {
  const { text } = content;
  const classes = [
    hasLatin.test(text) ? 'is-spaced-as-typed' : '',
    longLatin.test(text) ? 'is-ragged' : '',
  ];
  if (content.is === 'heading') {
    classes.push(content.afterTable ? 'is-after-table' : '');
    classes.push(next?.is === 'table' ? 'is-before-table' : '');
  } else if (content.role === 'signature') {
    classes.push(isSignature(previous) ? '' : 'opens-signature');
    classes.push(emWidth(text) > longestSignature ? 'is-long' : '');
  }
  return classes.filter(Boolean).join(' ');
}

/** A web address goes to the next line as a whole; the line before it, if justified, would be pulled apart. */
const longLatin = /[!-~]{16}/;
/** Text with a web address or half-width stops is set with 27 characters to a line. */
const hasLatin = /[!-~]{16}|[\u2e80-\uffef][,.]/;

/** In characters; a longer name has no room for the four at the right. */
const longestSignature = 23;

const isSignature = (block: Neighbour) => block?.is === 'paragraph' && block.role === 'signature';

/** Width in characters of the body of type: half-width characters count a half. */
export const emWidth = (text: string) =>
  Array.from(text).reduce((width, character) => width + (character < '\u2e80' ? 0.5 : 1), 0);

/** How a block stands on the page: what it stays together with, the space around it, how its text is set. */
import { emWidth } from '../report/em-width.ts';
import { hasLongLatin, isSetAsTyped } from './letter-spacing.ts';
import type { ManuscriptBlock, ManuscriptHeading, ManuscriptParagraph } from './manuscript.ts';
import { bodyLine, signatureIndent, title } from './page-layout.ts';

export interface BlockLayout {
  /** Its last line stands on the same page as the first line or row of the next block. */
  readonly staysWithNext: boolean;
  /**
   * Which of its lines stand on one page: all, none, or the first two and the last two. The rows of a
   * table have rules of their own, in its grid.
   */
  readonly linesTogether: 'all' | 'none' | 'pairs';
  /** In points. */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** In characters, from the right edge. */
  readonly indentRight: number;
  /** Without the letter spacing that gives 28 characters to a line. */
  readonly isSetAsTyped: boolean;
  /** Not justified at the right. */
  readonly isRagged: boolean;
}

type Neighbour = ManuscriptBlock | undefined;

const plain: BlockLayout = {
  staysWithNext: false,
  linesTogether: 'none',
  spaceBefore: 0,
  spaceAfter: 0,
  indentRight: 0,
  isSetAsTyped: false,
  isRagged: false,
};

export const titleLayout: BlockLayout = {
  ...plain,
  staysWithNext: true,
  linesTogether: 'all',
  spaceAfter: title.spaceAfter,
};

/** Headings part the tables from the text: space above behind a table, and below in front of one. */
const spaceAfterTable = 10;
const spaceBeforeTable = 3;

/** 27 characters on a line, less the four at the right: a longer name needs the whole line. */
const longestSignature = 27 - signatureIndent;

export function blockLayout(
  block: ManuscriptBlock,
  previous: Neighbour,
  next: Neighbour,
): BlockLayout {
  if (block.is === 'table') return plain;
  if (block.is === 'heading') return headingLayout(block, next);
  return isSignature(block) ? signatureLayout(block, previous, next) : bodyLayout(block, next);
}

function headingLayout({ text, afterTable }: ManuscriptHeading, next: Neighbour): BlockLayout {
  return {
    ...plain,
    staysWithNext: true,
    linesTogether: 'all',
    spaceBefore: afterTable ? spaceAfterTable : 0,
    spaceAfter: next?.is === 'table' ? spaceBeforeTable : 0,
    isSetAsTyped: isSetAsTyped(text),
  };
}

function bodyLayout({ text }: ManuscriptParagraph, next: Neighbour): BlockLayout {
  // What introduces a table stays with it, and the last of the text with the signature. LibreOffice
  // moves such a paragraph as a whole; Word and WPS do so where its lines are kept together too.
  const staysWithNext = next?.is === 'table' || isSignature(next);
  // The last page is not left with a single line.
  const linesTogether = staysWithNext ? 'all' : next ? 'none' : 'pairs';
  return {
    ...plain,
    staysWithNext,
    linesTogether,
    isSetAsTyped: isSetAsTyped(text),
    isRagged: hasLongLatin(text),
  };
}

/** An empty line stands above the first (GB/T 9704—2012, 7.3.5.2). */
function signatureLayout(
  { text }: ManuscriptParagraph,
  previous: Neighbour,
  next: Neighbour,
): BlockLayout {
  return {
    ...plain,
    staysWithNext: next !== undefined,
    linesTogether: 'all',
    spaceBefore: isSignature(previous) ? 0 : bodyLine,
    indentRight: emWidth(text) > longestSignature ? 0 : signatureIndent,
    isSetAsTyped: true,
  };
}

const isSignature = (block: Neighbour) => block?.is === 'paragraph' && block.role === 'signature';

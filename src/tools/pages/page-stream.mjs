/**
 * The text of a paged document as one stream of characters, each with its page and line: the same for a PDF and for
 * the sheets of the preview. Blanks do not count, and characters that look alike are one.
 *
 * @typedef {readonly string[][]} PagedLines the lines of each page
 *
 * @typedef {object} Stream
 * @property {string} text
 * @property {Uint16Array} pages the page of each character, from 1
 * @property {Uint32Array} lines the line of each character, from 0 through the whole document
 * @property {number} pageCount
 *
 * @typedef {object} Piece what is looked for, in the order of the document
 * @property {string} name
 * @property {'title' | 'section' | 'heading' | 'paragraph' | 'table'} is
 * @property {string} text of a table nothing: it is what stands between its neighbours
 *
 * @typedef {object} Found
 * @property {number} first the page of its first character; 0 where it was not found
 * @property {number} last the page of its last
 * @property {readonly number[]} lines how many characters stand on each of its lines
 */

/**
 * Without the marks that may hang over the end of a line: LibreOffice 7.4 leaves some of them out of its PDF there.
 * @param {string} text
 */
export const comparable = (text) => text.normalize('NFKC').replace(/[\s、。,.:;!?]+/g, '');

/**
 * @param {PagedLines} paged
 * @returns {Stream}
 */
export function streamOf(paged) {
  let text = '';
  /** @type {number[]} */
  const pages = [];
  /** @type {number[]} */
  const lines = [];
  let line = 0;
  paged.forEach((linesOfPage, index) => {
    for (const each of linesOfPage) {
      const clean = comparable(each);
      text += clean;
      for (let count = 0; count < clean.length; count += 1) {
        pages.push(index + 1);
        lines.push(line);
      }
      line += 1;
    }
  });
  return {
    text,
    pages: Uint16Array.from(pages),
    lines: Uint32Array.from(lines),
    pageCount: paged.length,
  };
}

/**
 * @param {Stream} stream
 * @param {readonly Piece[]} pieces
 * @returns {Found[]}
 */
export function findPieces(stream, pieces) {
  const ranges = rangesOf(stream, pieces);
  return ranges.map(({ from, to }, index) => ({
    first: stream.pages[from] ?? 0,
    last: stream.pages[to - 1] ?? 0,
    lines: pieces[index]?.is === 'table' ? [] : lineLengths(stream, from, to),
  }));
}

const nowhere = { from: Number.NaN, to: Number.NaN };

/**
 * @param {Stream} stream
 * @param {readonly Piece[]} pieces
 */
function rangesOf({ text }, pieces) {
  let end = 0;
  const ranges = pieces.map((piece) => {
    const words = comparable(piece.text);
    const from = piece.is === 'table' ? -1 : text.indexOf(words, end);
    if (from < 0) return nowhere;
    end = from + words.length;
    return { from, to: end };
  });
  pieces.forEach((piece, index) => {
    if (piece.is !== 'table') return;
    const from = ranges[index - 1]?.to ?? 0;
    const to = ranges[index + 1]?.from ?? text.length;
    if (from < to) ranges[index] = { from, to };
  });
  return ranges;
}

/**
 * @param {Stream} stream
 * @param {number} from
 * @param {number} to
 */
function lineLengths({ lines }, from, to) {
  /** @type {number[]} */
  const lengths = [];
  for (let index = from; index < to; index += 1) {
    if (index === from || lines[index] !== lines[index - 1]) lengths.push(0);
    lengths[lengths.length - 1] = (lengths[lengths.length - 1] ?? 0) + 1;
  }
  return lengths;
}

/**
 * @param {readonly number[]} there how many characters stand on each line
 * @param {readonly number[]} here
 * @returns {number} how many of the lines there are no lines here
 */
export function linesElsewhere(there, here) {
  const own = new Set(spansOf(here));
  return spansOf(there).filter((span) => !own.has(span)).length;
}

/** @param {readonly number[]} lengths */
function spansOf(lengths) {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return `${end - length}–${end}`;
  });
}

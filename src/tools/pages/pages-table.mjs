/** What was compared, as Markdown. */
import { linesElsewhere } from './page-stream.mjs';

/**
 * @typedef {object} Compared
 * @property {string} name
 * @property {readonly import('./page-stream.mjs').Piece[]} pieces
 * @property {number} wordPageCount
 * @property {number} previewPageCount
 * @property {readonly import('./page-stream.mjs').Found[]} word
 * @property {readonly import('./page-stream.mjs').Found[]} preview
 */

const headings = ['title', 'section', 'heading'];

/** @param {Compared} compared */
function summaryOf({ name, pieces, wordPageCount, previewPageCount, word, preview }) {
  let lines = 0;
  let elsewhere = 0;
  const count = { headings: [0, 0], tables: [0, 0], paragraphs: [0, 0] };
  pieces.forEach(({ is }, index) => {
    const there = word[index];
    const here = preview[index];
    if (!there || !here) return;
    const kind =
      is === 'table' ? count.tables : is === 'paragraph' ? count.paragraphs : count.headings;
    kind[1] = (kind[1] ?? 0) + 1;
    if (isSame(there, here)) kind[0] = (kind[0] ?? 0) + 1;
    lines += there.lines.length;
    elsewhere += linesElsewhere(there.lines, here.lines);
  });
  return { name, wordPageCount, previewPageCount, ...count, lines, elsewhere };
}

/**
 * @param {import('./page-stream.mjs').Found} there
 * @param {import('./page-stream.mjs').Found} here
 */
const isSame = (there, here) =>
  there.first > 0 && there.first === here.first && there.last === here.last;

/** @param {readonly Compared[]} all */
export function summaryTable(all) {
  const rows = all
    .map(summaryOf)
    .map((row) => [
      row.name,
      row.wordPageCount,
      row.previewPageCount,
      row.headings.join(' / '),
      row.tables.join(' / '),
      row.paragraphs.join(' / '),
      `${row.lines - row.elsewhere} / ${row.lines}`,
    ]);
  return table(
    [
      'report',
      'pages, LibreOffice',
      'pages, preview',
      'headings on the same page',
      'tables',
      'paragraphs',
      'lines that break alike',
    ],
    rows,
  );
}

/**
 * Each heading and table with its page; a table with the pages on which it begins and ends.
 * @param {Compared} compared
 */
export function headingsTable({ pieces, word, preview }) {
  const rows = pieces.flatMap(({ name, is }, index) => {
    const there = word[index];
    const here = preview[index];
    if (!there || !here || !(headings.includes(is) || is === 'table')) return [];
    const mark = isSame(there, here) ? '' : '**differs**';
    return [[name, pagesOf(is, there), pagesOf(is, here), mark]];
  });
  return table(['', 'LibreOffice', 'preview', ''], rows);
}

/**
 * @param {string} is
 * @param {import('./page-stream.mjs').Found} found
 */
function pagesOf(is, { first, last }) {
  if (!first) return 'not found';
  return is === 'table' ? `${first}–${last}` : String(first);
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

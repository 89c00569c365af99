/**
 * Layout tables are opened and lines parted, so that what is left are the paragraphs of the report and the
 * tables of the form. What a person corrects refers to the result by number: it depends on the source alone.
 */
import {
  notesIn,
  type SourceBlock,
  type SourceCell,
  type SourceDocument,
  type SourceParagraph,
  type SourceTable,
} from '../../source/source-document.ts';
import { isFormLabel, tablesOfLabel } from '../labels/form-labels.ts';
import { isSectionHeading } from '../roles/find-headings.ts';
import type { FlatCell, FlatItem, FlatParagraph, FlatRow, FlatTable } from './flat-items.ts';
import { isFigureLike } from './flat-items.ts';
import { headingsApart } from './heading-paragraphs.ts';
import { gatherLooseTables } from './loose-tables.ts';
import { joinRowTables } from './row-tables.ts';

type Unnumbered = Omit<FlatParagraph, 'id'> | Omit<FlatTable, 'id'>;

export function flattenSource({ blocks }: SourceDocument): FlatItem[] {
  const flat = gatherLooseTables(headingsApart(joinRowTables(blocks).flatMap(flattenBlock)));
  return flat.map((item, id) => ({ ...item, id }));
}

function flattenBlock(block: SourceBlock): Unnumbered[] {
  return block.is === 'paragraph' ? linesOf(block) : flattenTable(withoutSingleCells(block));
}

/** A table of one cell within a cell is no table: what stands in it stands in the cell. */
function withoutSingleCells(table: SourceTable): SourceTable {
  const inner = (block: SourceBlock): readonly SourceBlock[] => {
    if (block.is === 'paragraph') return [block];
    const cells = block.rows.flatMap((row) => row.cells);
    return cells.length === 1 ? (cells[0] as SourceCell).blocks.flatMap(inner) : [block];
  };
  return {
    ...table,
    rows: table.rows.map(({ cells }) => ({
      cells: cells.map((cell) => ({ ...cell, blocks: cell.blocks.flatMap(inner) })),
    })),
  };
}

function linesOf({ text, autoNumber = '', ...source }: SourceParagraph): Unnumbered[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => ({
      is: 'paragraph',
      text: line,
      autoNumber: index === 0 ? autoNumber.trim() : '',
      source,
    }));
}

/** A table of the form stays one; of any other the content comes out, cell by cell. */
function flattenTable(table: SourceTable): Unnumbered[] {
  if (isWholeInOneRow(table)) {
    const text = table.rows.flatMap(({ cells }) => cells.map(ownText)).join('\t');
    return linesOf({ is: 'paragraph', text: text.replace(/\n/g, ''), ...placeOf(table) });
  }
  if (!isFormTable(table)) {
    const isPlain = table.rows.every(({ cells }) =>
      cells.every(({ blocks }) => !blocks.some(isTable)),
    );
    // A table of something else is kept whole, to be quoted; a frame for layout is opened.
    return isPlain && !isFrame(table)
      ? [asFlatTable(table, table.rows.map(flatRow))]
      : openFrame(table);
  }
  const parts: Unnumbered[] = [];
  let rows: FlatRow[] = [];
  const close = () => {
    if (rows.length > 0) parts.push(asFlatTable(table, rows));
    rows = [];
  };
  const closeWith = (inner: Unnumbered[]) => {
    if (inner.length > 0) close();
    parts.push(...inner);
  };
  for (const row of table.rows) {
    const only = textRow(row.cells);
    if (only) closeWith(only.blocks.flatMap(flattenBlock));
    else {
      rows.push(flatRow(row));
      closeWith(formTablesWithin(row.cells).flatMap(flattenTable));
    }
  }
  close();
  return parts;
}

const formTablesWithin = (cells: readonly SourceCell[]) =>
  cells.flatMap(({ blocks }) => blocks.filter(isTable)).filter(isFormTable);

const isTable = (block: SourceBlock): block is SourceTable => block.is === 'table';

const openFrame = ({ rows }: SourceTable): Unnumbered[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => joinRowTables(blocks).flatMap(flattenBlock)),
  );

/** The figures of table 四, and one column more. */
const widestRow = 16;

/** All cells of a table side by side, as copying left them: its rows are found again by their labels. */
const isWholeInOneRow = ({ rows }: SourceTable) =>
  rows.length === 1 && (rows[0]?.cells.length ?? 0) > widestRow;

const placeOf = ({ scope, aside }: SourceTable) => ({
  ...(scope === undefined ? {} : { scope }),
  ...(aside ? { aside } : {}),
});

function asFlatTable({ scope, aside, notes }: SourceTable, rows: FlatRow[]): Unnumbered {
  return { is: 'table', rows, scope, aside: aside === true, ...(notes ? { notes } : {}) };
}

function flatRow({ cells }: { cells: readonly SourceCell[] }): FlatRow {
  return cells.map(({ column, columnSpan, rowSpan, blocks, notes = [] }): FlatCell => {
    const all = [...notes, ...notesIn(blocks)];
    const text = deepText(blocks).trim();
    return { text, column, columnSpan, rowSpan, ...(all.length > 0 ? { notes: all } : {}) };
  });
}

/** A figure or label may stand in a table of its own within the cell. */
function deepText(blocks: readonly SourceBlock[]): string {
  return blocks
    .map((block) => {
      if (block.is === 'paragraph') return (block.autoNumber ?? '') + block.text;
      if (isFormTable(block)) return '';
      return block.rows
        .map(({ cells }) => cells.map((cell) => deepText(cell.blocks)).join(' '))
        .join('\n');
    })
    .join('\n');
}

/** Labels of the form in cells of its own; one is enough where figures stand beside it. */
function isFormTable({ rows }: SourceTable): boolean {
  let labels = 0;
  let figures = 0;
  for (const text of ownTexts(rows)) {
    if (tablesOfLabel(text).size > 0) labels += 1;
    else if (isFigureLike(text)) figures += 1;
    if (labels >= 2 || (labels >= 1 && figures >= 1)) return true;
  }
  // The last page of a broken table may hold its figures alone.
  return labels === 0 && figures >= 5 && isAllFigures(rows);
}

const ownTexts = (rows: SourceTable['rows']) =>
  rows.flatMap(({ cells }) => cells.map(ownText)).filter((text) => text !== '');

const isAllFigures = (rows: SourceTable['rows']) =>
  rows.every(({ cells }) => cells.every((cell) => isFigureLike(ownText(cell))));

const ownText = ({ blocks }: SourceCell) =>
  blocks
    .flatMap((block) => (block.is === 'paragraph' ? [(block.autoNumber ?? '') + block.text] : []))
    .join('\n')
    .trim();

/** One cell a row, or cells that hold whole paragraphs: nothing but a frame around text. */
function isFrame({ rows }: SourceTable): boolean {
  const isSingle = rows.every(
    ({ cells }) => cells.filter((cell) => ownText(cell) !== '').length <= 1,
  );
  return (
    isSingle ||
    rows.some(({ cells }) =>
      cells.some(
        (cell) =>
          ownText(cell).length > 150 ||
          cell.blocks.some((block) => block.is === 'paragraph' && isHeadingText(block)),
      ),
    )
  );
}

const isHeadingText = ({ autoNumber = '', text }: SourceParagraph) =>
  isSectionHeading(autoNumber + text);

/** A row of a table of the form that is none of its rows: a section's heading, or text put into a cell. */
function textRow(cells: readonly SourceCell[]): SourceCell | undefined {
  const filled = cells.filter(({ blocks }) => blocks.length > 0);
  const [only] = filled;
  if (!only || filled.length > 1) return undefined;
  const text = ownText(only);
  if (isFormLabel(text)) return undefined;
  const hasTable = only.blocks.some(isTable) && !(text === '' && deepText(only.blocks).length < 40);
  const isLong = text.length > 100 && !/[：:][^：:]{0,24}$/.test(text);
  return hasTable || isLong || isRemark.test(text) || isSectionHeading(text) ? only : undefined;
}

/** 「单位：件」 above a table, 「注：……」 below it: text that was put into a row. */
const isRemark = /^(注\d?|备注|说明|填表说明|(计量)?单位)\s*[：:]/;

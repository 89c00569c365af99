/** The figures of the printed page as CSS lengths, for sheet.css; CSS has millimetres and points as well. */
import type { CSSProperties } from 'react';
import type { TableSection } from '../../domain/edition/edition.ts';
import type { BlockLayout } from '../../domain/manuscript/block-layout.ts';
import { letterSpacing } from '../../domain/manuscript/letter-spacing.ts';
import {
  bodyLine,
  bodySize,
  firstLineIndent,
  page,
  pageMargins,
  pageNumber,
  textBlock,
  textWidthInTwips,
  title,
} from '../../domain/manuscript/page-layout.ts';
import {
  cellMargins,
  rowHeights,
  tableBorder,
  tableLine,
  tableSize,
} from '../../domain/manuscript/table-layout.ts';
import type { PaperBlock } from './paper.ts';

const pixelsPerMillimetre = 96 / 25.4;
export const pixelsPerPoint = 96 / 72;

/** In pixels. */
export const sheetWidth = page.width * pixelsPerMillimetre;
export const sheetHeight = page.height * pixelsPerMillimetre;
export const textHeight = textBlock.height * pixelsPerMillimetre;

/** Of a block of text, in pixels. */
export const lineHeightOf = ({ content }: PaperBlock) =>
  (content.is === 'title' ? title.line : bodyLine) * pixelsPerPoint;

const millimetres = (length: number) => `${length}mm`;
const points = (length: number) => `${length}pt`;
const characters = (count: number) => `${count}em`;
const twips = (length: number) => points(length / 20);

/** What all sheets share; set where they and the galley begin. */
export const paperStyle = {
  '--page-width': millimetres(page.width),
  '--page-height': millimetres(page.height),
  '--page-top': millimetres(pageMargins.top),
  '--page-left': millimetres(pageMargins.left),
  '--page-right': millimetres(pageMargins.right),
  '--text-width': twips(textWidthInTwips),
  '--text-size': points(bodySize),
  '--text-line': points(bodyLine),
  '--text-indent': characters(firstLineIndent),
  '--text-spacing': points(letterSpacing),
  '--title-size': points(title.size),
  '--title-line': points(title.line),
  '--number-size': points(pageNumber.size),
  '--number-line': points(pageNumber.line),
  '--number-indent': characters(pageNumber.indent),
  '--number-foot': points(pageNumber.fromFoot),
  '--table-size': points(tableSize),
  '--table-line': points(tableLine),
  '--table-border': points(tableBorder),
  '--cell-side': twips(cellMargins.side),
  '--cell-above': twips(cellMargins.above),
} as CSSProperties;

export const blockStyle = ({ spaceBefore, spaceAfter, indentRight }: BlockLayout) =>
  ({
    '--space-before': points(spaceBefore),
    '--space-after': points(spaceAfter),
    '--indent-right': characters(indentRight),
  }) as CSSProperties;

export const tableStyle = (section: TableSection) =>
  ({ '--row-height': twips(rowHeights[section]) }) as CSSProperties;

/** The width of a column as a share of the table's. */
export const columnStyle = (width: number): CSSProperties => ({
  width: `${((width / textWidthInTwips) * 100).toFixed(4)}%`,
});

/** Nothing where the type is as large as in the rest of the table. */
export const cellStyle = (size: number): CSSProperties =>
  size === tableSize ? {} : { fontSize: points(size) };

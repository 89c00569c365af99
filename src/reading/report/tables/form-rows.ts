/** The rows of one table of the form, from all its parts in the file, with what is found in them. */

import type { CellKey } from '../../../domain/edition/cell-address.ts';
import type { Edition, TableSection } from '../../../domain/edition/edition.ts';
import type { YearReport } from '../../../domain/report/report.ts';
import type { ImportNote, NotedItem } from '../../../intake/import-note.ts';
import type { Noted } from '../../../intake/noted.ts';
import type { SourceNote } from '../../source/source-document.ts';
import {
  beginsWithFigure,
  type FlatCell,
  type FlatRow,
  type FlatTable,
  isFigureLike,
  isZero,
  saysNothing,
} from '../flatten/flat-items.ts';
import type { RowMeaning } from '../interpretation.ts';
import { isFormLabel, isRowLabel, itemMark } from '../labels/form-labels.ts';
import { labelLikeness } from '../labels/label-match.ts';

export interface FormRow {
  /** Its place in its part of the table. */
  readonly index: number;
  /** The cells that begin in it, in order. */
  readonly own: FlatRow;
  /** The id of the item that it stands in. */
  readonly item: number;
  /** Columns are those of one grid only within one part of the table. */
  readonly part: FlatTable;
  /** A zero of the row above spans this one too. */
  readonly isSpread?: boolean;
}

/** One table of the form while it is read. Its steps fill what is gathered, and return their notes. */
export interface FormTableReading {
  readonly table: TableSection;
  readonly edition: Edition;
  /** The item in which it begins. */
  readonly firstItem: number;
  readonly rows: readonly FormRow[];
  /** True for tables without a grid, flattened to text: columns say nothing, heads may be lost. */
  readonly isRagged: boolean;
  /** What a person says a row is, by 「item/row」. */
  readonly corrected: Readonly<Record<string, string>>;
  readonly content: GatheredContent;
  /** Labels found so far, by address. */
  readonly labelsSeen: Set<string>;
  /** What each row was taken for, by 「item/row」. */
  readonly meanings: Map<string, RowMeaning>;
  /** Values under heads that the form has not, by these heads. */
  readonly strays: Map<string, StrayColumn>;
  /** Which figures the reader's own notes are on. */
  readonly noted: Map<SourceNote, CellKey>;
}

export interface GatheredContent
  extends Pick<YearReport, 'cells' | 'splits' | 'extraRows' | 'asPrinted'> {
  localAmountHeads: boolean;
}

export interface StrayColumn {
  readonly texts: readonly string[];
  /** The row of the first of them. */
  readonly source: NotedItem;
}

export const rowKey = ({ item, index }: Pick<FormRow, 'item' | 'index'>) => `${item}/${index}`;

export function formRows(parts: readonly FlatTable[], table: TableSection): FormRow[] {
  return parts.flatMap((part) =>
    part.rows.map((cells, index) => {
      const above = zerosAbove(part, index);
      const own = [...cells, ...above].sort((a, b) => a.column - b.column);
      const row = { index, own: mergeRepeated(own, table), item: part.id, part };
      return above.length > 0 ? { ...row, isSpread: true } : row;
    }),
  );
}

/** Zeros of the rows above that span this row: one for all of them. */
function zerosAbove({ rows }: FlatTable, index: number): FlatRow {
  return rows
    .slice(Math.max(0, index - longestSpan), index)
    .flatMap((cells, at, above) =>
      cells.filter(({ text, rowSpan }) => rowSpan > above.length - at && isZero(text)),
    );
}

/** No group of the form has more rows. */
const longestSpan = 30;

/** A label that is repeated in each cell that it should span is one label. */
function mergeRepeated(cells: FlatRow, table: TableSection): FlatRow {
  const merged: FlatCell[] = [];
  cells.forEach((cell, index) => {
    const last = merged[merged.length - 1];
    const goesOn =
      last !== undefined &&
      last.text === cell.text &&
      last.column + last.columnSpan === cell.column &&
      isLabelAmong(cells, index, table);
    if (goesOn)
      merged[merged.length - 1] = { ...last, columnSpan: last.columnSpan + cell.columnSpan };
    else merged.push(cell);
  });
  return merged;
}

/** A label of the form, or one of the office's own: behind that stand figures, or it fills the whole row. */
function isLabelAmong(cells: FlatRow, index: number, table: TableSection): boolean {
  const { text } = cells[index] as FlatCell;
  if (isFormLabel(text) || itemMark(text) !== undefined) return true;
  if (text.length < shortestLocalLabel || isFigureLike(text)) return false;
  // Cells that each hold the same words in the place of a figure are cells for themselves.
  if (beginsWithFigure(text) || saysNothing(text)) return false;
  // Only rows of table 二 have names of parts behind their label.
  const isBehindLabel = cells.slice(0, index).some((cell) => isRowLabel(cell.text));
  if (table === 4 || (table === 3 && isBehindLabel)) return false;
  const isOther = (cell: FlatCell) => cell.text !== '' && cell.text !== text;
  return cells.slice(index).some(isOther) || !cells.some(isOther);
}

/** A few characters may be the same in two cells by chance. */
const shortestLocalLabel = 8;

export const isBlankRow = ({ own }: Pick<FormRow, 'own'>) => own.every(({ text }) => text === '');

export const oneLine = (text: string) => text.replace(/\s*\n\s*/g, '');

export function setMeaning(
  { meanings }: FormTableReading,
  row: FormRow,
  meaning: RowMeaning,
): void {
  meanings.set(rowKey(row), meaning);
}

/** Keeps what a row was taken for. @returns the notes on it */
export function keepMeaning(
  reading: FormTableReading,
  row: FormRow,
  { value, notes }: Noted<RowMeaning>,
): readonly ImportNote[] {
  setMeaning(reading, row, value);
  return notes;
}

/** The place whose label a text comes nearest to, if it comes near enough. */
export function nearestPlace<Place extends { readonly official: string }>(
  text: string,
  places: readonly Place[],
  least: number,
  bonus: (place: Place, index: number) => number = () => 0,
): { readonly place: Place; readonly likeness: number } | undefined {
  let best: { place: Place; likeness: number; worth: number } | undefined;
  if (text === '' || isFigureLike(text)) return undefined;
  // A long remark may stand below a label.
  if (text.length > 120 && !/^.{2,40}\n/.test(text)) return undefined;
  places.forEach((place, index) => {
    const likeness = labelLikeness(text, place.official);
    if (likeness < least) return;
    const worth = likeness + bonus(place, index);
    if (worth > (best?.worth ?? 0)) best = { place, likeness, worth };
  });
  return best;
}

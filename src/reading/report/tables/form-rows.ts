/** The rows of one table of the form, from all its parts in the file, with what is found in them. */

import type { CellKey } from '../../../domain/edition/cell-address.ts';
import type { Edition, TableSection } from '../../../domain/edition/edition.ts';
import type { YearReport } from '../../../domain/report/report.ts';
import type { ImportNote, NotedItem } from '../../../intake/import-note.ts';
import type { Noted } from '../../../intake/noted.ts';
import type { SourceNote } from '../../source/source-document.ts';
import {
  type FlatCell,
  type FlatRow,
  type FlatTable,
  isFigureLike,
  isZero,
} from '../flatten/flat-items.ts';
import type { RowMeaning } from '../interpretation.ts';
import { isFormLabel, itemMark } from '../labels/form-labels.ts';
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

export function formRows(parts: readonly FlatTable[]): FormRow[] {
  return parts.flatMap((part) =>
    part.rows.map((cells, index) => {
      const above = zerosAbove(part, index);
      const own = [...cells, ...above].sort((a, b) => a.column - b.column);
      const row = { index, own: mergeRepeated(own), item: part.id, part };
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
function mergeRepeated(cells: FlatRow): FlatRow {
  const merged: FlatCell[] = [];
  for (const cell of cells) {
    const last = merged[merged.length - 1];
    const goesOn =
      last !== undefined &&
      last.text === cell.text &&
      last.column + last.columnSpan === cell.column &&
      (isFormLabel(cell.text) || itemMark(cell.text) !== undefined || isLocalLabel(cell.text));
    if (goesOn)
      merged[merged.length - 1] = { ...last, columnSpan: last.columnSpan + cell.columnSpan };
    else merged.push(cell);
  }
  return merged;
}

const isLocalLabel = (text: string) => text.length >= 8 && !isFigureLike(text);

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
  if (text === '' || text.length > 120 || isFigureLike(text)) return undefined;
  places.forEach((place, index) => {
    const likeness = labelLikeness(text, place.official);
    if (likeness < least) return;
    const worth = likeness + bonus(place, index);
    if (worth > (best?.worth ?? 0)) best = { place, likeness, worth };
  });
  return best;
}

/** The items of 第二十条 in the table of section 二: their titles and the heads of their columns. */
import type { Table2Item } from '../../../domain/edition/edition.ts';
import type { LabelPlace } from '../../../domain/edition/label-places.ts';
import { sameLabel } from '../../../domain/edition/label-text.ts';
import { tablePlace } from '../../../domain/place/place.ts';
import { type ImportNote, importNote } from '../../../intake/import-note.ts';
import { type Noted, noted } from '../../../intake/noted.ts';
import { type FlatCell, type FlatRow, isFigureLike } from '../flatten/flat-items.ts';
import { type FormRow, type FormTableReading, oneLine } from '../tables/form-rows.ts';
import type { NamelessRows } from '../tables/nameless-rows.ts';
import { sourceOf } from '../tables/row-notes.ts';
import { takeLabel } from '../tables/take-labels.ts';
import type { HeadPlace, Heads } from './column-heads.ts';
import { itemMark } from './form-labels.ts';
import { headApart, headLikeness } from './head-likeness.ts';

/** What has been read so far. */
export interface Table2State {
  readonly places: readonly LabelPlace[];
  readonly rowPlaces: readonly LabelPlace[];
  item: Table2Item | undefined;
  /** By item: the columns of its heads, in the part of the table where they stand. */
  readonly heads: Map<string, { readonly of: unknown; readonly columns: Heads }>;
  readonly seen: Set<string>;
  /** The split row that goes on while its label spans or is left blank. */
  split: { readonly rowId: string; readonly lastRow: number } | undefined;
  /** The name of the last row of the form, which may span rows below it. */
  spanning:
    | { readonly part: unknown; readonly label: FlatCell; readonly lastRow: number }
    | undefined;
  nameless: NamelessRows;
  /** By id: which row of the file each row of the form is. */
  ofForm: ReadonlyMap<string, FormRow>;
  /** The id of the last row of the form that was read. */
  lastRow: string | undefined;
}

/** The cells beside a title of an item (第二十条第（一）项), which the rows below belong to. */
export function besideTitle(
  reading: FormTableReading,
  row: FormRow,
  state: Table2State,
): Noted<FlatRow> {
  const title = row.own.find(({ text }) => itemMark(text) !== undefined);
  if (!title) return noted(row.own);
  const mark = itemMark(title.text);
  state.item = reading.edition.table2.items.find(({ id }) => id === mark);
  state.split = undefined;
  // A number in front counts the rows.
  const isCount = (cell: FlatCell) => cell.column < title.column && isFigureLike(cell.text);
  const beside = row.own.filter((cell) => cell !== title && !isCount(cell));
  if (!state.item) {
    const text = `本版表二没有这一项，没有读入：“${oneLine(title.text)}”`;
    return noted(beside, importNote('unknownRow', tablePlace(2), text, sourceOf(row)));
  }
  const place = state.places.find(({ labelKey }) => labelKey === `item.${mark}`);
  return {
    value: beside,
    notes: place ? takeLabel(reading, place, title.text, sourceOf(row)) : [],
  };
}

/** 「行政事业性收费 | 本年收费金额（单位：万元）：0」: heads in the row of the figures, or in their cells. */
export function headsTaken(
  reading: FormTableReading,
  row: FormRow,
  cells: FlatRow,
  state: Table2State,
): Noted<FlatRow> {
  const label = cells.find(({ text }) =>
    state.rowPlaces.some((place) => sameLabel(text, place.official)),
  );
  const place = state.rowPlaces.find(({ official }) => label && sameLabel(label.text, official));
  const item = reading.edition.table2.items.find(({ rows }) =>
    rows.some(({ id }) => id === place?.rowId),
  );
  if (!item) return noted(cells);
  const apart = cells.map((cell) => headApart(cell, item));
  if (!apart.some(({ figure }) => figure !== undefined && figure !== '')) return noted(cells);
  return {
    value: apart.flatMap(({ cell, head, figure }) => {
      if (!head) return [cell];
      return figure ? [{ ...cell, text: figure }] : [];
    }),
    notes: apart.flatMap(({ head }) => {
      const of = head && columnPlace(state, item, head.id);
      return of ? takeLabel(reading, of, head.text, sourceOf(row)) : [];
    }),
  };
}

const columnPlace = ({ places }: Table2State, { id }: Table2Item, columnId: string) =>
  places.find(({ address }) => address === `table2.${id}.${columnId}`);

/**
 * Heads are 信息内容 or the columns of an item, and no figure stands beside them.
 * @returns the notes on them; undefined where there are none
 */
export function takeHeads(
  reading: FormTableReading,
  row: FormRow,
  cells: FlatRow,
  state: Table2State,
): readonly ImportNote[] | undefined {
  const { table2 } = reading.edition;
  const texts = cells.filter(({ text }) => text !== '');
  const isLabelled = texts.some(({ text }) => sameLabel(text, table2.labelHead));
  const worth = (item: Table2Item) =>
    texts.filter(({ text }) => item.columns.some((column) => headLikeness(text, column) >= 0.75))
      .length;
  const named = [...table2.items].sort((a, b) => worth(b) - worth(a))[0];
  const hasFigures = texts.some(({ text }) => isFigureLike(text));
  if (!isLabelled && (hasFigures || !named || worth(named) === 0)) return undefined;
  // The title says which item it is; without one the heads do.
  const item = state.item ?? named;
  if (!item) return undefined;
  const heads = joinRepeated(texts.filter(({ text }) => !sameLabel(text, table2.labelHead)));
  const { value, notes } = columnsOf(reading, row, item, heads, state);
  state.heads.set(item.id, { of: row.part, columns: value });
  state.split = undefined;
  return notes;
}

/** A head that is repeated in each column that it should span, in whatever words, is one head. */
function joinRepeated(cells: readonly FlatCell[]): readonly FlatCell[] {
  const joined: FlatCell[] = [];
  for (const cell of cells) {
    const last = joined[joined.length - 1];
    const goesOn = last?.text === cell.text && last.column + last.columnSpan === cell.column;
    if (last && goesOn) {
      joined[joined.length - 1] = { ...last, columnSpan: last.columnSpan + cell.columnSpan };
    } else joined.push(cell);
  }
  return joined;
}

function columnsOf(
  reading: FormTableReading,
  row: FormRow,
  item: Table2Item,
  cells: readonly FlatCell[],
  state: Table2State,
): Noted<Heads> {
  const left = new Set(cells);
  const notes: ImportNote[] = [];
  const take = (columnId: string, { text }: FlatCell) => {
    const place = columnPlace(state, item, columnId);
    if (place) notes.push(...takeLabel(reading, place, text, sourceOf(row)));
  };
  const columns = item.columns.map((column): HeadPlace | undefined => {
    const cell = [...left].find(({ text }) => headLikeness(text, column) >= 0.75);
    if (!cell) return undefined;
    left.delete(cell);
    take(column.id, cell);
    return cell;
  });
  // As many heads as are missing: they stand for these, worded otherwise.
  const missing = item.columns.filter((_, index) => columns[index] === undefined);
  if (left.size !== missing.length) return { value: { columns, others: [...left] }, notes };
  [...left].forEach((cell, index) => {
    const column = missing[index];
    if (!column) return;
    columns[item.columns.indexOf(column)] = cell;
    take(column.id, cell);
  });
  return { value: { columns, others: [] }, notes };
}

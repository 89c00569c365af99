/** Where the rows of an office's own stand in the table of section 二. */
import type { ExtraRow, PlaceInItem } from './cell-address.ts';
import type { Edition, Table2Item } from './edition.ts';

/** A local row in an item of 第二十条. */
export type ItemRow = ExtraRow & { readonly at: PlaceInItem };

export const isItemRow = (row: ExtraRow): row is ItemRow => row.at !== undefined;

/** Those at the foot of the table. */
export const footRows = (rows: readonly ExtraRow[]): ExtraRow[] =>
  rows.filter((row) => !isItemRow(row));

/**
 * Those that stand directly below a row of an item.
 * @param rowId empty: above all rows of the item
 */
export function localRowsBelow(
  item: Table2Item,
  rowId: string,
  rows: readonly ExtraRow[],
): ItemRow[] {
  return rows
    .filter(isItemRow)
    .filter(({ at }) => at.item === item.id && below(item, at) === rowId);
}

/** Where the form has no such row any more: below its last one. */
const below = ({ rows }: Table2Item, { below: wanted }: PlaceInItem): string =>
  wanted === '' || rows.some(({ id }) => id === wanted) ? wanted : (lastRowOf(rows)?.id ?? '');

const lastRowOf = (rows: Table2Item['rows']) => rows[rows.length - 1];

/** Below the last row of an item. */
export const atEndOf = ({ id, rows }: Table2Item): PlaceInItem => ({
  item: id,
  below: lastRowOf(rows)?.id ?? '',
});

/** The places in which rows of an edition can stand, in printed order; the foot of the table comes last. */
function placesIn({ table2 }: Edition): (ExtraRow['at'] | undefined)[] {
  const inItems = table2.items.flatMap(({ id, rows }) =>
    ['', ...rows.map((row) => row.id)].map((rowId): PlaceInItem => ({ item: id, below: rowId })),
  );
  return [...inItems, undefined];
}

/** The local rows as they are printed; those for which the form has no place last. */
export function inPrintedOrder<Row extends ExtraRow>(
  rows: readonly Row[],
  edition: Edition,
): Row[] {
  const places = placesIn(edition);
  const rank = ({ at }: ExtraRow): number => {
    const item = edition.table2.items.find(({ id }) => id === at?.item);
    if (at && !item) return places.length;
    const wanted = item && at ? below(item, at) : undefined;
    return places.findIndex((place) => place?.item === at?.item && place?.below === wanted);
  };
  // Sorting is stable from Chromium 70 on.
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

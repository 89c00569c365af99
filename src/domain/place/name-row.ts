/** The rows of a table of the form, by id, in words short enough for a column and plain enough to choose from. */
import type { Edition, TableSection } from '../edition/edition.ts';
import { labelPlaces } from '../edition/label-places.ts';
import { withoutRemark } from '../edition/label-text.ts';

/** 「规章」, 「（三）1.属于国家秘密」, and the one row of figures of table 四. */
export function rowNames(edition: Edition, table: TableSection): ReadonlyMap<string, string> {
  const places = labelPlaces(edition, table);
  const markOf = (rowId: string) => {
    const group = rowId.split('.').slice(0, -1).join('.');
    const label = places.find(({ labelKey }) => labelKey === group)?.official ?? '';
    return /^（[^）]+）/.exec(label)?.[0] ?? '';
  };
  return new Map([
    ...places.flatMap(({ rowId, official }): [string, string][] =>
      rowId === undefined ? [] : [[rowId, markOf(rowId) + withoutRemark(official)]],
    ),
    ...(table === 4 ? [['values', '填数的一行'] as const] : []),
  ]);
}

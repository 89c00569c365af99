/**
 * Every place of an edition whose label a file may print otherwise, with its public address (the
 * `labelAddress` of the table grid), its official wording and its key in the exchange form.
 *
 * Rows carry their label in `rows[].label`. The other labels stand in the `labels` of their table:
 * "item.一", "2021.issued" (a column of every item that has it) or "五.decisions" (of one item) in table 2;
 * "note", "3", "3.3", "natural" in table 3; "direct", "review.col.total" in table 4.
 */
import type { Edition, TableSection } from './edition.ts';

export interface LabelPlace {
  readonly address: `table${TableSection}.${string}`;
  readonly official: string;
  /** The key in the table's `labels`; absent for a row's own label. */
  readonly labelKey?: string;
  /** The row whose own label it is. */
  readonly rowId?: string;
  /** True for the head of an amount column, which has a local wording. */
  readonly isAmountHead?: boolean;
  /** For the head of a column of figures: the id of the column, which items and groups share. */
  readonly columnId?: string;
}

export function labelPlaces(edition: Edition, table: TableSection): readonly LabelPlace[] {
  const places = known.get(edition) ?? {};
  known.set(edition, places);
  places[table] ??= { 2: table2Places, 3: table3Places, 4: table4Places }[table](edition);
  return places[table];
}

/** Readers, notes and names of rows ask for them again and again. */
const known = new WeakMap<Edition, { [table in TableSection]?: readonly LabelPlace[] }>();

function table2Places({ table2 }: Edition): LabelPlace[] {
  return table2.items.flatMap((item) => [
    { address: `table2.${item.id}`, official: item.title, labelKey: `item.${item.id}` },
    ...item.columns.map(
      (column): LabelPlace => ({
        address: `table2.${item.id}.${column.id}`,
        official: column.label,
        labelKey: `${item.id}.${column.id}`,
        columnId: column.id,
        isAmountHead: column.kind === 'amount',
      }),
    ),
    ...item.rows.map(
      (row): LabelPlace => ({
        address: `table2.${row.id}`,
        official: row.label,
        rowId: row.id,
      }),
    ),
  ]);
}

function table3Places({ table3 }: Edition): LabelPlace[] {
  const places = new Map<string, LabelPlace>();
  const add = (place: LabelPlace) => {
    if (!places.has(place.address)) places.set(place.address, place);
  };
  add({ address: 'table3.note', official: table3.note, labelKey: 'note' });
  for (const { id, label } of table3.applicants) {
    add({ address: `table3.${id}`, official: label, labelKey: id, columnId: id });
  }
  for (const { id, path } of table3.rows) {
    path.forEach((official, depth) => {
      const isOwn = depth === path.length - 1;
      const part = isOwn
        ? id
        : id
            .split('.')
            .slice(0, depth + 1)
            .join('.');
      const address: LabelPlace['address'] = `table3.${part}`;
      add(isOwn ? { address, official, rowId: id } : { address, official, labelKey: part });
    });
  }
  return [...places.values()];
}

function table4Places({ table4 }: Edition): LabelPlace[] {
  return table4.groups.flatMap((group) => [
    {
      address: `table4.${group.id}`,
      official: group.path[group.path.length - 1] as string,
      labelKey: group.id,
    },
    ...table4.outcomes.map(
      ({ id, label }): LabelPlace => ({
        address: `table4.${group.id}.${id}`,
        official: label,
        labelKey: `${group.id}.col.${id}`,
        columnId: id,
      }),
    ),
  ]);
}

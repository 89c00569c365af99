/** The heads of the table of section 四: groups (行政复议 …) above or beside outcomes (结果维持 …). */
import type { Edition } from '../../../domain/edition/edition.ts';
import type { NotedItem } from '../../../intake/import-note.ts';
import { type FlatCell, type FlatTable, isFigureLike } from '../flatten/flat-items.ts';
import { nearestPlace } from '../tables/form-rows.ts';
import { covers } from './column-heads.ts';
import { alikeEnough } from './label-match.ts';

type Table4 = Pick<Edition, 'table4'>['table4'];

/** What a head of table 四 says. */
export interface NamedHead {
  readonly cell: FlatCell;
  /** The row that it stands in. */
  readonly source: NotedItem;
  /** The id of the group that it names. */
  readonly group: string | undefined;
  readonly outcome: string | undefined;
  /** 行政诉讼, above two groups. */
  readonly isAbove: boolean;
}

/** Heads that stand together, with the figures under them. */
export interface Block {
  readonly part: FlatTable;
  readonly heads: readonly NamedHead[];
  /** Figures were read: heads that come now are those of another block. */
  readonly isClosed: boolean;
}

export function nameHead(
  cell: FlatCell,
  source: NotedItem,
  { groups, outcomes }: Table4,
): NamedHead {
  const unnamed = { cell, source, group: undefined, outcome: undefined, isAbove: false };
  if (cell.text === '' || isFigureLike(cell.text)) return unnamed;
  const outcome = nearestPlace(
    cell.text,
    outcomes.map(({ id, label }) => ({ id, official: label })),
    0.75,
  );
  if (outcome) return { ...unnamed, outcome: outcome.place.id };
  const named = groups.map(({ id, path }) => ({ id, official: path[path.length - 1] as string }));
  const above = groups.map(({ path }) => ({ id: undefined, official: path[0] as string }));
  // 行政复议 is a group and stands above itself: the first of equals.
  const found = nearestPlace<{ id: string | undefined; official: string }>(
    cell.text,
    [...named, ...above],
    alikeEnough,
  );
  return found ? { ...unnamed, group: found.place.id, isAbove: !found.place.id } : unnamed;
}

export const isNamed = ({ group, outcome, isAbove }: NamedHead) =>
  group !== undefined || outcome !== undefined || isAbove;

/** The column of one figure. */
export interface Slot {
  readonly group: string;
  readonly outcome: string;
  readonly head: NamedHead;
}

/** The figures of a block by the columns of its heads; undefined where these do not say it. */
export function slotsOf({ heads }: Block, { groups, outcomes }: Table4): Slot[] | undefined {
  const slots: Slot[] = [];
  for (const group of groups) {
    const under = lowest(heads).filter(({ cell }) => groupAbove(heads, cell)?.group === group.id);
    if (under.length === 0) continue;
    const own = withoutAdded(under, outcomes.length);
    if (own.length !== outcomes.length) return undefined;
    const ids = outcomes.map(({ id }) => id);
    const named = own.flatMap(({ outcome }) => (outcome ? [outcome] : []));
    if (new Set(named).size !== named.length) return undefined;
    // Those that are worded otherwise are the missing ones, in their order.
    const missing = ids.filter((id) => !named.includes(id));
    for (const head of own) {
      const outcome = head.outcome ?? (missing.shift() as string);
      slots.push({ group: group.id, outcome, head });
    }
  }
  return slots.length > 0 ? inFormOrder(slots, { groups, outcomes }) : undefined;
}

/** With more heads than outcomes those that repeat one, or name none, are the office's own. */
function withoutAdded(under: readonly NamedHead[], count: number): readonly NamedHead[] {
  if (under.length <= count) return under;
  return under.filter(
    ({ outcome }, index) =>
      outcome !== undefined && under.findIndex((other) => other.outcome === outcome) === index,
  );
}

function inFormOrder(slots: readonly Slot[], { groups, outcomes }: Table4): Slot[] {
  return groups.flatMap((group) =>
    outcomes.flatMap(({ id }) =>
      slots.filter((slot) => slot.group === group.id && slot.outcome === id),
    ),
  );
}

/** From left to right; of those in one column the lowest, which the figures stand under. */
export function lowest(heads: readonly NamedHead[]): NamedHead[] {
  const ofColumns = new Map(
    heads
      .filter((head) => head.group === undefined && !head.isAbove)
      .map((head) => [head.cell.column, head]),
  );
  return [...ofColumns.values()].sort((a, b) => a.cell.column - b.cell.column);
}

/** The nearest at its left, where the merge over its columns was undone. */
function groupAbove(heads: readonly NamedHead[], { column }: FlatCell): NamedHead | undefined {
  const groups = heads.filter(({ group }) => group !== undefined);
  const over = groups.find(({ cell }) => cell.columnSpan > 1 && covers(cell, column));
  if (over) return over;
  return groups
    .filter(({ cell }) => cell.columnSpan === 1 && cell.column <= column)
    .sort((a, b) => b.cell.column - a.cell.column)[0];
}

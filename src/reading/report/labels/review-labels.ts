/** The labels of the table of section 四, as far as they have been read. */

import type { LabelPlace } from '../../../domain/edition/label-places.ts';
import { labelPlace, tablePlace } from '../../../domain/place/place.ts';
import { type ImportNote, importNote, type NotedItem, quote } from '../../../intake/import-note.ts';
import type { FormTableReading } from '../tables/form-rows.ts';
import { missLabel, takeLabel } from '../tables/take-labels.ts';
import { type Block, lowest, type NamedHead } from './outcome-heads.ts';

export interface Figure {
  readonly group: string;
  readonly outcome: string;
}

export interface ReviewState {
  readonly places: readonly LabelPlace[];
  /** All figures of the table, in the form's order. */
  readonly all: readonly Figure[];
  /** All heads, in reading order. */
  readonly heads: NamedHead[];
  block: Block | undefined;
  /** The group whose outcomes stand below each other. */
  group: string | undefined;
  readonly read: Set<string>;
}

export function onlyGroup(block: Block | undefined): string | undefined {
  const groups = (block?.heads ?? []).flatMap(({ group }) => group ?? []);
  return groups.length === 1 ? groups[0] : undefined;
}

/** Takes a head as the label of a group, or of one of its outcomes; without words it is none. */
export function takeHead(
  reading: FormTableReading,
  { places }: ReviewState,
  { cell, source }: NamedHead,
  group: string,
  outcome?: string,
): readonly ImportNote[] {
  const address = outcome === undefined ? `table4.${group}` : `table4.${group}.${outcome}`;
  const place = places.find((each) => each.address === address);
  return place && cell.text !== '' ? takeLabel(reading, place, cell.text, source) : [];
}

/** Heads that are not there, and groups whose figures are not. */
export function missingInTable4(reading: FormTableReading, state: ReviewState): ImportNote[] {
  const { places, heads, all } = state;
  const outcomes = reading.isRagged
    ? heads.filter((head) => head.group === undefined && !head.isAbove)
    : lowest(heads);
  // Without a group above them fifteen heads are those of the form, in its order.
  const inOrder = outcomes.length === all.length ? outcomes : [];
  const ofHeads = inOrder.flatMap((head, index) => {
    const { group, outcome } = all[index] as Figure;
    return takeHead(reading, state, head, group, outcome);
  });
  const asked = places.filter(({ columnId }) => !columnId || !reading.isRagged);
  return [
    ...ofHeads,
    ...asked.flatMap((place) => missLabel(reading, place)),
    ...unreadGroups(reading, state),
  ];
}

function unreadGroups(
  { edition, firstItem }: FormTableReading,
  { read }: ReviewState,
): ImportNote[] {
  const source: NotedItem = { is: 'item', item: firstItem };
  if (read.size === 0) {
    return [importNote('missingRow', tablePlace(4), '表四没有找到填数的一行', source)];
  }
  return edition.table4.groups
    .filter(({ id }) => !read.has(id))
    .map(({ id, path }) => {
      const text = `没有找到${quote(path[path.length - 1])}的数`;
      return importNote('missingRow', labelPlace(`table4.${id}`), text, source);
    });
}

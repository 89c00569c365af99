/** The labels of the table of section 四, as far as they have been read. */

import type { LabelPlace } from '../../../domain/edition/label-places.ts';
import { quote } from '../../../intake/import-note.ts';
import type { FlatCell } from '../flatten/flat-items.ts';
import { type FormTableReading, missLabel, takeLabel } from '../tables/form-rows.ts';
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

export function label(
  reading: FormTableReading,
  { places }: ReviewState,
  group: string,
  outcome: string | undefined,
  { text }: FlatCell,
): void {
  const address = outcome === undefined ? `table4.${group}` : `table4.${group}.${outcome}`;
  const place = places.find((each) => each.address === address);
  if (place) takeLabel(reading, place, text);
}

/** Heads that are not there, and groups whose figures are not. */
export function sayMissing(reading: FormTableReading, state: ReviewState): void {
  const { places, heads, read, all } = state;
  const outcomes = reading.isRagged
    ? heads.filter((head) => head.group === undefined && !head.isAbove)
    : lowest(heads);
  // Without a group above them fifteen heads are those of the form, in its order.
  if (outcomes.length === all.length) {
    outcomes.forEach(({ cell }, index) => {
      const { group, outcome } = all[index] as Figure;
      label(reading, state, group, outcome, cell);
    });
  }
  for (const place of places) {
    const isOutcome = place.labelKey?.includes('.col.');
    if (!isOutcome || !reading.isRagged) missLabel(reading, place);
  }
  if (read.size === 0) reading.notes.add('missingRow', 'table4', '表四没有找到填数的一行');
  else sayUnread(reading, read);
}

function sayUnread({ edition, notes }: FormTableReading, read: ReadonlySet<string>): void {
  for (const { id, path } of edition.table4.groups) {
    if (read.has(id)) continue;
    const name = quote(path[path.length - 1]);
    notes.add('missingRow', `table4.${id}`, `没有找到${name}的数`);
  }
}

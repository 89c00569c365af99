/** The table of section 三 as it stands in a file: rows by their labels, columns by their heads. */
import { table3Key } from '../../../domain/edition/cell-address.ts';
import { sameLabel } from '../../../domain/edition/label-text.ts';
import { isFigureLike } from '../flatten/flat-items.ts';
import type { RowMeaning } from '../interpretation.ts';
import { isHeadRow, takeApplicants } from '../labels/applicant-heads.ts';
import { alikeEnough, labelLikeness } from '../labels/label-match.ts';
import {
  type FormRow,
  type FormTableReading,
  isBlankRow,
  missLabel,
  nearestPlace,
  quoteRow,
  rowKey,
  setMeaning,
  takeLabel,
} from './form-rows.ts';
import { joinBrokenRows } from './join-broken-rows.ts';
import {
  type FoundRow,
  findRow,
  hasOtherLabel,
  placesOf,
  type Table3Places,
  type Table3State,
} from './table3-rows.ts';
import { takeValues } from './take-values.ts';

export function readFormTable3(reading: FormTableReading): void {
  const places = placesOf(reading.edition);
  const isOfficial = (label: string) =>
    [...places.rows, ...places.groups].some(({ official }) => sameLabel(label, official));
  const state: Table3State = {
    ...{ places, seen: new Set(), group: '', last: -1 },
    ...{ heads: undefined, isAmongHeads: false },
  };
  for (const row of joinBrokenRows(reading, isOfficial)) {
    setMeaning(reading, row, readRow(reading, row, state));
  }
  sayMissing(reading, places);
}

function readRow(reading: FormTableReading, row: FormRow, state: Table3State): RowMeaning {
  const { places } = state;
  if (isBlankRow(row)) return { is: 'blank' };
  const isCorrected = reading.corrected[rowKey(row)] !== undefined;
  if (!isCorrected && isHeadRow(row, reading.edition, places)) {
    // Heads that come again behind rows of figures are those of the next page.
    const goesOn = state.isAmongHeads && state.heads?.of === row.part;
    const before = goesOn ? state.heads?.columns : undefined;
    const columns = takeApplicants(reading, row, places, before);
    Object.assign(state, { heads: { of: row.part, columns }, isAmongHeads: true });
    return { is: 'head' };
  }
  state.isAmongHeads = false;
  state.group = groupOf(reading, row, places) ?? state.group;
  const found = findRow(reading, row, state);
  return found ? takeRow(reading, row, found, state) : takeUnknown(reading, row, places);
}

function takeRow(
  reading: FormTableReading,
  row: FormRow,
  { place, label }: FoundRow,
  state: Table3State,
): RowMeaning {
  const rowId = place.rowId as string;
  const where = place.address;
  const behind = label ? row.own.slice(row.own.indexOf(label) + 1) : row.own;
  if (hasOtherLabel(behind)) return takeUnknown(reading, row, state.places);
  if (state.seen.has(rowId)) {
    if (label && labelLikeness(label.text, place.official) < 0.85) {
      return takeUnknown(reading, row, state.places);
    }
    reading.notes.add('repeated', where, `这一行又出现一次，没有读入：${quoteRow(row)}`);
    return { is: 'unknown' };
  }
  state.seen.add(rowId);
  state.last = state.places.rows.indexOf(place);
  if (label) takeLabel(reading, place, label.text);
  const columns = reading.edition.table3.applicants.map(({ id }) => ({
    id,
    kind: 'count' as const,
  }));
  const hasHeads = state.heads?.of === row.part && !reading.isRagged;
  const heads = hasHeads ? state.heads?.columns : undefined;
  const keyOf = (id: string) => table3Key(rowId, id);
  takeValues(reading, row, behind, heads, { where, columns, keyOf });
  return { is: 'row', rowId };
}

/** The group of rows that begins here: 「3.3」 for （三）不予公开. */
function groupOf(
  reading: FormTableReading,
  { own }: FormRow,
  { groups, rows }: Table3Places,
): string | undefined {
  let found: string | undefined;
  for (const { text } of own) {
    const nearest = nearestPlace(text, groups, alikeEnough);
    if (!nearest) continue;
    const asRow = nearestPlace(text, rows, alikeEnough);
    if (asRow && asRow.likeness >= nearest.likeness) continue;
    found = nearest.place.labelKey;
    takeLabel(reading, nearest.place, text);
  }
  return found;
}

function takeUnknown(
  reading: FormTableReading,
  row: FormRow,
  { groups }: Table3Places,
): RowMeaning {
  const figures = row.own.filter(({ text }) => text !== '' && isFigureLike(text));
  const isGroup = row.own.some(({ text }) => nearestPlace(text, groups, alikeEnough));
  if (isGroup && figures.length === 0) return { is: 'head' };
  if (isGroup) {
    reading.notes.add('misplacedValue', 'table3', `组名行不填数，没有读入：${quoteRow(row)}`);
  } else reading.notes.add('unknownRow', 'table3', `表三没有这一行，没有读入：${quoteRow(row)}`);
  return { is: 'unknown' };
}

/** Flattened text loses heads; rows that are not there are missing everywhere. */
function sayMissing(reading: FormTableReading, { all, rows }: Table3Places): void {
  for (const place of all) {
    const isRow = rows.includes(place);
    if (isRow || !reading.isRagged) missLabel(reading, place);
  }
}

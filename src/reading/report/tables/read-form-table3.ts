/** The table of section 三 as it stands in a file: rows by their labels, columns by their heads. */
import { table3Key } from '../../../domain/edition/cell-address.ts';
import { sameLabel } from '../../../domain/edition/label-text.ts';
import { labelPlace } from '../../../domain/place/place.ts';
import type { ImportNote } from '../../../intake/import-note.ts';
import { after, type Noted, noted } from '../../../intake/noted.ts';
import { isFigureLike } from '../flatten/flat-items.ts';
import type { RowMeaning } from '../interpretation.ts';
import { isHeadRow, takeApplicants } from '../labels/applicant-heads.ts';
import { alikeEnough, bareLabel, labelLikeness } from '../labels/label-match.ts';
import {
  type FormRow,
  type FormTableReading,
  isBlankRow,
  keepMeaning,
  nearestPlace,
  rowKey,
} from './form-rows.ts';
import { joinBrokenRows } from './join-broken-rows.ts';
import { namelessRows, takeNameless } from './nameless-rows.ts';
import { repeatedRow, rowNote, sourceOf } from './row-notes.ts';
import {
  type FoundRow,
  findRow,
  hasOtherLabel,
  placesOf,
  type Table3Places,
  type Table3State,
} from './table3-rows.ts';
import { missLabel, takeLabel } from './take-labels.ts';
import { takeValues } from './take-values.ts';

export function readFormTable3(reading: FormTableReading): readonly ImportNote[] {
  const places = placesOf(reading.edition);
  const isOfficial = (label: string) =>
    [...places.rows, ...places.groups].some(({ official }) => sameLabel(label, official));
  const state: Table3State = {
    ...{ places, seen: new Set(), group: '', last: -1 },
    ...{ heads: undefined, isAmongHeads: false, nameless: new Map() },
  };
  const joined = joinBrokenRows(reading, isOfficial);
  const { length } = places.applicants;
  state.nameless = namelessRows(reading, joined, places.rows, () => length);
  const rows = joined.flatMap((row) => keepMeaning(reading, row, readRow(reading, row, state)));
  // Flattened text loses heads; rows that are not there are missing everywhere.
  const asked = reading.isRagged ? places.all.filter(({ rowId }) => rowId) : places.all;
  return [...rows, ...asked.flatMap((place) => missLabel(reading, place))];
}

function readRow(reading: FormTableReading, row: FormRow, state: Table3State): Noted<RowMeaning> {
  const { places } = state;
  if (isBlankRow(row)) return noted({ is: 'blank' });
  const isCorrected = reading.corrected[rowKey(row)] !== undefined;
  if (!isCorrected && isHeadRow(row, reading.edition, places)) {
    // Heads that come again behind rows of figures are those of the next page.
    const goesOn = state.isAmongHeads && state.heads?.of === row.part;
    const before = goesOn ? state.heads?.columns : undefined;
    const { value, notes } = takeApplicants(reading, row, places, before);
    Object.assign(state, { heads: { of: row.part, columns: value }, isAmongHeads: true });
    return { value: { is: 'head' }, notes };
  }
  state.isAmongHeads = false;
  const group = groupOf(reading, row, places);
  state.group = group.value ?? state.group;
  const nameless = state.nameless.get(row);
  const found = nameless ?? findRow(reading, row, state);
  return after(
    [...group.notes, ...(nameless ? takeNameless(reading, row, nameless) : [])],
    found ? takeRow(reading, row, found, state) : takeUnknown(reading, row, places),
  );
}

function takeRow(
  reading: FormTableReading,
  row: FormRow,
  { place, label }: FoundRow,
  state: Table3State,
): Noted<RowMeaning> {
  const rowId = place.rowId as string;
  const behind = label ? row.own.slice(row.own.indexOf(label) + 1) : row.own;
  if (hasOtherLabel(behind)) return takeUnknown(reading, row, state.places);
  if (state.seen.has(rowId)) {
    if (label && labelLikeness(label.text, place.official) < 0.85) {
      return takeUnknown(reading, row, state.places);
    }
    return noted({ is: 'unknown' }, repeatedRow(row, place));
  }
  state.seen.add(rowId);
  state.last = state.places.rows.indexOf(place);
  const ofLabel = label ? takeLabel(reading, place, label.text, sourceOf(row)) : [];
  const hasHeads = state.heads?.of === row.part && !reading.isRagged;
  const heads = hasHeads ? state.heads?.columns : undefined;
  const cells = reading.edition.table3.applicants.map(({ id }) => ({
    key: table3Key(rowId, id),
    kind: 'count' as const,
  }));
  const values = { place: labelPlace(place.address), cells };
  const ofValues = takeValues(reading, row, behind, heads, values);
  return { value: { is: 'row', rowId }, notes: [...ofLabel, ...ofValues] };
}

/** The group of rows that begins here: 「3.3」 for （三）不予公开. */
function groupOf(
  reading: FormTableReading,
  row: FormRow,
  { groups, rows }: Table3Places,
): Noted<string | undefined> {
  const begun = row.own.flatMap(({ text }) => {
    const nearest = nearestGroup(text, groups);
    if (!nearest) return [];
    const asRow = nearestPlace(text, rows, alikeEnough);
    const isRow = asRow && asRow.likeness >= nearest.likeness;
    return isRow ? [] : [{ place: nearest.place, text }];
  });
  return {
    value: begun[begun.length - 1]?.place.labelKey,
    notes: begun.flatMap(({ place, text }) => takeLabel(reading, place, text, sourceOf(row))),
  };
}

/** Groups are numbered in brackets: 「6.其他不予处理」 is a row of somebody's own, and no （六）其他处理. */
function nearestGroup(text: string, groups: Table3Places['groups']) {
  const { number, isBracketed } = bareLabel(text);
  const asRow = number !== undefined && !isBracketed && /^\s*[\d０-９]/.test(text);
  return nearestPlace(text, groups, asRow ? 0.86 : alikeEnough);
}

function takeUnknown(
  reading: FormTableReading,
  row: FormRow,
  { groups }: Table3Places,
): Noted<RowMeaning> {
  const figures = row.own.filter(({ text }) => text !== '' && isFigureLike(text));
  const isGroup = row.own.some(({ text }) => nearestGroup(text, groups));
  if (isGroup && figures.length === 0) return noted({ is: 'head' });
  const note = isGroup
    ? rowNote('misplacedValue', reading, row, '组名行不填数')
    : rowNote('unknownRow', reading, row, '表三没有这一行');
  return noted({ is: 'unknown' }, note);
}

/** The table of section 三 as it stands in a file: rows by their labels, columns by their heads. */
import { table3Key } from '../../domain/edition/cell-address.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { sameLabel } from '../../domain/edition/label-text.ts';
import { type LabelPlace, labelPlaces } from '../../exchange/label-places.ts';
import { type FlatCell, type FlatRow, type FlatTable, isFigureLike } from './flat-items.ts';
import {
  type FormRow,
  type FormTableReading,
  type HeadPlace,
  type Heads,
  isBlankRow,
  missLabel,
  nearestPlace,
  quoteRow,
  rowKey,
  setMeaning,
  takeLabel,
  takeValues,
} from './form-rows.ts';
import type { RowMeaning } from './interpretation.ts';
import { joinBrokenRows } from './join-broken-rows.ts';
import { alikeEnough, bareLabel, labelLikeness } from './label-match.ts';

interface Places {
  readonly all: readonly LabelPlace[];
  /** Of single rows, in printed order. */
  readonly rows: readonly LabelPlace[];
  /** Labels that span several rows: 三、本年度办理结果, （三）不予公开. */
  readonly groups: readonly LabelPlace[];
  readonly applicants: readonly LabelPlace[];
  readonly note: LabelPlace | undefined;
}

export function readFormTable3(reading: FormTableReading): void {
  const places = placesOf(reading.edition);
  const isOfficial = (label: string) =>
    [...places.rows, ...places.groups].some(({ official }) => sameLabel(label, official));
  const state: State = { places, seen: new Set(), heads: undefined, group: '', last: -1 };
  for (const row of joinBrokenRows(reading, isOfficial)) {
    setMeaning(reading, row, readRow(reading, row, state));
  }
  sayMissing(reading, places);
}

interface State {
  readonly places: Places;
  readonly seen: Set<string>;
  /** The heads of the part of the table that is being read. */
  heads: { readonly of: FlatTable; readonly columns: Heads } | undefined;
  /** The group that its rows belong to: 「3.3」. */
  group: string;
  /** The place of the last row among those of the form. */
  last: number;
}

function readRow(reading: FormTableReading, row: FormRow, state: State): RowMeaning {
  const { places } = state;
  if (isBlankRow(row)) return { is: 'blank' };
  const isSaid = reading.corrected[rowKey(row)] !== undefined;
  if (!isSaid && isHeadRow(row, reading.edition, places)) {
    const before = state.heads?.of === row.part ? state.heads.columns : undefined;
    state.heads = { of: row.part, columns: takeHeads(reading, row, places, before) };
    return { is: 'head' };
  }
  state.group = groupOf(reading, row, places) ?? state.group;
  const found = findRow(reading, row, state);
  return found ? takeRow(reading, row, found, state) : takeUnknown(reading, row, places);
}

function takeRow(
  reading: FormTableReading,
  row: FormRow,
  { place, label }: FoundRow,
  state: State,
): RowMeaning {
  const rowId = place.rowId as string;
  const where = place.address;
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
  const behind = label ? row.own.slice(row.own.indexOf(label) + 1) : row.own;
  takeValues(reading, row, behind, where, columns, heads, (id) => table3Key(rowId, id));
  return { is: 'row', rowId };
}

function placesOf(edition: Edition): Places {
  const all = labelPlaces(edition, 3);
  const ids = edition.table3.applicants.map(({ id }) => id);
  const rows = all.filter(({ rowId }) => rowId !== undefined);
  return {
    all,
    rows,
    groups: all.filter(({ labelKey }) => labelKey !== undefined && /^\d/.test(labelKey)),
    applicants: all.filter(({ labelKey }) => labelKey !== undefined && ids.includes(labelKey)),
    note: all.find(({ labelKey }) => labelKey === 'note'),
  };
}

/** 申请人情况 and 法人或其他组织, which stand above the applicants. */
const headsAbove = ({ table3 }: Pick<Edition, 'table3'>) => [
  { official: table3.applicantsHead },
  ...table3.applicants.flatMap(({ group }) => (group ? [{ official: group }] : [])),
];

/** A head names an applicant; 其他 and 总计 are also rows. */
function isHeadRow({ own }: FormRow, { table3 }: Edition, { applicants, note }: Places): boolean {
  const proofs = [
    ...applicants.filter(({ labelKey }) => labelKey !== 'other' && labelKey !== 'total'),
    ...headsAbove({ table3 }),
    ...(note ? [note] : []),
  ];
  return own.some(({ text }) => nearestPlace(text, proofs, 0.75) !== undefined);
}

/** Takes the labels of one line of heads. @returns the columns of the applicants, as far as known */
function takeHeads(
  reading: FormTableReading,
  { own }: FormRow,
  { applicants, note }: Places,
  before: Heads | undefined,
): Heads {
  const columns = [...(before ?? applicants.map(() => undefined))];
  const rest: FlatCell[] = [];
  for (const cell of own) {
    const found = nearestPlace(cell.text, applicants, 0.75);
    const index = found ? applicants.indexOf(found.place) : -1;
    if (found && columns[index] === undefined) {
      columns[index] = cell;
      takeLabel(reading, found.place, cell.text);
    } else if (note && nearestPlace(cell.text, [note], alikeEnough))
      takeLabel(reading, note, cell.text);
    else if (
      cell.text !== '' &&
      !nearestPlace(cell.text, headsAbove(reading.edition), alikeEnough)
    ) {
      rest.push(cell);
    }
  }
  pairOtherHeads(reading, rest, applicants, columns);
  return columns;
}

/** One head between known ones that is worded otherwise is the one that is missing there. */
function pairOtherHeads(
  reading: FormTableReading,
  rest: readonly FlatCell[],
  applicants: readonly LabelPlace[],
  columns: (HeadPlace | undefined)[],
): void {
  if (reading.isRagged) return;
  for (const cell of rest) {
    const right = columns.findIndex(
      (column, index) =>
        column === undefined && index > 0 && columns[index - 1]?.column === cell.column - 1,
    );
    const place = applicants[right];
    if (!place || cell.columnSpan > 1) continue;
    columns[right] = cell;
    takeLabel(reading, place, cell.text);
  }
}

/** The group of rows that begins here: 「3.3」 for （三）不予公开. */
function groupOf(
  reading: FormTableReading,
  { own }: FormRow,
  { groups, rows }: Places,
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

interface FoundRow {
  readonly place: LabelPlace;
  /** The cell of its label; undefined where only a person said which row it is. */
  readonly label: FlatCell | undefined;
}

function findRow(
  reading: FormTableReading,
  row: FormRow,
  { places: { rows, groups }, group, last }: State,
): FoundRow | undefined {
  const corrected = reading.corrected[rowKey(row)];
  if (corrected !== undefined) {
    const place = rows.find(({ rowId }) => rowId === corrected);
    return place && { place, label: lastText(row.own) };
  }
  let best: (FoundRow & { readonly likeness: number }) | undefined;
  const next = rows[last + 1];
  for (const label of row.own) {
    const nearest = nearestPlace(
      label.text,
      rows,
      alikeEnough,
      (place, index) =>
        (place.rowId?.startsWith(`${group}.`) ? 0.03 : 0) + (index === last + 1 ? 0.02 : 0),
    );
    if (!nearest) {
      // In its place and with its number a row is itself, whatever its words.
      if (!best && next && hasNumberOf(label.text, next.official))
        best = { place: next, label, likeness: 0 };
      continue;
    }
    const asGroup = nearestPlace(label.text, groups, nearest.likeness + 0.001);
    // Of labels side by side the last is the row's own.
    if (!asGroup && nearest.likeness >= (best?.likeness ?? 0) - 0.1) best = { ...nearest, label };
  }
  return best;
}

function hasNumberOf(text: string, official: string): boolean {
  const printed = bareLabel(text);
  const wanted = bareLabel(official);
  return (
    printed.number !== undefined &&
    printed.number === wanted.number &&
    printed.isBracketed === wanted.isBracketed &&
    !isFigureLike(text)
  );
}

const lastText = (own: FlatRow) =>
  [...own].reverse().find(({ text }) => text !== '' && !isFigureLike(text));

function takeUnknown(reading: FormTableReading, row: FormRow, { groups }: Places): RowMeaning {
  const figures = row.own.filter(({ text }) => text !== '' && isFigureLike(text));
  const isGroup = row.own.some(({ text }) => nearestPlace(text, groups, alikeEnough));
  if (isGroup && figures.length === 0) return { is: 'head' };
  if (isGroup) {
    reading.notes.add('misplacedValue', 'table3', `组名行不填数，没有读入：${quoteRow(row)}`);
  } else reading.notes.add('unknownRow', 'table3', `表三没有这一行，没有读入：${quoteRow(row)}`);
  return { is: 'unknown' };
}

/** Flattened text loses heads; rows that are not there are missing everywhere. */
function sayMissing(reading: FormTableReading, { all, rows }: Places): void {
  for (const place of all) {
    const isRow = rows.includes(place);
    if (isRow || !reading.isRagged) missLabel(reading, place);
  }
}

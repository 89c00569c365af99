/** The table of section 二 as it stands in a file: items of 第二十条, their heads, their rows, local rows. */
import { extraRowKey, type SplitPart, table2Key } from '../../../domain/edition/cell-address.ts';
import { type LabelPlace, labelPlaces } from '../../../domain/edition/label-places.ts';
import { sameLabel } from '../../../domain/edition/label-text.ts';
import { labelPlace, partPlace } from '../../../domain/place/place.ts';
import type { ImportNote } from '../../../intake/import-note.ts';
import { after, type Noted, noted } from '../../../intake/noted.ts';
import { unusedId } from '../../../intake/unused-id.ts';
import { type FlatRow, isFigureLike } from '../flatten/flat-items.ts';
import type { RowMeaning } from '../interpretation.ts';
import { besideTitle, headsTaken, type Table2State, takeHeads } from '../labels/item-heads.ts';
import { alikeEnough } from '../labels/label-match.ts';
import {
  type FormRow,
  type FormTableReading,
  isBlankRow,
  keepMeaning,
  nearestPlace,
  oneLine,
  rowKey,
} from './form-rows.ts';
import { joinBrokenRows } from './join-broken-rows.ts';
import { rowsOfForm, takeLocalRow } from './local-rows.ts';
import { namelessRows, takeNameless } from './nameless-rows.ts';
import { repeatedRow, rowNote, sourceOf } from './row-notes.ts';
import {
  addPart,
  behindCell,
  type FoundRow,
  isLabel,
  nextPart,
  partLabel,
  partOfSplit,
} from './split-rows.ts';
import { missLabel, takeLabel } from './take-labels.ts';
import { takeValues } from './take-values.ts';

export function readFormTable2(reading: FormTableReading): readonly ImportNote[] {
  const places = labelPlaces(reading.edition, 2);
  const state: Table2State = {
    places,
    rowPlaces: places.filter(({ rowId }) => rowId !== undefined),
    item: undefined,
    heads: new Map(),
    seen: new Set(),
    split: undefined,
    spanning: undefined,
    nameless: new Map(),
    ofForm: new Map(),
    lastRow: undefined,
  };
  const isOfficial = (label: string) =>
    state.rowPlaces.some(({ official }) => sameLabel(label, official));
  const joined = joinBrokenRows(reading, isOfficial);
  state.nameless = namelessRows(reading, joined, state.rowPlaces, columnsOf(reading));
  state.ofForm = rowsOfForm(reading, joined, state);
  const rows = joined.flatMap((row) => keepMeaning(reading, row, readRow(reading, row, state)));
  const asked = places.filter(({ columnId }) => !columnId || !reading.isRagged);
  return [...rows, ...asked.flatMap((place) => missLabel(reading, place))];
}

/** How many figures a row has. */
const columnsOf =
  ({ edition: { table2 } }: FormTableReading) =>
  ({ rowId }: LabelPlace) =>
    table2.items.find(({ rows }) => rows.some(({ id }) => id === rowId))?.columns.length ?? 0;

function readRow(reading: FormTableReading, row: FormRow, state: Table2State): Noted<RowMeaning> {
  if (isBlankRow(row)) return noted({ is: 'blank' });
  const corrected = reading.corrected[rowKey(row)];
  if (corrected === 'none') return unknown(reading, row);
  if (corrected !== undefined) {
    const label = row.own.find(isLabel);
    const behind = label ? behindCell(row.own, label) : row.own;
    return takeRow(reading, row, { rowId: corrected, label, behind }, state);
  }
  const nameless = state.nameless.get(row);
  const rowId = nameless?.place.rowId;
  if (nameless && rowId !== undefined) {
    const found = { rowId, label: nameless.label, behind: behindCell(row.own, nameless.label) };
    const ofName = takeNameless(reading, row, nameless);
    return after(ofName, takeRow(reading, row, found, state));
  }
  const beside = besideTitle(reading, row, state);
  const figures = headsTaken(reading, row, beside.value, state);
  const rest = figures.value;
  return after([...beside.notes, ...figures.notes], readCells(reading, row, rest, state));
}

/** @param rest the cells that are neither a title nor heads beside their figures */
function readCells(
  reading: FormTableReading,
  row: FormRow,
  rest: FlatRow,
  state: Table2State,
): Noted<RowMeaning> {
  if (rest.every(({ text }) => text === '')) return noted({ is: 'head' });
  const heads = takeHeads(reading, row, rest, state);
  if (heads) return { value: { is: 'head' }, notes: heads };
  const found =
    partOfSplit(reading, row, rest, state) ??
    findRow(rest, state) ??
    nextPart(reading, rest, state);
  if (found && isOfForm(reading, row, found, state)) return takeRow(reading, row, found, state);
  const own = found ? undefined : nameOver(row, rest, state);
  const cells = own ? [own, ...rest] : rest;
  const isNamed = found !== undefined || own !== undefined;
  const local = takeLocalRow(reading, row, cells, state, isNamed);
  if (local) return { value: { is: 'extra' }, notes: local };
  if (found) return takeRow(reading, row, found, state);
  return takeExtra(reading, rest) ? noted({ is: 'extra' }) : unknown(reading, row);
}

/** The row of the form itself, or a part of it where it is split. */
function isOfForm(
  reading: FormTableReading,
  row: FormRow,
  { rowId, label, behind }: FoundRow,
  { ofForm, heads }: Table2State,
): boolean {
  if (!label || (ofForm.get(rowId) ?? row) === row) return true;
  const item = reading.edition.table2.items.find(({ rows }) => rows.some(({ id }) => id === rowId));
  const known = item && heads.get(item.id);
  const columns = known?.of === row.part && !reading.isRagged ? known.columns : undefined;
  const part = partLabel(behind, item?.columns.length ?? 0, columns, label);
  return part !== undefined && reading.content.splits[rowId] !== undefined;
}

/** The name that spans this row of figures, too: the row is given once more. */
function nameOver({ part, index }: FormRow, rest: FlatRow, { spanning }: Table2State) {
  const isSpanned = spanning?.part === part && index <= spanning.lastRow;
  return isSpanned && !rest.some(isLabel) ? spanning.label : undefined;
}

const unknown = (reading: FormTableReading, row: FormRow): Noted<RowMeaning> =>
  noted({ is: 'unknown' }, rowNote('unknownRow', reading, row, '表二没有这一行'));

function findRow(cells: FlatRow, { rowPlaces, item }: Table2State): FoundRow | undefined {
  const label = cells.find(isLabel);
  if (!label) return undefined;
  const inItem = (place: LabelPlace) =>
    item?.rows.some(({ id }) => id === place.rowId) ? 0.05 : 0;
  const rowId = nearestPlace(label.text, rowPlaces, alikeEnough, inItem)?.place.rowId;
  return rowId === undefined ? undefined : { rowId, label, behind: behindCell(cells, label) };
}

function takeRow(
  reading: FormTableReading,
  row: FormRow,
  { rowId, label, behind }: FoundRow,
  state: Table2State,
): Noted<RowMeaning> {
  const item = reading.edition.table2.items.find(({ rows }) => rows.some(({ id }) => id === rowId));
  const place = state.rowPlaces.find((each) => each.rowId === rowId);
  if (!item || !place) return noted({ is: 'unknown' });
  const { columns } = item;
  const known = state.heads.get(item.id);
  const above = known?.of === row.part ? known.columns : undefined;
  const heads = reading.isRagged ? undefined : above;
  const repeats = above?.columns[0]?.columnSpan ?? 1;
  const partCell = partLabel(behind, columns.length, heads, label);
  const goesOn = partCell !== undefined && reading.content.splits[rowId] !== undefined;
  if (state.seen.has(rowId) && !goesOn) return noted({ is: 'unknown' }, repeatedRow(row, place));
  state.seen.add(rowId);
  state.lastRow = rowId;
  const ofLabel = label ? takeLabel(reading, place, label.text, sourceOf(row)) : [];
  const cellsOf = (part?: SplitPart) =>
    columns.map(({ id, kind }) => ({ key: table2Key(rowId, id, part), kind }));
  if (!partCell) {
    state.split = undefined;
    state.spanning = label && { part: row.part, label, lastRow: row.index + label.rowSpan - 1 };
    const values = { place: labelPlace(place.address), cells: cellsOf(), repeats };
    const ofValues = takeValues(reading, row, behind, heads, values);
    return { value: { is: 'row', rowId }, notes: [...ofLabel, ...ofValues] };
  }
  const part = addPart(reading, rowId, oneLine(partCell.text));
  const lastRow = label ? row.index + label.rowSpan - 1 : (state.split?.lastRow ?? row.index);
  state.split = { rowId, lastRow };
  const values = { place: partPlace(rowId, part), cells: cellsOf(part), repeats };
  const ofValues = takeValues(reading, row, behindCell(behind, partCell), heads, values);
  return { value: { is: 'row', rowId, part: part.label }, notes: [...ofLabel, ...ofValues] };
}

/** A row that the form has not: 「……总数量：57」 in one cell, or a label with one figure beside it. */
function takeExtra({ content }: FormTableReading, cells: FlatRow): boolean {
  const texts = cells.map(({ text }) => oneLine(text)).filter((text) => text !== '');
  const [first = '', second] = texts;
  let extra: { label: string; value: string } | undefined;
  if (texts.length === 1 && !isFigureLike(first)) {
    const [, label, value] = /^(.*)[：:]([^：:]*)$/.exec(first) ?? [];
    if (label !== undefined && (isFigureLike(value ?? '') || first.length < 60)) {
      extra = { label: label.trim(), value: (value ?? '').trim() };
    }
  } else if (
    texts.length === 2 &&
    second !== undefined &&
    isFigureLike(second) &&
    !isFigureLike(first)
  ) {
    extra = { label: first.replace(/[：:]$/, ''), value: second };
  }
  if (!extra) return false;
  const local = {
    id: unusedId('x', content.extraRows, [], 'table2/extra+'),
    label: extra.label,
  };
  content.extraRows.push(local);
  if (extra.value) content.cells[extraRowKey(local)] = extra.value;
  return true;
}

/** The table of section 二 as it stands in a file: items of 第二十条, their heads, their rows, local rows. */
import { extraRowKey, table2Key } from '../../../domain/edition/cell-address.ts';
import { type LabelPlace, labelPlaces } from '../../../domain/edition/label-places.ts';
import { sameLabel } from '../../../domain/edition/label-text.ts';
import { unusedId } from '../../../exchange/unused-id.ts';
import { type FlatRow, isFigureLike } from '../flatten/flat-items.ts';
import type { RowMeaning } from '../interpretation.ts';
import { headsTaken, type Table2State, takeHeads, takeTitle } from '../labels/item-heads.ts';
import { alikeEnough } from '../labels/label-match.ts';
import {
  type FormRow,
  type FormTableReading,
  isBlankRow,
  missLabel,
  nearestPlace,
  oneLine,
  quoteRow,
  rowKey,
  setMeaning,
  takeLabel,
} from './form-rows.ts';
import { joinBrokenRows } from './join-broken-rows.ts';
import {
  addPart,
  behindCell,
  type FoundRow,
  isLabel,
  nextPart,
  partLabel,
  partOfSplit,
} from './split-rows.ts';
import { takeValues } from './take-values.ts';

export function readFormTable2(reading: FormTableReading): void {
  const places = labelPlaces(reading.edition, 2);
  const state: Table2State = {
    places,
    rowPlaces: places.filter(({ rowId }) => rowId !== undefined),
    item: undefined,
    heads: new Map(),
    seen: new Set(),
    split: undefined,
  };
  const isOfficial = (label: string) =>
    state.rowPlaces.some(({ official }) => sameLabel(label, official));
  for (const row of joinBrokenRows(reading, isOfficial)) {
    setMeaning(reading, row, readRow(reading, row, state));
  }
  for (const place of places) {
    const isHead = place.columnId !== undefined;
    if (!isHead || !reading.isRagged) missLabel(reading, place);
  }
}

function readRow(reading: FormTableReading, row: FormRow, state: Table2State): RowMeaning {
  if (isBlankRow(row)) return { is: 'blank' };
  const corrected = reading.corrected[rowKey(row)];
  if (corrected === undefined) {
    const rest = headsTaken(reading, takeTitle(reading, row, state), state);
    if (rest.every(({ text }) => text === '')) return { is: 'head' };
    if (takeHeads(reading, row, rest, state)) return { is: 'head' };
    const found =
      partOfSplit(reading, row, rest, state) ??
      findRow(rest, state) ??
      nextPart(reading, rest, state);
    if (found) return takeRow(reading, row, found, state);
    if (takeExtra(reading, rest)) return { is: 'extra' };
  } else if (corrected !== 'none') {
    const label = row.own.find(isLabel);
    const behind = label ? behindCell(row.own, label) : row.own;
    return takeRow(reading, row, { rowId: corrected, label, behind }, state);
  }
  reading.notes.add('unknownRow', 'table2', `表二没有这一行，没有读入：${quoteRow(row)}`);
  return { is: 'unknown' };
}

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
): RowMeaning {
  const item = reading.edition.table2.items.find(({ rows }) => rows.some(({ id }) => id === rowId));
  const place = state.rowPlaces.find((each) => each.rowId === rowId);
  if (!item || !place) return { is: 'unknown' };
  const where = `table2.${rowId}`;
  const columns = item.columns.map(({ id, kind }) => ({ id, kind }));
  const known = state.heads.get(item.id);
  const heads = known?.of === row.part && !reading.isRagged ? known.columns : undefined;
  const partCell = partLabel(behind, columns.length, heads, label);
  const goesOn = partCell !== undefined && reading.content.splits[rowId] !== undefined;
  if (state.seen.has(rowId) && !goesOn) {
    reading.notes.add('repeated', where, `这一行又出现一次，没有读入：${quoteRow(row)}`);
    return { is: 'unknown' };
  }
  state.seen.add(rowId);
  if (label) takeLabel(reading, place, label.text);
  if (!partCell) {
    state.split = undefined;
    const keyOf = (id: string) => table2Key(rowId, id);
    takeValues(reading, row, behind, heads, { where, columns, keyOf });
    return { is: 'row', rowId };
  }
  const part = addPart(reading, rowId, oneLine(partCell.text));
  const lastRow = label ? row.index + label.rowSpan - 1 : (state.split?.lastRow ?? row.index);
  state.split = { rowId, lastRow };
  const values = behindCell(behind, partCell);
  const address = `${where}/${part.label}`;
  const keyOf = (id: string) => table2Key(rowId, id, part);
  takeValues(reading, row, values, heads, { where: address, columns, keyOf });
  return { is: 'row', rowId, part: part.label };
}

/** A row that the form has not: 「……总数量：57」 in one cell, or a label with one figure beside it. */
function takeExtra({ content, keptKeys }: FormTableReading, cells: FlatRow): boolean {
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
    id: unusedId('x', content.extraRows, keptKeys, 'table2/extra+'),
    label: extra.label,
  };
  content.extraRows.push(local);
  if (extra.value) content.cells[extraRowKey(local)] = extra.value;
  return true;
}

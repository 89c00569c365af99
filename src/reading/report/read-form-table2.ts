/** The table of section 二 as it stands in a file: items of 第二十条, their heads, their rows, local rows. */
import { extraRowKey, type SplitPart, table2Key } from '../../domain/edition/cell-address.ts';
import type { Table2Item } from '../../domain/edition/edition.ts';
import { sameLabel } from '../../domain/edition/label-text.ts';
import { type LabelPlace, labelPlaces } from '../../exchange/label-places.ts';
import { unusedId } from '../../exchange/unused-id.ts';
import { type FlatCell, type FlatRow, isFigureLike } from './flat-items.ts';
import { itemMark } from './form-labels.ts';
import {
  type FormRow,
  type FormTableReading,
  type HeadPlace,
  type Heads,
  isBlankRow,
  missLabel,
  nearestPlace,
  oneLine,
  quoteRow,
  rowKey,
  setMeaning,
  takeLabel,
  takeValues,
} from './form-rows.ts';
import { headLikeness } from './head-likeness.ts';
import type { RowMeaning } from './interpretation.ts';
import { joinBrokenRows } from './join-broken-rows.ts';
import { alikeEnough } from './label-match.ts';

interface State {
  readonly places: readonly LabelPlace[];
  readonly rowPlaces: readonly LabelPlace[];
  item: Table2Item | undefined;
  /** By item: the columns of its heads, in the part of the table where they stand. */
  readonly heads: Map<string, { readonly of: unknown; readonly columns: Heads }>;
  readonly seen: Set<string>;
  /** The split row that goes on while its label spans or is left blank. */
  split: { readonly rowId: string; readonly lastRow: number } | undefined;
}

export function readFormTable2(reading: FormTableReading): void {
  const places = labelPlaces(reading.edition, 2);
  const state: State = {
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

function readRow(reading: FormTableReading, row: FormRow, state: State): RowMeaning {
  if (isBlankRow(row)) return { is: 'blank' };
  const said = reading.corrected[rowKey(row)];
  if (said === undefined) {
    const rest = takeTitle(reading, row, state);
    if (rest.every(({ text }) => text === '')) return { is: 'head' };
    if (takeHeads(reading, row, rest, state)) return { is: 'head' };
    const found = partOfSplit(reading, row, rest, state) ?? findRow(rest, state);
    if (found) return takeRow(reading, row, found, state);
    if (takeExtra(reading, rest)) return { is: 'extra' };
  } else if (said !== 'none') {
    const label = row.own.find(isLabel);
    const behind = label ? behindCell(row.own, label) : row.own;
    return takeRow(reading, row, { rowId: said, label, behind }, state);
  }
  reading.notes.add('unknownRow', 'table2', `表二没有这一行，没有读入：${quoteRow(row)}`);
  return { is: 'unknown' };
}

/** @returns the cells beside a title of an item (第二十条第（一）项) */
function takeTitle(reading: FormTableReading, { own }: FormRow, state: State): FlatRow {
  const title = own.find(({ text }) => itemMark(text) !== undefined);
  if (!title) return own;
  const mark = itemMark(title.text);
  const items = reading.edition.table2.items;
  state.item = items.find(({ id }) => id === mark);
  state.split = undefined;
  if (state.item) {
    const place = state.places.find(({ labelKey }) => labelKey === `item.${mark}`);
    if (place) takeLabel(reading, place, title.text);
  } else {
    reading.notes.add(
      'unknownRow',
      'table2',
      `本版表二没有这一项，没有读入：“${oneLine(title.text)}”`,
    );
  }
  return own.filter((cell) => cell !== title);
}

/** Heads are 信息内容 or the columns of an item, and no figure stands beside them. */
function takeHeads(reading: FormTableReading, row: FormRow, cells: FlatRow, state: State): boolean {
  const { table2 } = reading.edition;
  const texts = cells.filter(({ text }) => text !== '');
  const isLabelled = texts.some(({ text }) => sameLabel(text, table2.labelHead));
  const worth = (item: Table2Item) =>
    texts.filter(({ text }) => item.columns.some((column) => headLikeness(text, column) >= 0.75))
      .length;
  const named = [...table2.items].sort((a, b) => worth(b) - worth(a))[0];
  const hasFigures = texts.some(({ text }) => isFigureLike(text));
  if (!isLabelled && (hasFigures || !named || worth(named) === 0)) return false;
  // The title says which item it is; without one the heads do.
  const item = state.item ?? named;
  if (!item) return false;
  const columns = columnsOf(
    reading,
    item,
    texts.filter(({ text }) => !sameLabel(text, table2.labelHead)),
    state,
  );
  state.heads.set(item.id, { of: row.part, columns });
  state.split = undefined;
  return true;
}

function columnsOf(
  reading: FormTableReading,
  item: Table2Item,
  cells: readonly FlatCell[],
  state: State,
): Heads {
  const place = (columnId: string) =>
    state.places.find(({ address }) => address === `table2.${item.id}.${columnId}`);
  const left = new Set(cells);
  const columns = item.columns.map((column): HeadPlace | undefined => {
    const cell = [...left].find(({ text }) => headLikeness(text, column) >= 0.75);
    if (!cell) return undefined;
    left.delete(cell);
    takeLabel(reading, place(column.id) as LabelPlace, cell.text);
    return cell;
  });
  // As many heads as are missing: they stand for these, worded otherwise.
  const missing = item.columns.filter((_, index) => columns[index] === undefined);
  if (left.size !== missing.length) return columns;
  [...left].forEach((cell, index) => {
    const column = missing[index];
    if (!column) return;
    columns[item.columns.indexOf(column)] = cell;
    takeLabel(reading, place(column.id) as LabelPlace, cell.text);
  });
  return columns;
}

interface FoundRow {
  readonly rowId: string;
  readonly label: FlatCell | undefined;
  readonly behind: FlatRow;
}

function findRow(cells: FlatRow, { rowPlaces, item }: State): FoundRow | undefined {
  const label = cells.find(isLabel);
  if (!label) return undefined;
  const inItem = (place: LabelPlace) =>
    item?.rows.some(({ id }) => id === place.rowId) ? 0.05 : 0;
  const rowId = nearestPlace(label.text, rowPlaces, alikeEnough, inItem)?.place.rowId;
  return rowId === undefined ? undefined : { rowId, label, behind: behindCell(cells, label) };
}

const isLabel = ({ text }: FlatCell) => text !== '' && !isFigureLike(text);

const behindCell = (cells: FlatRow, label: FlatCell) => cells.slice(cells.indexOf(label) + 1);

/** Under a row whose label spans this one too, or which has a blank in its place. */
function partOfSplit(
  reading: FormTableReading,
  row: FormRow,
  cells: FlatRow,
  { split }: State,
): FoundRow | undefined {
  if (!split) return undefined;
  const spans = row.index <= split.lastRow;
  const isLeftBlank =
    reading.isRagged && cells[0]?.text === '' && !isFigureLike(cells[1]?.text ?? '');
  return spans || isLeftBlank ? { rowId: split.rowId, label: undefined, behind: cells } : undefined;
}

function takeRow(
  reading: FormTableReading,
  row: FormRow,
  { rowId, label, behind }: FoundRow,
  state: State,
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
    takeValues(reading, row, behind, where, columns, heads, (id) => table2Key(rowId, id));
    return { is: 'row', rowId };
  }
  const part = addPart(reading, rowId, oneLine(partCell.text));
  const lastRow = label ? row.index + label.rowSpan - 1 : (state.split?.lastRow ?? row.index);
  state.split = { rowId, lastRow };
  const values = behindCell(behind, partCell);
  const address = `${where}/${part.label}`;
  takeValues(reading, row, values, address, columns, heads, (id) => table2Key(rowId, id, part));
  return { is: 'row', rowId, part: part.label };
}

/** A second label before the figures: the name of a part (行政检查). */
function partLabel(
  behind: FlatRow,
  columns: number,
  heads: Heads | undefined,
  label: FlatCell | undefined,
): FlatCell | undefined {
  const firstHead = heads?.find((head) => head !== undefined);
  if (firstHead !== undefined) {
    const first = behind.find(({ column }) => column < firstHead.column);
    // Beside a label of one row a blank cell is a merge that somebody undid.
    const isPart = first && (first.text !== '' || !label || label.rowSpan > 1);
    return isPart ? first : undefined;
  }
  const first = behind.find(({ text }) => text !== '');
  if (!first || isFigureLike(first.text)) return undefined;
  return !label || behind.length - behind.indexOf(first) > columns ? first : undefined;
}

function addPart({ content, keptKeys }: FormTableReading, rowId: string, label: string): SplitPart {
  const parts = content.splits[rowId] ?? [];
  const part = { id: unusedId('p', parts, keptKeys, `table2/${rowId}+`), label };
  content.splits[rowId] = [...parts, part];
  return part;
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

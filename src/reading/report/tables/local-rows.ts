/** Rows of table 二 that an office has added to an item of 第二十条, with figures in its columns. */
import { type ExtraRow, extraRowKey } from '../../../domain/edition/cell-address.ts';
import type { Table2Item } from '../../../domain/edition/edition.ts';
import { cellPlace } from '../../../domain/place/place.ts';
import type { ImportNote } from '../../../intake/import-note.ts';
import { unusedId } from '../../../intake/unused-id.ts';
import { type FlatRow, isFigureLike } from '../flatten/flat-items.ts';
import { firstColumn, type Heads } from '../labels/column-heads.ts';
import { itemMark } from '../labels/form-labels.ts';
import type { Table2State } from '../labels/item-heads.ts';
import { alikeEnough } from '../labels/label-match.ts';
import { type FormRow, type FormTableReading, nearestPlace, oneLine, rowKey } from './form-rows.ts';
import { valuesOf } from './row-values.ts';
import { isLabel } from './split-rows.ts';
import { takeValues } from './take-values.ts';

/** What a row of an item is made of: the words of its label, and the cells behind them. */
interface RowParts {
  readonly label: string;
  readonly behind: FlatRow;
  readonly heads: Heads | undefined;
}

/**
 * @param isNamed whether it is called as a row of the form, which is another one
 * @returns the notes on it; undefined for a row that is none of an item
 */
export function takeLocalRow(
  reading: FormTableReading,
  row: FormRow,
  cells: FlatRow,
  state: Table2State,
  isNamed: boolean,
): readonly ImportNote[] | undefined {
  const last = reading.edition.table2.items.find(({ rows }) =>
    rows.some(({ id }) => id === state.lastRow),
  );
  const item = state.item ?? last;
  const parts = item && partsOf(reading, row, cells, item, state);
  if (!item || !parts || !isRowOf(item, parts, reading, isNamed)) return undefined;
  const { content } = reading;
  const below = last === item ? (state.lastRow ?? '') : '';
  const local: ExtraRow = {
    id: unusedId('x', content.extraRows, [], 'table2/extra+'),
    label: parts.label,
    at: { item: item.id, below },
  };
  content.extraRows.push(local);
  state.split = undefined;
  const keys = item.columns.map(({ id, kind }) => ({ key: extraRowKey(local, id), kind }));
  const [first] = keys;
  if (!first) return undefined;
  return takeValues(reading, row, parts.behind, parts.heads, {
    place: cellPlace(first.key),
    cells: keys,
  });
}

function partsOf(
  { isRagged }: FormTableReading,
  row: FormRow,
  cells: FlatRow,
  item: Table2Item,
  state: Table2State,
): RowParts | undefined {
  const known = state.heads.get(item.id);
  const heads = known?.of === row.part && !isRagged ? known.columns : undefined;
  const start = heads && firstColumn(heads);
  if (heads && start !== undefined) {
    const labels = cells.filter(({ column }) => column < start);
    const behind = cells.filter(({ column }) => column >= start);
    if (labels.length === 0) return undefined;
    // A number in front counts the rows.
    const words = labels.filter(isLabel).map(({ text }) => oneLine(text));
    if (words.length === 0 && labels.some(({ text }) => text !== '')) return undefined;
    // A merge that somebody undid may have left the label in each of its cells.
    return { label: [...new Set(words)].join(''), behind, heads };
  }
  const label = cells.find(isLabel);
  if (!label) return undefined;
  const behind = cells.slice(cells.indexOf(label) + 1);
  const isWhole =
    behind.length === item.columns.length && behind.every(({ text }) => isFigureLike(text));
  return isWhole ? { label: oneLine(label.text), behind, heads } : undefined;
}

/** Sums that the form does not state, and remarks. */
const noRow = /^[（(【]?(合计|总计|小计|共计|累计|总数|备注|说明|注[：:])/;
/** 「政府信息公开发布总数量」 is a figure for itself, whatever stands above it. */
const ofWholeTable = /(发布|公开).*(总数|总量|数量)/;

function isRowOf(
  item: Table2Item,
  { label, behind, heads }: RowParts,
  reading: FormTableReading,
  isNamed: boolean,
): boolean {
  const { items } = reading.edition.table2;
  const isLastItem = items.indexOf(item) === items.length - 1;
  const typed = behind.map(({ text }) => text).filter((text) => text !== '');
  if (noRow.test(label) || (isLastItem && typed.length === 1 && ofWholeTable.test(label))) {
    return false;
  }
  const { length } = item.columns;
  const read = valuesOf(behind, length, { heads, window: undefined, isRagged: !heads, repeats: 1 });
  const isUnderHeads = !heads || heads.columns.every((head) => head !== undefined);
  const isPlain = read.strays.length === 0 && read.values.length === length;
  if (!isUnderHeads || !isPlain || !(read.doubt === undefined || read.doubt === 'merged')) {
    return false;
  }
  if (typed.length === 0) return label !== '' && label.length <= 30 && !/[：:。；;]/.test(label);
  return isNamed || typed.some((text) => isFigureLike(text));
}

/**
 * Which row of the file each row of the form is: the one whose label comes nearest, in its own item before others, the
 * first of several. The others are rows of the office's own.
 */
export function rowsOfForm(
  { edition, corrected }: FormTableReading,
  rows: readonly FormRow[],
  { rowPlaces }: Pick<Table2State, 'rowPlaces'>,
): ReadonlyMap<string, FormRow> {
  const found = new Map<string, { row: FormRow; worth: number }>();
  let item: Table2Item | undefined;
  for (const row of rows) {
    const title = row.own.find(({ text }) => itemMark(text) !== undefined);
    if (title) item = edition.table2.items.find(({ id }) => id === itemMark(title.text));
    const label = row.own.find((cell) => isLabel(cell) && cell !== title);
    const said = corrected[rowKey(row)];
    const isOwn = (rowId: string | undefined) => item?.rows.some(({ id }) => id === rowId) ?? false;
    const nearest =
      label &&
      nearestPlace(label.text, rowPlaces, alikeEnough, ({ rowId }) => (isOwn(rowId) ? 0.05 : 0));
    const rowId = said ?? nearest?.place.rowId;
    if (rowId === undefined) continue;
    const likeness = said ? 2 : (nearest?.likeness ?? 0);
    const worth = likeness + (isOwn(rowId) ? 0.01 : 0);
    if (worth > (found.get(rowId)?.worth ?? 0)) found.set(rowId, { row, worth });
  }
  return new Map([...found].map(([rowId, { row }]) => [rowId, row]));
}

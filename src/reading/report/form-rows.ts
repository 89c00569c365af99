/** The rows of one table of the form, from all its parts in the file, with what is found in them. */
import type { FigureKind, TableSection } from '../../domain/edition/edition.ts';
import { readFigure } from '../../domain/report/figure.ts';
import { quote } from '../../exchange/import-note.ts';
import type { LabelPlace } from '../../exchange/label-places.ts';
import { compareLabel } from '../../exchange/read-gr-labels.ts';
import { setCell, type TableReading } from '../../exchange/table-reading.ts';
import { type FlatCell, type FlatRow, type FlatTable, isFigureLike } from './flat-items.ts';
import { isFormLabel, itemMark } from './form-labels.ts';
import type { RowMeaning } from './interpretation.ts';
import { labelLikeness } from './label-match.ts';

export interface FormRow {
  /** Its place in its part of the table. */
  readonly index: number;
  /** The cells that begin in it, in order. */
  readonly own: FlatRow;
  /** The id of the item that it stands in. */
  readonly item: number;
  /** Columns are those of one grid only within one part of the table. */
  readonly part: FlatTable;
}

export interface FormTableReading extends TableReading {
  readonly table: TableSection;
  readonly rows: readonly FormRow[];
  /** True for tables without a grid, flattened to text: columns say nothing, heads may be lost. */
  readonly isRagged: boolean;
  /** Labels found so far, by address. */
  readonly labelsSeen: Set<string>;
  /** What each row was taken for, by 「item/row」. */
  readonly meanings: Map<string, RowMeaning>;
  /** What a person says a row is, by 「item/row」. */
  readonly corrected: Readonly<Record<string, string>>;
}

export const rowKey = ({ item, index }: Pick<FormRow, 'item' | 'index'>) => `${item}/${index}`;

export function formRows(parts: readonly FlatTable[]): FormRow[] {
  return parts.flatMap((part) =>
    part.rows.map((cells, index) => ({ index, own: mergeRepeated(cells), item: part.id, part })),
  );
}

/** A label that is repeated in each cell that it should span is one label. */
function mergeRepeated(cells: FlatRow): FlatRow {
  const merged: FlatCell[] = [];
  for (const cell of cells) {
    const last = merged[merged.length - 1];
    const goesOn =
      last !== undefined &&
      last.text === cell.text &&
      last.column + last.columnSpan === cell.column &&
      (isFormLabel(cell.text) || itemMark(cell.text) !== undefined || isLocalLabel(cell.text));
    if (goesOn)
      merged[merged.length - 1] = { ...last, columnSpan: last.columnSpan + cell.columnSpan };
    else merged.push(cell);
  }
  return merged;
}

const isLocalLabel = (text: string) => text.length >= 8 && !isFigureLike(text);

export const isBlankRow = ({ own }: Pick<FormRow, 'own'>) => own.every(({ text }) => text === '');

/** Its cells as they stand, for a note. */
export const quoteRow = ({ own }: Pick<FormRow, 'own'>) =>
  quote(own.map(({ text }) => oneLine(text)).join(' | '));

export const oneLine = (text: string) => text.replace(/\s*\n\s*/g, '');

export function setMeaning(
  { meanings }: FormTableReading,
  row: FormRow,
  meaning: RowMeaning,
): void {
  meanings.set(rowKey(row), meaning);
}

/** Notes a label as seen, and where it is worded otherwise what the file printed. */
export function takeLabel(reading: FormTableReading, place: LabelPlace, printed: string): void {
  if (reading.labelsSeen.has(place.address)) return;
  reading.labelsSeen.add(place.address);
  const label = oneLine(printed);
  compareLabel(place, label, reading.content);
  if (reading.content.asPrinted[place.address] !== label) return;
  reading.notes.add(
    'otherLabel',
    place.address,
    `印的是${quote(label)}，官方表格是${quote(place.official)}`,
  );
}

/** A label of the form that the file has nowhere. */
export function missLabel(reading: FormTableReading, place: LabelPlace): void {
  if (reading.labelsSeen.has(place.address)) return;
  reading.labelsSeen.add(place.address);
  reading.content.asPrinted[place.address] = '';
  reading.notes.add('missingRow', place.address, `没有找到${quote(place.official)}`);
}

/** The heads of the columns in the form's order; undefined where none was found. */
export type Heads = readonly (HeadPlace | undefined)[];
export type HeadPlace = Pick<FlatCell, 'column' | 'columnSpan'>;

/**
 * The cells of the values in the order of the columns, by the heads above them where these fit the row, else
 * by their order behind the label.
 */
function valuesOf(
  row: FormRow,
  behind: FlatRow,
  count: number,
  heads: Heads | undefined,
  isRagged: boolean,
): RowValues {
  const byHead = heads && valuesUnderHeads(row, behind, heads);
  if (byHead) return { values: byHead, isSure: true };
  const texts = behind.map(({ text }) => text);
  const filled = texts.filter((text) => text !== '');
  return isRagged && filled.length === count - 1 && endsInTotal(texts, filled)
    ? withGap(filled, count)
    : valuesInOrder(texts, count);
}

/**
 * In flattened text the blanks around a run of figures may be merges, and one figure was lost within it:
 * where the last is the sum of the others it is the total.
 */
function endsInTotal(texts: readonly string[], filled: readonly string[]): boolean {
  const isRun = texts.join('\n').includes(filled.join('\n'));
  const figures = filled.map(Number);
  const sum = figures.slice(0, -1).reduce((whole, part) => whole + part, 0);
  return isRun && figures.length > 4 && sum === figures[figures.length - 1];
}

interface RowValues {
  readonly values: readonly (string | undefined)[];
  /** False where there are more values, or fewer, than columns. */
  readonly isSure: boolean;
}

/** Undefined unless each head has a cell of its own and nothing else stands beside them. */
function valuesUnderHeads({ own }: FormRow, behind: FlatRow, heads: Heads): string[] | undefined {
  const cells = heads.map((head) =>
    own.find((cell) => head && cell.column === head.column && behind.includes(cell)),
  );
  const values = cells.flatMap((cell) => (cell ? [cell.text] : []));
  if (values.length !== heads.length) return undefined;
  /** A figure repeated in each cell that its head spans. */
  const isRepeated = ({ column, text }: FlatCell) =>
    heads.some(
      (head, index) =>
        head &&
        column > head.column &&
        column < head.column + head.columnSpan &&
        cells[index]?.text === text,
    );
  const isExplained = (cell: FlatCell) =>
    cells.includes(cell) || cell.text === '' || isRepeated(cell);
  return behind.every(isExplained) ? values : undefined;
}

function valuesInOrder(texts: readonly string[], count: number): RowValues {
  let from = 0;
  let to = texts.length;
  // A merged label leaves blank cells in front, a column too many one behind.
  while (to - from > count && texts[from] === '') from += 1;
  while (to - from > count && texts[to - 1] === '') to -= 1;
  const rest = texts.slice(from, to);
  if (rest.length === count) return { values: rest, isSure: true };
  return rest.length > count
    ? { values: rest.slice(0, count), isSure: false }
    : withGap(rest, count);
}

/** With too few, the last printed is the last column (总计), and the gap stands before it. */
function withGap(texts: readonly string[], count: number): RowValues {
  const gap: undefined[] = Array.from({ length: count - texts.length }, () => undefined);
  return { values: [...texts.slice(0, -1), ...gap, ...texts.slice(-1)], isSure: false };
}

export interface ValueColumnPlace {
  readonly id: string;
  readonly kind: FigureKind;
}

/** Sets the cells of a row; says what is no figure, and where the number of values does not fit. */
export function takeValues(
  reading: FormTableReading,
  row: FormRow,
  behind: FlatRow,
  where: string,
  columns: readonly ValueColumnPlace[],
  heads: Heads | undefined,
  keyOf: (columnId: string) => string,
): void {
  const { values, isSure } = valuesOf(row, behind, columns.length, heads, reading.isRagged);
  const filled = behind.filter(({ text }) => text !== '').length;
  if (!isSure && (filled > 0 || !reading.isRagged)) {
    const lengths = `应有 ${columns.length} 格，现有 ${behind.length} 格`;
    reading.notes.add('valueCount', where, `${lengths}，按顺序读入，请核对：${quoteRow(row)}`);
  }
  columns.forEach(({ id, kind }, index) => {
    const typed = values[index]?.replace(/\s*\n\s*/g, '');
    if (typed === undefined) return;
    const key = keyOf(id);
    if (reading.content.cells[key]) return;
    setCell(reading, key, typed, `${where}.${id}`);
    if (readFigure(typed, kind).is === 'unreadable') {
      reading.notes.add('notAFigure', `${where}.${id}`, `${quote(typed)}不是数字，照原样读入`);
    }
  });
}

/** The place whose label a text comes nearest to, if it comes near enough. */
export function nearestPlace<Place extends { readonly official: string }>(
  text: string,
  places: readonly Place[],
  least: number,
  bonus: (place: Place, index: number) => number = () => 0,
): { readonly place: Place; readonly likeness: number } | undefined {
  let best: { place: Place; likeness: number; worth: number } | undefined;
  if (text === '' || text.length > 120 || isFigureLike(text)) return undefined;
  places.forEach((place, index) => {
    const likeness = labelLikeness(text, place.official);
    if (likeness < least) return;
    const worth = likeness + bonus(place, index);
    if (worth > (best?.worth ?? 0)) best = { place, likeness, worth };
  });
  return best;
}

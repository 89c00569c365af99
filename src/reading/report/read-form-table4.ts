/** The table of section 四 as it stands in a file: fifteen figures under three groups of five heads. */
import { table4Key } from '../../domain/edition/cell-address.ts';
import { type LabelPlace, labelPlaces } from '../../exchange/label-places.ts';
import { type FlatCell, isFigureLike } from './flat-items.ts';
import {
  type FormRow,
  type FormTableReading,
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
import { alikeEnough } from './label-match.ts';

export function readFormTable4(reading: FormTableReading): void {
  const places = labelPlaces(reading.edition, 4);
  const state: State = { places, heads: [], isRead: false };
  for (const row of reading.rows) setMeaning(reading, row, readRow(reading, row, state));
  takeHeads(
    reading,
    places,
    state.heads.map(({ cell }) => cell),
  );
  if (!state.isRead) reading.notes.add('missingRow', 'table4', '表四没有找到填数的一行');
}

interface State {
  readonly places: readonly LabelPlace[];
  readonly heads: { readonly row: FormRow; readonly cell: FlatCell }[];
  isRead: boolean;
}

function readRow(reading: FormTableReading, row: FormRow, state: State): RowMeaning {
  const said = reading.corrected[rowKey(row)];
  if (said === undefined && isHeadRow(row, state.places)) return takeHeadRow(reading, row, state);
  const isUnfilled = !state.isRead && state.heads.length > 0 && isLast(reading, row);
  if (isBlankRow(row) && !isUnfilled) return { is: 'blank' };
  const isFigures = said === undefined ? couldBeFigures(reading, row) : said !== 'none';
  if (state.isRead || !isFigures) {
    reading.notes.add('unknownRow', 'table4', `表四没有这一行，没有读入：${quoteRow(row)}`);
    return { is: 'unknown' };
  }
  const heads = state.heads.filter(({ row: { part } }) => part === row.part);
  const columns = headColumns(
    reading,
    heads.map(({ cell }) => cell),
  );
  return takeFigures(reading, row, reading.isRagged ? undefined : columns, state);
}

/** One line may hold the heads and, in flattened text, the figures behind them. */
function takeHeadRow(reading: FormTableReading, row: FormRow, state: State): RowMeaning {
  const cells = row.own.filter(({ text }) => text !== '');
  state.heads.push(...cells.map((cell) => ({ row, cell })));
  const figures = cells.filter(({ text }) => isFigureLike(text));
  if (state.isRead || figures.length < figureCount(reading)) return { is: 'head' };
  return takeFigures(reading, { ...row, own: figures }, undefined, state);
}

const figureCount = ({ edition: { table4 } }: FormTableReading) =>
  table4.groups.length * table4.outcomes.length;

/** Figures alone, or as many cells as there are figures: one of them may be a word. */
const couldBeFigures = (reading: FormTableReading, { own }: FormRow) =>
  own.every(({ text }) => isFigureLike(text)) || own.length >= figureCount(reading);

const isHeadRow = ({ own }: FormRow, places: readonly LabelPlace[]) =>
  own.some(({ text }) => nearestPlace(text, places, 0.75) !== undefined);

const isLast = ({ rows }: FormTableReading, row: FormRow) => rows[rows.length - 1] === row;

function takeFigures(
  reading: FormTableReading,
  row: FormRow,
  heads: Heads | undefined,
  state: State,
): RowMeaning {
  state.isRead = true;
  const { groups, outcomes } = reading.edition.table4;
  const columns = groups.flatMap((group) =>
    outcomes.map((outcome) => ({ id: `${group.id}.${outcome.id}`, kind: 'count' as const })),
  );
  const keyOf = (id: string) => {
    const [group = '', outcome = ''] = id.split('.');
    return table4Key(group, outcome);
  };
  takeValues(reading, row, row.own, 'table4', columns, heads, keyOf);
  return { is: 'row', rowId: 'values' };
}

/** The columns of the fifteen heads in the form's order, by what stands above each other. */
function headColumns({ edition }: FormTableReading, cells: readonly FlatCell[]): Heads {
  const { groups, outcomes } = edition.table4;
  const innermost = groups.map(({ path }) => ({ official: path[path.length - 1] as string }));
  const found = cells.map((cell) => ({
    cell,
    group: nearestPlace(cell.text, innermost, alikeEnough)?.place,
    outcome: nearestPlace(
      cell.text,
      outcomes.map(({ id, label }) => ({ id, official: label })),
      0.75,
    )?.place.id,
  }));
  return innermost.flatMap((wanted) => {
    const group = found.find((one) => one.group === wanted)?.cell;
    return outcomes.map(({ id }) => {
      const isUnder = ({ column }: FlatCell) =>
        group !== undefined && column >= group.column && column < group.column + group.columnSpan;
      return found.find((one) => one.outcome === id && isUnder(one.cell))?.cell;
    });
  });
}

/** Compares the heads with the official ones: fifteen from left to right, and the groups above them. */
function takeHeads(
  reading: FormTableReading,
  places: readonly LabelPlace[],
  cells: readonly FlatCell[],
): void {
  const groupPlaces = places.filter(({ labelKey }) => !labelKey?.includes('.col.'));
  const outcomePlaces = places.filter((place) => !groupPlaces.includes(place));
  const above = [
    ...groupPlaces,
    ...reading.edition.table4.groups.map(({ path }) => ({ official: path[0] as string })),
  ];
  const outcomes: FlatCell[] = [];
  for (const cell of cells) {
    if (isFigureLike(cell.text)) continue;
    const group = nearestPlace(cell.text, above, alikeEnough);
    if (!group) outcomes.push(cell);
    else if ('address' in group.place) takeLabel(reading, group.place, cell.text);
  }
  // In flattened text the heads of one line follow those of the line above.
  const ordered = reading.isRagged ? outcomes : byColumn(outcomes);
  if (ordered.length === outcomePlaces.length) {
    ordered.forEach((cell, index) => {
      takeLabel(reading, outcomePlaces[index] as LabelPlace, cell.text);
    });
  } else if (!reading.isRagged) takeOwnHeads(reading, outcomePlaces, ordered);
  for (const place of places) {
    if (!reading.isRagged || groupPlaces.includes(place)) missLabel(reading, place);
  }
}

/** From left to right; of those in one column the lowest, which the figures stand under. */
function byColumn(cells: readonly FlatCell[]): FlatCell[] {
  const lowest = new Map(cells.map((cell) => [cell.column, cell]));
  return [...lowest.values()].sort((a, b) => a.column - b.column);
}

/** Some are missing or too many: each of those that are official stands for the next of its kind. */
function takeOwnHeads(
  reading: FormTableReading,
  places: readonly LabelPlace[],
  cells: readonly FlatCell[],
): void {
  let from = 0;
  for (const cell of cells) {
    const at = places.findIndex(
      (place, index) => index >= from && nearestPlace(cell.text, [place], 0.75) !== undefined,
    );
    if (at < 0) continue;
    takeLabel(reading, places[at] as LabelPlace, cell.text);
    from = at + 1;
  }
}

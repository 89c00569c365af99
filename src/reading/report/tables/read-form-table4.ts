/**
 * The table of section 四 as it stands in a file: fifteen figures under three groups of five heads. Offices
 * also set the groups below each other, as tables of their own or as rows.
 */
import { table4Key } from '../../../domain/edition/cell-address.ts';
import { labelPlaces } from '../../../domain/edition/label-places.ts';
import { tablePlace } from '../../../domain/place/place.ts';
import type { ImportNote } from '../../../intake/import-note.ts';
import { after, type Noted, noted } from '../../../intake/noted.ts';
import { type FlatRow, isFigureLike } from '../flatten/flat-items.ts';
import type { RowMeaning } from '../interpretation.ts';
import { firstColumn, type Heads } from '../labels/column-heads.ts';
import { isNamed, lowest, type NamedHead, nameHead, slotsOf } from '../labels/outcome-heads.ts';
import {
  type Figure,
  missingInTable4,
  onlyGroup,
  type ReviewState,
  takeHead,
} from '../labels/review-labels.ts';
import {
  type FormRow,
  type FormTableReading,
  isBlankRow,
  keepMeaning,
  rowKey,
} from './form-rows.ts';
import { rowNote, sourceOf } from './row-notes.ts';
import { takeValues } from './take-values.ts';

export function readFormTable4(reading: FormTableReading): readonly ImportNote[] {
  const { groups, outcomes } = reading.edition.table4;
  const state: ReviewState = {
    places: labelPlaces(reading.edition, 4),
    all: groups.flatMap((group) => outcomes.map(({ id }) => ({ group: group.id, outcome: id }))),
    ...{ heads: [], block: undefined, group: undefined, read: new Set() },
  };
  const rows = reading.rows.flatMap((row) =>
    keepMeaning(reading, row, readRow(reading, row, state)),
  );
  return [...rows, ...missingInTable4(reading, state)];
}

function readRow(reading: FormTableReading, row: FormRow, state: ReviewState): Noted<RowMeaning> {
  const corrected = reading.corrected[rowKey(row)];
  if (corrected === 'none') return unknown(reading, row);
  const named = row.own
    .map((cell) => nameHead(cell, sourceOf(row), reading.edition.table4))
    .filter(({ cell }) => cell.text !== '' && !isFigureLike(cell.text));
  if (corrected === undefined && named.some(isNamed) && !isOneAmongFigures(named, row)) {
    return takeNamed(reading, row, named, state);
  }
  if (isBlankRow(row) && !isUnfilled(row, state)) return noted({ is: 'blank' });
  return takenRow(takeUnderHeads(reading, row, row.own, state)) ?? unknown(reading, row);
}

/** The one row of figures; undefined where nothing was taken. */
const takenRow = (notes: readonly ImportNote[] | undefined): Noted<RowMeaning> | undefined =>
  notes && { value: { is: 'row', rowId: 'values' }, notes };

/** A row with heads in it, which may have figures too. */
function takeNamed(
  reading: FormTableReading,
  row: FormRow,
  named: readonly NamedHead[],
  state: ReviewState,
): Noted<RowMeaning> {
  const figures = row.own.filter(({ text }) => text !== '' && isFigureLike(text));
  if (figures.length > 0 && isLabelled(named, figures)) {
    return takenRow(takeLabelled(reading, row, named, state)) ?? unknown(reading, row);
  }
  const ofHeads = addHeads(reading, row, named, state);
  const taken =
    figures.length > 0 ? takenRow(takeUnderHeads(reading, row, figures, state)) : undefined;
  return after(ofHeads, taken ?? noted({ is: 'head' }));
}

/** The row under the heads, with nothing in it. */
const isUnfilled = ({ part, index }: FormRow, { block }: ReviewState) =>
  index === part.rows.length - 1 && block !== undefined && !block.isClosed;

/** A word in the place of one of many figures. */
const isOneAmongFigures = (named: readonly NamedHead[], { own }: FormRow) =>
  named.length === 1 &&
  own.filter(({ text }) => text !== '').length > 10 &&
  own[0] !== named[0]?.cell;

/** A row of one group, or of one outcome of it. */
const isLabelled = (named: readonly NamedHead[], figures: FlatRow) =>
  named.filter(({ outcome }) => outcome !== undefined).length <= 1 && figures.length < 15;

function addHeads(
  reading: FormTableReading,
  row: FormRow,
  named: readonly NamedHead[],
  state: ReviewState,
): readonly ImportNote[] {
  const { block } = state;
  const goesOn = block && !block.isClosed && block.part === row.part;
  const before = goesOn ? block.heads : [];
  const found = [...named, ...blankHeads(reading, row, named, before)];
  state.heads.push(...found);
  const heads = [...before, ...found];
  state.block = { part: row.part, heads, isClosed: false };
  return named.flatMap((head) => (head.group ? takeHead(reading, state, head, head.group) : []));
}

/** Among outcomes a cell without words is the head of its column, unless one stands above it. */
function blankHeads(
  { isRagged, edition: { table4 } }: FormTableReading,
  row: FormRow,
  named: readonly NamedHead[],
  before: readonly NamedHead[],
): readonly NamedHead[] {
  const isAmongOutcomes = named.filter(({ outcome }) => outcome !== undefined).length > 1;
  if (isRagged || !isAmongOutcomes) return [];
  return row.own
    .filter(({ text, column }) => text === '' && !before.some(({ cell }) => cell.column === column))
    .map((cell) => nameHead(cell, sourceOf(row), table4));
}

const unknown = (reading: FormTableReading, row: FormRow): Noted<RowMeaning> =>
  noted({ is: 'unknown' }, rowNote('unknownRow', reading, row, '表四没有这一行'));

/** A row of figures under the heads of its block. @returns the notes on it; undefined where it is none */
function takeUnderHeads(
  reading: FormTableReading,
  row: FormRow,
  cells: FlatRow,
  state: ReviewState,
): readonly ImportNote[] | undefined {
  const { block } = state;
  const slots = block && !reading.isRagged ? slotsOf(block, reading.edition.table4) : undefined;
  const isUnder = slots && block?.part === row.part;
  if (slots && isUnder && slots.every(({ group }) => !state.read.has(group))) {
    const others = lowest(block.heads).flatMap(({ cell }) =>
      slots.some(({ head }) => head.cell === cell) ? [] : [cell],
    );
    const heads = { columns: slots.map(({ head }) => head.cell), others };
    const from = firstColumn(heads) ?? 0;
    const ofHeads = slots.flatMap(({ group, outcome, head }) =>
      takeHead(reading, state, head, group, outcome),
    );
    const behind = cells.filter(({ column }) => column >= from);
    return [...ofHeads, ...take(reading, row, behind, slots, heads, state)];
  }
  const wanted = figuresInOrder(cells, state);
  if (!wanted || wanted.some(({ group }) => state.read.has(group))) return undefined;
  return take(reading, row, cells, wanted, undefined, state);
}

/** Which figures a row without known columns holds: those of the one group above, or all. */
function figuresInOrder(
  cells: FlatRow,
  { block, all }: ReviewState,
): readonly Figure[] | undefined {
  const groups = new Set(block?.heads.flatMap(({ group }) => (group ? [group] : [])));
  const isAllFigures = cells.every(({ text }) => isFigureLike(text));
  const filled = cells.filter(({ text }) => text !== '').length;
  const [only] = groups;
  const ofOne = all.filter(({ group }) => group === only);
  if (groups.size === 1 && isAllFigures && filled === ofOne.length) return ofOne;
  return isAllFigures || cells.length >= all.length ? all : undefined;
}

/**
 * 「行政复议 | 1 | 0 …」 under the outcomes, or 「结果维持 | 1」 beside or under its group.
 * @returns the notes on it; undefined where its group is not known
 */
function takeLabelled(
  reading: FormTableReading,
  row: FormRow,
  named: readonly NamedHead[],
  state: ReviewState,
): readonly ImportNote[] | undefined {
  const head = named.find((each) => each.group !== undefined);
  const group = head?.group ?? state.group ?? onlyGroup(state.block);
  state.group = group;
  if (group === undefined) return undefined;
  const last = named[named.length - 1] as NamedHead;
  const behind = row.own.slice(row.own.indexOf(last.cell) + 1);
  const ofGroup = head ? takeHead(reading, state, head, group) : [];
  const outcome = named.find((each) => each.outcome !== undefined)?.outcome;
  if (outcome !== undefined) {
    const ofOutcome = takeHead(reading, state, last, group, outcome);
    const ofValue = take(reading, row, behind, [{ group, outcome }], undefined, state);
    return [...ofGroup, ...ofOutcome, ...ofValue];
  }
  const heads = state.block ? lowest(state.block.heads) : [];
  const columns = reading.edition.table4.outcomes.map(({ id }) => ({
    id,
    head: heads.find((one) => one.outcome === id),
  }));
  const ofHeads = columns.flatMap((column) =>
    column.head ? takeHead(reading, state, column.head, group, column.id) : [],
  );
  const wanted = state.all.filter((figure) => figure.group === group);
  const others = heads.flatMap((one) => (one.outcome ? [] : [one.cell]));
  const isUnder = !reading.isRagged && state.block?.part === row.part;
  const under = isUnder
    ? { columns: columns.map((column) => column.head?.cell), others }
    : undefined;
  return [...ofGroup, ...ofHeads, ...take(reading, row, behind, wanted, under, state)];
}

function take(
  reading: FormTableReading,
  row: FormRow,
  cells: FlatRow,
  figures: readonly Figure[],
  heads: Heads | undefined,
  state: ReviewState,
): readonly ImportNote[] {
  if (state.block) state.block = { ...state.block, isClosed: true };
  for (const { group } of figures) state.read.add(group);
  return takeValues(reading, row, cells, heads, {
    place: tablePlace(4),
    cells: figures.map(({ group, outcome }) => ({
      key: table4Key(group, outcome),
      kind: 'count',
    })),
  });
}

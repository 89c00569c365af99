/**
 * The table of section 四 as it stands in a file: fifteen figures under three groups of five heads. Offices
 * also set the groups below each other, as tables of their own or as rows.
 */
import { table4Key } from '../../../domain/edition/cell-address.ts';
import { labelPlaces } from '../../../domain/edition/label-places.ts';
import { type FlatRow, isFigureLike } from '../flatten/flat-items.ts';
import type { RowMeaning } from '../interpretation.ts';
import { firstColumn, type Heads } from '../labels/column-heads.ts';
import { isNamed, lowest, type NamedHead, nameHead, slotsOf } from '../labels/outcome-heads.ts';
import {
  type Figure,
  label,
  onlyGroup,
  type ReviewState,
  sayMissing,
} from '../labels/review-labels.ts';
import {
  type FormRow,
  type FormTableReading,
  isBlankRow,
  quoteRow,
  rowKey,
  setMeaning,
} from './form-rows.ts';
import { takeValues } from './take-values.ts';

export function readFormTable4(reading: FormTableReading): void {
  const { groups, outcomes } = reading.edition.table4;
  const state: ReviewState = {
    places: labelPlaces(reading.edition, 4),
    all: groups.flatMap((group) => outcomes.map(({ id }) => ({ group: group.id, outcome: id }))),
    ...{ heads: [], block: undefined, group: undefined, read: new Set() },
  };
  for (const row of reading.rows) setMeaning(reading, row, readRow(reading, row, state));
  sayMissing(reading, state);
}

const values: RowMeaning = { is: 'row', rowId: 'values' };

function readRow(reading: FormTableReading, row: FormRow, state: ReviewState): RowMeaning {
  const corrected = reading.corrected[rowKey(row)];
  if (corrected === 'none') return unknown(reading, row);
  const named = row.own
    .map((cell) => nameHead(cell, reading.edition.table4))
    .filter(({ cell }) => cell.text !== '' && !isFigureLike(cell.text));
  if (corrected === undefined && named.some(isNamed) && !isOneAmongFigures(named, row)) {
    return takeNamed(reading, row, named, state);
  }
  if (isBlankRow(row) && !isUnfilled(row, state)) return { is: 'blank' };
  return takeUnderHeads(reading, row, row.own, state) ?? unknown(reading, row);
}

/** A row with heads in it, which may have figures too. */
function takeNamed(
  reading: FormTableReading,
  row: FormRow,
  named: readonly NamedHead[],
  state: ReviewState,
): RowMeaning {
  const figures = row.own.filter(({ text }) => text !== '' && isFigureLike(text));
  if (figures.length > 0 && isLabelled(named, figures)) {
    return takeLabelled(reading, row, named, state) ?? unknown(reading, row);
  }
  addHeads(reading, row, named, state);
  if (figures.length === 0) return { is: 'head' };
  return takeUnderHeads(reading, row, figures, state) ?? { is: 'head' };
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
): void {
  const { block } = state;
  state.heads.push(...named);
  for (const { group, cell } of named) if (group) label(reading, state, group, undefined, cell);
  const goesOn = block && !block.isClosed && block.part === row.part;
  const heads = goesOn ? [...block.heads, ...named] : named;
  state.block = { part: row.part, heads, isClosed: false };
}

function unknown(reading: FormTableReading, row: FormRow): RowMeaning {
  reading.notes.add('unknownRow', 'table4', `表四没有这一行，没有读入：${quoteRow(row)}`);
  return { is: 'unknown' };
}

/** A row of figures under the heads of its block. */
function takeUnderHeads(
  reading: FormTableReading,
  row: FormRow,
  cells: FlatRow,
  state: ReviewState,
): RowMeaning | undefined {
  const { block } = state;
  const slots = block && !reading.isRagged ? slotsOf(block, reading.edition.table4) : undefined;
  const isUnder = slots && block?.part === row.part;
  if (slots && isUnder && slots.every(({ group }) => !state.read.has(group))) {
    const others = lowest(block.heads).flatMap(({ cell }) =>
      slots.some(({ head }) => head === cell) ? [] : [cell],
    );
    const heads = { columns: slots.map(({ head }) => head), others };
    const from = firstColumn(heads) ?? 0;
    for (const { group, outcome, head } of slots) label(reading, state, group, outcome, head);
    const behind = cells.filter(({ column }) => column >= from);
    return take(reading, row, behind, slots, heads, state);
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

/** 「行政复议 | 1 | 0 …」 under the outcomes, or 「结果维持 | 1」 beside or under its group. */
function takeLabelled(
  reading: FormTableReading,
  row: FormRow,
  named: readonly NamedHead[],
  state: ReviewState,
): RowMeaning | undefined {
  const group = named.find((head) => head.group !== undefined);
  const [outcome] = named.flatMap((head) => head.outcome ?? []);
  state.group = group?.group ?? state.group ?? onlyGroup(state.block);
  const last = named[named.length - 1] as NamedHead;
  const behind = row.own.slice(row.own.indexOf(last.cell) + 1);
  if (state.group === undefined) return undefined;
  if (group) label(reading, state, state.group, undefined, group.cell);
  if (outcome !== undefined) {
    label(reading, state, state.group, outcome, last.cell);
    const figure = { group: state.group, outcome };
    return take(reading, row, behind, [figure], undefined, state);
  }
  const heads = state.block ? lowest(state.block.heads) : [];
  const columns = reading.edition.table4.outcomes.map(({ id }) => {
    const head = heads.find((one) => one.outcome === id)?.cell;
    if (head) label(reading, state, state.group as string, id, head);
    return head;
  });
  const wanted = state.all.filter((figure) => figure.group === state.group);
  const others = heads.flatMap((head) => (head.outcome ? [] : [head.cell]));
  const isUnder = !reading.isRagged && state.block?.part === row.part;
  return take(reading, row, behind, wanted, isUnder ? { columns, others } : undefined, state);
}

function take(
  reading: FormTableReading,
  row: FormRow,
  cells: FlatRow,
  figures: readonly Figure[],
  heads: Heads | undefined,
  state: ReviewState,
): RowMeaning {
  if (state.block) state.block = { ...state.block, isClosed: true };
  for (const { group } of figures) state.read.add(group);
  takeValues(reading, row, cells, heads, {
    where: 'table4',
    columns: figures.map(({ group, outcome }) => ({ id: `${group}.${outcome}`, kind: 'count' })),
    keyOf: (id) => {
      const [group = '', outcome = ''] = id.split('.');
      return table4Key(group, outcome);
    },
  });
  return values;
}

/** Which row of the table of section 三 a row in a file is: by its label, its group and its place. */
import type { Edition } from '../../../domain/edition/edition.ts';
import { type LabelPlace, labelPlaces } from '../../../domain/edition/label-places.ts';
import { normaliseLabel } from '../../../domain/edition/label-text.ts';
import {
  beginsWithFigure,
  type FlatCell,
  type FlatRow,
  type FlatTable,
  isFigureLike,
} from '../flatten/flat-items.ts';
import type { Heads } from '../labels/column-heads.ts';
import { alikeEnough, bareLabel } from '../labels/label-match.ts';
import { type FormRow, type FormTableReading, nearestPlace, rowKey } from './form-rows.ts';
import type { NamelessRows } from './nameless-rows.ts';

export interface Table3Places {
  readonly all: readonly LabelPlace[];
  /** Of single rows, in printed order. */
  readonly rows: readonly LabelPlace[];
  /** Labels that span several rows: 三、本年度办理结果, （三）不予公开. */
  readonly groups: readonly LabelPlace[];
  readonly applicants: readonly LabelPlace[];
  readonly note: LabelPlace | undefined;
}

export interface Table3State {
  readonly places: Table3Places;
  readonly seen: Set<string>;
  /** The heads of the part of the table that is being read. */
  heads: { readonly of: FlatTable; readonly columns: Heads } | undefined;
  /** Whether the row before was one of heads. */
  isAmongHeads: boolean;
  /** The group that its rows belong to: 「3.3」. */
  group: string;
  /** The place of the last row among those of the form. */
  last: number;
  nameless: NamelessRows;
}

export function placesOf(edition: Edition): Table3Places {
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

export interface FoundRow {
  readonly place: LabelPlace;
  /** The cell of its label; undefined where only a person said which row it is. */
  readonly label: FlatCell | undefined;
}

export function findRow(
  reading: FormTableReading,
  row: FormRow,
  { places: { rows, groups }, group, last }: Table3State,
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
      withoutGroup(label.text, groups),
      rows,
      alikeEnough,
      (place, index) =>
        (place.rowId?.startsWith(`${group}.`) ? 0.03 : 0) + (index === last + 1 ? 0.02 : 0),
    );
    if (!nearest || isOfOtherGroup(label.text, nearest.place, group)) {
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

/** 「6.其他」 of somebody's own in （五）不予处理 is not 「3.其他」 of （六）其他处理. */
function isOfOtherGroup(
  text: string,
  { rowId = '', official }: LabelPlace,
  group: string,
): boolean {
  const { number, isBracketed } = bareLabel(text);
  const isInGroup = group === '' || rowId.startsWith(`${group}.`) || !/^\d\.\d\./.test(rowId);
  return (
    !isInGroup && !isBracketed && number !== undefined && number !== bareLabel(official).number
  );
}

/** 「（三）不予公开1.属于国家秘密」: where the table has no column for groups they stand before the row. */
function withoutGroup(text: string, groups: readonly LabelPlace[]): string {
  if (text.length > 80) return text;
  const label = normaliseLabel(text);
  const group = groups.find(({ official }) => label.startsWith(normaliseLabel(official)));
  const rest = group ? label.slice(normaliseLabel(group.official).length) : '';
  return rest.replace(/^[-—:、]+/, '') || text;
}

function hasNumberOf(text: string, official: string): boolean {
  const printed = bareLabel(text);
  const wanted = bareLabel(official);
  return (
    printed.number !== undefined &&
    printed.number === wanted.number &&
    printed.isBracketed === wanted.isBracketed &&
    !isFigureLike(text) &&
    !beginsWithFigure(text)
  );
}

const lastText = (own: FlatRow) =>
  [...own].reverse().find(({ text }) => text !== '' && !isFigureLike(text));

/** Behind the label of a group, which is a row in another edition, stands the label of a row that is not known. */
export function hasOtherLabel(behind: FlatRow): boolean {
  const first = behind.find(({ text }) => text !== '')?.text ?? '';
  const isLabel = !isFigureLike(first) && !beginsWithFigure(first);
  const { number, words } = bareLabel(first);
  return first.length > 6 && isLabel && number !== undefined && hasChinese.test(words);
}

/** Labels of a form do; what else is long and begins like a number is what somebody wrote into a cell. */
const hasChinese = /[\u3400-\u9fff]/;

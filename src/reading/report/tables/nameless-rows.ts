/** Rows whose name is blank while their place is certain: as many of them as rows of the form are missing there. */
import type { LabelPlace } from '../../../domain/edition/label-places.ts';
import { sameLabel } from '../../../domain/edition/label-text.ts';
import { labelPlace } from '../../../domain/place/place.ts';
import { type ImportNote, importNote, quote } from '../../../intake/import-note.ts';
import { type FlatCell, isFigureLike } from '../flatten/flat-items.ts';
import { isFormLabel, itemMark } from '../labels/form-labels.ts';
import { type FormRow, type FormTableReading, nearestPlace, rowKey } from './form-rows.ts';
import { sourceOf } from './row-notes.ts';

export interface NamelessRow {
  readonly place: LabelPlace;
  /** The blank cell in which its name should stand. */
  readonly label: FlatCell;
}

export type NamelessRows = ReadonlyMap<FormRow, NamelessRow>;

/**
 * @param places the rows of the form, in printed order
 * @param columnsOf how many figures a row of the form has
 */
export function namelessRows(
  reading: FormTableReading,
  rows: readonly FormRow[],
  places: readonly LabelPlace[],
  columnsOf: (place: LabelPlace) => number,
): NamelessRows {
  const found = new Map<FormRow, NamelessRow>();
  let before = -1;
  let waiting: { readonly row: FormRow; readonly label: FlatCell }[] = [];
  let isClear = true;
  const close = (next: number) => {
    const missing = places.slice(before + 1, Math.max(next, before + 1));
    if (isClear && waiting.length > 0 && waiting.length === missing.length) {
      waiting.forEach(({ row, label }, index) => {
        const place = missing[index] as LabelPlace;
        const behind = row.own.slice(row.own.indexOf(label) + 1);
        if (behind.length === columnsOf(place)) found.set(row, { place, label });
      });
    }
    waiting = [];
    isClear = true;
    before = next;
  };
  for (const row of rows) {
    const label = blankName(row, places);
    const named = label ? -1 : placeOfRow(reading, row, places);
    if (named >= 0) close(named);
    else if (label) waiting.push({ row, label });
    else if (!isOfForm(row)) isClear = false;
  }
  close(places.length);
  return found;
}

function placeOfRow(
  { corrected }: FormTableReading,
  row: FormRow,
  places: readonly LabelPlace[],
): number {
  const rowId = corrected[rowKey(row)];
  if (rowId !== undefined) return places.findIndex((place) => place.rowId === rowId);
  const label = [...row.own].reverse().find((cell) => {
    const behind = row.own.slice(row.own.indexOf(cell) + 1);
    // 其他 and 总计 are heads, too.
    const isRow = behind.length > 0 && behind.every(({ text }) => !text || !isFormLabel(text));
    return isRow && nearestPlace(cell.text, places, surelyRow) !== undefined;
  });
  const nearest = label && nearestPlace(label.text, places, surelyRow);
  return nearest ? places.indexOf(nearest.place) : -1;
}

const surelyRow = 0.8;

/** Titles, heads and blank rows stand between the rows of the form. */
const isOfForm = ({ own }: FormRow) =>
  own.every(({ text }) => text === '' || isFormLabel(text) || itemMark(text) !== undefined);

/** 「—」 is no name. */
const hasWords = ({ text }: FlatCell) => /[\p{L}\p{N}]/u.test(text);

/** The blank cell before the figures of a row that has no words but those of its groups. */
function blankName(row: FormRow, places: readonly LabelPlace[]): FlatCell | undefined {
  const { own } = row;
  const isDash = own[0] !== undefined && own[0].text !== '' && !hasWords(own[0]);
  const first = isDash ? 1 : own.findIndex(({ text }) => text !== '' && isFigureLike(text));
  const label = own[first - 1];
  if (!label || hasWords(label) || !own.slice(first).every(({ text }) => isFigureLike(text))) {
    return undefined;
  }
  const isGroup = ({ text }: FlatCell) =>
    text === '' || isDash || (isFormLabel(text) && !isOneOf(places, text));
  return own.slice(0, first).every(isGroup) && !isUnderLabel(row, places) ? label : undefined;
}

const isOneOf = (places: readonly LabelPlace[], text: string) =>
  places.some(({ official }) => sameLabel(text, official));

/** The label of a split row spans the rows of its parts. */
const isUnderLabel = ({ part, index }: FormRow, places: readonly LabelPlace[]) =>
  part.rows
    .slice(0, index)
    .some((cells, at) =>
      cells.some(({ text, rowSpan }) => rowSpan > index - at && isOneOf(places, text)),
    );

/** Takes the name as seen, and as not printed. */
export function takeNameless(
  { labelsSeen, content }: FormTableReading,
  row: FormRow,
  { place }: NamelessRow,
): readonly ImportNote[] {
  labelsSeen.add(place.address);
  content.asPrinted[place.address] = '';
  const text = `这一行没有行名，按位置读作${quote(place.official)}，请核对`;
  return [importNote('missingRow', labelPlace(place.address), text, sourceOf(row))];
}

/** The labels of a table of the form, as a file prints them or has them not. */
import type { LabelPlace } from '../../../domain/edition/label-places.ts';
import { labelPlace } from '../../../domain/place/place.ts';
import { type ImportNote, importNote, type NotedItem, quote } from '../../../intake/import-note.ts';
import { readPrintedLabel } from '../../../intake/printed-label.ts';
import { type FormTableReading, oneLine, rowKey } from './form-rows.ts';
import { sourceOf } from './row-notes.ts';

/** Takes a label as seen, and where it is worded otherwise what the file printed, with a note. */
export function takeLabel(
  { labelsSeen, content }: FormTableReading,
  place: LabelPlace,
  printed: string,
  source: NotedItem,
): readonly ImportNote[] {
  if (labelsSeen.has(place.address)) return [];
  labelsSeen.add(place.address);
  const { other, isLocalAmountHead } = readPrintedLabel(place, oneLine(printed));
  if (isLocalAmountHead) content.localAmountHeads = true;
  if (other === undefined) return [];
  content.asPrinted[place.address] = other;
  const text = `印的是${quote(other)}，官方表格是${quote(place.official)}`;
  return [importNote('otherLabel', labelPlace(place.address), text, source)];
}

export const missingText = (official: string) => `没有找到${quote(official)}`;

/** A label of the form that the file has nowhere. */
export function missLabel(reading: FormTableReading, place: LabelPlace): readonly ImportNote[] {
  const { labelsSeen, content } = reading;
  if (labelsSeen.has(place.address)) return [];
  labelsSeen.add(place.address);
  content.asPrinted[place.address] = '';
  const text = missingText(place.official);
  return [importNote('missingRow', labelPlace(place.address), text, sourceBeside(reading, place))];
}

/** Where a label would stand: before its row, or the first of its rows; else somewhere in the table. */
function sourceBeside(
  { rows, meanings, firstItem }: FormTableReading,
  { rowId, labelKey }: LabelPlace,
): NotedItem {
  const row = rows.find((each) => {
    const meaning = meanings.get(rowKey(each));
    if (meaning?.is !== 'row') return false;
    return rowId === undefined ? meaning.rowId.startsWith(`${labelKey}.`) : meaning.rowId === rowId;
  });
  return row ? sourceOf(row) : { is: 'item', item: firstItem };
}

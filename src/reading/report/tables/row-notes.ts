/** Notes on rows of a table, which quote the row and lead to it. */
import type { LabelPlace } from '../../../domain/edition/label-places.ts';
import { labelPlace, tablePlace } from '../../../domain/place/place.ts';
import {
  type ImportNote,
  type ImportNoteKind,
  importNote,
  type NotedItem,
  quote,
} from '../../../intake/import-note.ts';
import { type FormRow, type FormTableReading, oneLine } from './form-rows.ts';

export const sourceOf = ({ item, index }: Pick<FormRow, 'item' | 'index'>): NotedItem => ({
  is: 'item',
  item,
  row: index,
});

/** A note on a row for which the form's table has no place; the row is quoted. */
export const rowNote = (
  kind: ImportNoteKind,
  { table }: FormTableReading,
  row: FormRow,
  what: string,
): ImportNote =>
  importNote(kind, tablePlace(table), `${what}，没有读入：${quoteRow(row)}`, sourceOf(row));

/** A note on the second row of one label. */
export const repeatedRow = (row: FormRow, { address }: LabelPlace): ImportNote => {
  const text = `这一行又出现一次，没有读入：${quoteRow(row)}`;
  return importNote('repeated', labelPlace(address), text, sourceOf(row));
};

/** Its cells as they stand, for a note. */
export const quoteRow = ({ own }: Pick<FormRow, 'own'>) =>
  quote(own.map(({ text }) => oneLine(text)).join(' | '));

/** Where on the screen a note can be looked at: a line of the source, a row of a table, or a field. */
import type { ImportNote, NotedItem } from '../../intake/import-note.ts';

export type NoteTarget =
  | { readonly is: 'field'; readonly field: 'unit' | 'year' }
  /** Of a table the row; absent for the table as a whole. */
  | NotedItem;

/** None for the file as a whole, for what is not there, and in a data file, of which no lines are shown. */
export function noteTarget({ place, source }: ImportNote): NoteTarget | undefined {
  if (source?.is === 'item') return source;
  const field = place.is === 'field' ? place.field : undefined;
  return field === 'unit' || field === 'year' ? { is: 'field', field } : undefined;
}

/** The same said of many cells of one table is one note with all of them. */
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { cellPlace } from '../../domain/place/place.ts';
import { type ImportNote, type ImportNoteKind, importNote } from '../../intake/import-note.ts';

/** Up to so many notes stand one by one, each with the way to its cell. */
const mostSingle = 3;

/** Notes on a figure that begin with how many cells of their row they are on. */
const count = /^\d+ 格的/;

const kinds: readonly ImportNoteKind[] = ['notAFigure', 'unfilled'];

export function gatherSame(notes: readonly ImportNote[]): readonly ImportNote[] {
  const groups = new Map<string, ImportNote[]>();
  for (const note of notes) {
    const name = groupOf(note);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), note]);
  }
  return notes.flatMap((note) => {
    const group = groups.get(groupOf(note) ?? '') ?? [];
    if (group.length <= mostSingle) return [note];
    return note === group[0] ? [together(note, group)] : [];
  });
}

/** undefined for one that is said by itself. */
function groupOf({ kind, place, text }: ImportNote): string | undefined {
  if (!kinds.includes(kind) || place.is !== 'cells') return undefined;
  const [table] = place.keys[0].split('/');
  return [kind, table, text.replace(count, '')].join(' ');
}

function together({ kind, text, source }: ImportNote, group: readonly ImportNote[]): ImportNote {
  const keys = group.flatMap(({ place }) => (place.is === 'cells' ? [...place.keys] : []));
  const said = `${keys.length} 格的${text.replace(count, '')}`;
  return importNote(kind, cellPlace(...(keys as [CellKey, ...CellKey[]])), said, source);
}

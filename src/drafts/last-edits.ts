/**
 * The edits that were not yet on disk when a page went. IndexedDB answers too late then, so they are put
 * into localStorage, which is written at once; the next opening of the draft takes them in.
 */
import type { Draft } from './draft.ts';
import { readDraft } from './upgrade-draft.ts';

/** The same for this page, where storage refuses even that. */
const inMemory = new Map<string, Draft>();

const keyOf = (id: string) => `nianbao-last-edits/${id}`;

/** Keeps a draft with edits that no write has confirmed. Where storage is full or blocked, nothing happens. */
export function keepLastEdits(draft: Draft, now: Date): void {
  const record: Draft = { ...draft, savedAt: now.toISOString() };
  inMemory.set(draft.id, record);
  try {
    localStorage.setItem(keyOf(draft.id), JSON.stringify(record));
  } catch {
    // The ordinary write is under way all the same; there is no one left to tell.
  }
}

/** The draft with the edits that are newer than what was saved; undefined where there are none. */
export function lastEditsOf(saved: Draft): Draft | undefined {
  const own = inMemory.get(saved.id);
  if (own && own.savedAt > saved.savedAt) return own;
  try {
    const text = localStorage.getItem(keyOf(saved.id));
    if (text === null) return undefined;
    const kept = readDraft(JSON.parse(text));
    const isNewer = kept.ok && kept.draft.id === saved.id && kept.draft.savedAt > saved.savedAt;
    return isNewer ? kept.draft : undefined;
  } catch {
    return undefined;
  }
}

/** Once they are on disk. */
export function dropLastEdits(id: string): void {
  inMemory.delete(id);
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // Blocked storage holds none.
  }
}

/**
 * The edits that were not yet on disk when a page went. IndexedDB answers too late then, so they are put
 * into localStorage, which is written at once; the next opening of the draft takes them in. Each window has a place
 * of its own for them: none writes over those of another.
 */
import type { Draft } from './draft.ts';
import { readDraft } from './upgrade-draft.ts';

/** Edits as they were kept. */
export interface KeptEdits {
  readonly key: string;
  readonly draft: Draft;
  /** As they stand in localStorage; undefined where they are only in this page. */
  readonly text?: string;
}

/** The same for this page, where storage refuses even that. */
const inMemory = new Map<string, KeptEdits>();

const start = 'nianbao-last-edits/';
/** Older versions had one place for each draft, named by its id alone: it is only read. */
const keyOf = ({ id, savedBy }: Draft) => `${start}${id}/${savedBy || 'uncounted'}`;
const idOf = (key: string) => key.slice(start.length).split('/')[0] as string;

/** Keeps a draft with edits that no write has confirmed. Where storage is full or blocked, nothing happens. */
export function keepLastEdits(draft: Draft, now: Date): void {
  const kept = { key: keyOf(draft), draft: { ...draft, savedAt: now.toISOString() } };
  // Another window may only show what this one goes on writing: its place is the writer's.
  const before = keptEdits(draft.id).find(({ key }) => key === kept.key);
  if (before && before.draft.revision > draft.revision) return;
  inMemory.set(kept.key, kept);
  try {
    localStorage.setItem(kept.key, JSON.stringify(kept.draft));
  } catch {
    // The ordinary write is under way all the same; there is no one left to tell.
  }
}

/** All that are kept, or those of one draft. What this version cannot read stays where it is. */
export function keptEdits(only?: string): KeptEdits[] {
  const isWanted = (key: string) => only === undefined || idOf(key) === only;
  const kept = new Map([...storedEdits(isWanted)].map((each) => [each.key, each]));
  for (const own of inMemory.values()) {
    const stored = kept.get(own.key);
    // What the page has is as new as what it could put there.
    if (isWanted(own.key)) kept.set(own.key, { ...stored, ...own });
  }
  return [...kept.values()];
}

function* storedEdits(isWanted: (key: string) => boolean): Iterable<KeptEdits> {
  for (const key of storedKeys().filter(isWanted)) {
    const text = storedText(key);
    const read = readDraft(parsed(text));
    if (text !== null && read.ok && read.draft.id === idOf(key)) {
      yield { key, draft: read.draft, text };
    }
  }
}

function storedKeys(): string[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
    return keys.filter((key): key is string => key?.startsWith(start) ?? false);
  } catch {
    return [];
  }
}

function storedText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** Once they are on disk, or are not wanted. What has been put there meanwhile stays. */
export function dropEdits(edits: readonly KeptEdits[]): void {
  for (const { key, draft, text } of edits) {
    if (inMemory.get(key)?.draft === draft) inMemory.delete(key);
    if (text === undefined || storedText(key) !== text) continue;
    try {
      localStorage.removeItem(key);
    } catch {
      // Blocked storage holds none.
    }
  }
}

/** The draft goes for good. */
export const dropAllEdits = (id: string): void => dropEdits(keptEdits(id));

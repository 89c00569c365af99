/**
 * Saving while typing: at most `delay` after the first change that is not yet on disk. One write at a
 * time, always of the newest draft, so that an older one can never come after a newer one.
 */
import type { Draft } from './draft.ts';
import type { DraftCounts } from './draft-summary.ts';
import { storageErrorText, toStorageError } from './storage-error.ts';

export type SaveState =
  /** Everything is on disk; the write was confirmed at this time (ISO). */
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  /** Nothing is lost: it stays in memory and is tried again. */
  | { readonly kind: 'failed'; readonly text: string };

/** `Kept`: a draft, or whatever else has an id and is saved like one. */
export interface Autosave<Kept = Draft, Counts = DraftCounts> {
  /** @param counts of the findings; left out, the card keeps those it has */
  schedule(draft: Kept, counts?: Counts): void;
  /** Writes what is waiting at once, for pagehide and before leaving a draft. Never throws. */
  flush(): Promise<void>;
  /** The same as `flush`, for the button 「重试」. */
  retry(): Promise<void>;
  /** Drops what is waiting of a draft that is being removed; resolves when no write of it is under way. */
  forget(id: string): Promise<void>;
  /** Nothing is tried again: the draft is left, and what is not on disk is kept elsewhere. */
  dispose(): void;
}

interface AutosaveOptions<Kept, Counts> {
  readonly store: {
    save(kept: Kept, counts?: Counts): Promise<{ readonly savedAt: string }>;
  };
  /** Milliseconds. */
  readonly delay?: number;
  readonly onState: (state: SaveState) => void;
  /** Another window holds the draft now: this is what it does not have. */
  readonly onTakenOver?: (unsaved: Kept) => void;
}

/** After a failure, in milliseconds; the last one again and again. */
const retryDelays = [2000, 5000, 15_000, 30_000];

interface Waiting<Kept, Counts> {
  readonly draft: Kept;
  readonly counts: Counts | undefined;
}

export function createAutosave<Kept extends { readonly id: string } = Draft, Counts = DraftCounts>({
  store,
  delay = 400,
  onState,
  onTakenOver,
}: AutosaveOptions<Kept, Counts>): Autosave<Kept, Counts> {
  /** What is not on disk, by draft id: the newest of each. */
  const waiting = new Map<string, Waiting<Kept, Counts>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;
  let failures = 0;
  let isDisposed = false;
  let lastSavedAt = '';

  function wake(after: number): void {
    if (timer === undefined) timer = setTimeout(() => void flush(), after);
  }

  function stopTimer(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function flush(): Promise<void> {
    stopTimer();
    writing ??= writeAll().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  async function writeAll(): Promise<void> {
    while (waiting.size > 0) {
      const [id, next] = [...waiting][0] as [string, Waiting<Kept, Counts>];
      waiting.delete(id);
      try {
        lastSavedAt = (await store.save(next.draft, next.counts)).savedAt;
        failures = 0;
      } catch (error) {
        if (onTakenOver && toStorageError(error).kind === 'takenOver') {
          const newest = waiting.get(id) ?? next;
          waiting.delete(id);
          onTakenOver(newest.draft);
          return;
        }
        fail(id, next, error);
        return;
      }
    }
    if (lastSavedAt) onState({ kind: 'saved', at: lastSavedAt });
  }

  function fail(id: string, unsaved: Waiting<Kept, Counts>, error: unknown): void {
    if (!waiting.has(id)) waiting.set(id, unsaved);
    onState({ kind: 'failed', text: storageErrorText(error) });
    stopTimer();
    if (isDisposed) return;
    wake(retryDelays[Math.min(failures, retryDelays.length - 1)] as number);
    failures += 1;
  }

  return {
    schedule(draft, counts) {
      waiting.set(draft.id, { draft, counts });
      // After a failure the notice stays until a write succeeds.
      if (failures === 0) onState({ kind: 'saving' });
      wake(delay);
    },
    flush,
    retry: flush,
    async forget(id) {
      waiting.delete(id);
      await writing;
      waiting.delete(id);
    },
    dispose() {
      isDisposed = true;
      stopTimer();
    },
  };
}

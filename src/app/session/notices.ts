/** Short lines on what was just done, read aloud and shown for a while. */
import { createStore, type ReadableStore } from './store.ts';

export interface Notice {
  readonly text: string;
  readonly isUndoable: boolean;
}

export interface Notices {
  /** What was just undone, redone or filled in; the newest alone. */
  readonly newest: ReadableStore<Notice | null>;
  /** Something worth a word that is no step of the history. */
  tell(text: string): void;
  /** What the last step has done, with a way to take it back. */
  tellUndoable(text: string): void;
}

export function createNotices(): Notices {
  const newest = createStore<Notice | null>(null);
  return {
    newest,
    tell: (text) => newest.set({ text, isUndoable: false }),
    tellUndoable: (text) => newest.set({ text, isUndoable: true }),
  };
}

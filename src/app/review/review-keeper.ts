/** The review that is being written, and whether it is on disk: every change is saved, as with drafts. */
import { type Autosave, createAutosave, type SaveState } from '../../drafts/autosave.ts';
import type { Review } from '../../drafts/review-record.ts';
import type { ReviewStore } from '../../drafts/review-store.ts';
import { createStore, type ReadableStore } from '../session/store.ts';

export interface ReviewKeeper {
  readonly review: ReadableStore<Review>;
  readonly saveState: ReadableStore<SaveState>;
  readonly change: (next: (review: Review) => Review) => void;
  readonly flush: () => Promise<void>;
  readonly retry: () => Promise<void>;
  readonly leave: () => void;
}

/** In milliseconds: opinions come by buttons, not by keys. */
const delay = 50;

export function createReviewKeeper(review: Review, store: Pick<ReviewStore, 'save'>): ReviewKeeper {
  const current = createStore(review);
  const saveState = createStore<SaveState>({ kind: 'saved', at: review.savedAt });
  const autosave: Autosave<Review, never> = createAutosave<Review, never>({
    store,
    delay,
    onState: saveState.set,
  });
  return {
    review: current,
    saveState,
    change: (next) => {
      const changed = next(current.get());
      if (changed === current.get()) return;
      current.set(changed);
      autosave.schedule(changed);
    },
    flush: () => autosave.flush(),
    retry: () => autosave.retry(),
    leave: () => void autosave.flush().then(() => autosave.dispose()),
  };
}

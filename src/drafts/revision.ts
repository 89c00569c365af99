/**
 * What is newer is told by a counter of changes and by the window that made them, never by a clock. A draft names
 * the last state that another window had left: what is not known to stand on the other is apart from it.
 */
import type { Draft, DraftState } from './draft.ts';
import { hasSameContent } from './same-content.ts';

type Traced = Pick<Draft, keyof DraftState | 'builtOn'>;

/** Of records of older versions. */
export const uncounted: DraftState = { revision: 0, savedBy: '' };

/** A new draft of a window. */
export const firstState = (window: string): Traced => ({
  revision: 1,
  savedBy: window,
  builtOn: uncounted,
});

/** A draft that was changed in a window once more. Raised at each change: a write of the one before may be on its way. */
export const changedBy = (window: string, changed: Draft): Draft => ({
  ...changed,
  revision: changed.revision + 1,
  savedBy: window,
  builtOn: changed.savedBy === window ? changed.builtOn : stateOf(changed),
});

export const stateOf = ({ revision, savedBy }: DraftState): DraftState => ({ revision, savedBy });

/** Of a record as it is stored, in whatever format. */
export function storedState(record: unknown): DraftState {
  const { revision, savedBy } = (record ?? {}) as { revision?: unknown; savedBy?: unknown };
  return typeof revision === 'number' && typeof savedBy === 'string'
    ? { revision, savedBy }
    : uncounted;
}

export const isSameState = (a: DraftState, b: DraftState): boolean =>
  a.revision === b.revision && a.savedBy === b.savedBy;

/** Whether a draft holds all that led to a state: what one window does is one line of changes. */
export function holds(draft: Traced, state: DraftState): boolean {
  const { savedBy, revision } = draft.savedBy === state.savedBy ? draft : draft.builtOn;
  return savedBy === state.savedBy && revision >= state.revision;
}

/**
 * How edits that were kept beside a draft stand to it: they go on from it, it has them already, or neither is known
 * to hold the other.
 */
export function relationOf(edits: Draft, draft: Draft): 'newer' | 'held' | 'apart' {
  const isCounted = edits.revision > 0 && draft.revision > 0;
  if (isCounted && holds(draft, edits)) return 'held';
  if (edits.revision > 0 && holds(edits, draft)) return 'newer';
  // Neither was counted: there is nothing to go by but the time.
  const isLater = edits.revision + draft.revision === 0 && edits.savedAt > draft.savedAt;
  if (isLater) return 'newer';
  return hasSameContent(edits, draft) ? 'held' : 'apart';
}

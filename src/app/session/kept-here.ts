/** A choice that belongs to the computer, not to a report: kept in localStorage, and the same in all its windows. */
import { createStore, type ReadableStore } from './store.ts';

export interface KeptHere<T> {
  readonly chosen: ReadableStore<T>;
  choose(value: T): void;
}

/** @param read what was kept, null where nothing was; anything may stand there */
export function keptHere<T>(key: string, read: (kept: unknown) => T): KeptHere<T> {
  const before = () => {
    try {
      return read(JSON.parse(localStorage.getItem(key) ?? 'null'));
    } catch {
      return read(null);
    }
  };
  const chosen = createStore(before());
  const become = (value: T) => {
    if (JSON.stringify(value) !== JSON.stringify(chosen.get())) chosen.set(value);
  };
  // Another window has chosen otherwise.
  if (typeof window !== 'undefined') {
    window.addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) become(before());
    });
  }
  return {
    chosen,
    choose: (value) => {
      become(value);
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Then it holds until the page is closed.
      }
    },
  };
}

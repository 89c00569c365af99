/**
 * How close the lines of the desk stand: as it was chosen on this computer, else close where the window is low.
 * It belongs to the computer, not to a report.
 */
import { useSyncExternalStore } from 'react';

export type Density = 'compact' | 'roomy';

const key = 'nianbao-density';
/** The window of a 1366×768 screen is far below it, that of a 1080 one above. */
const lowWindow = '(max-height: 799px)';

/** Where the browser keeps nothing, the page itself has to remember. */
let chosenHere: Density | undefined;
const listeners = new Set<() => void>();

export function useDensity(): Density {
  return useSyncExternalStore(watchDensity, density);
}

export function density(): Density {
  return chosenHere ?? chosenBefore() ?? (lowQuery()?.matches ? 'compact' : 'roomy');
}

export function chooseDensity(chosen: Density): void {
  chosenHere = chosen;
  try {
    localStorage.setItem(key, chosen);
  } catch {
    // Then it holds until the page is closed.
  }
  for (const listener of [...listeners]) listener();
}

export function watchDensity(listener: () => void): () => void {
  const query = lowQuery();
  listeners.add(listener);
  query?.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    query?.removeEventListener('change', listener);
  };
}

function chosenBefore(): Density | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'compact' || kept === 'roomy' ? kept : undefined;
  } catch {
    return undefined;
  }
}

const lowQuery = () => (typeof matchMedia === 'function' ? matchMedia(lowWindow) : undefined);

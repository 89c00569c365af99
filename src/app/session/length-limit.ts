/** How long section 一 may be by the word of the county (字数要求). It belongs to the computer, not to a report. */
import { localLimit } from '../../domain/checks/rules/prose/structure/length-rule.ts';
import { createStore, type ReadableStore } from './store.ts';

const key = 'nianbao-length-limit';

const kept = createStore(keptBefore());
export const lengthLimit: ReadableStore<number> = kept;

/** Whole numbers from 100 to 9999 alone. */
export function isLimit(value: number): boolean {
  return Number.isInteger(value) && value >= 100 && value <= 9999;
}

export function setLengthLimit(limit: number): void {
  if (!isLimit(limit)) return;
  kept.set(limit);
  try {
    localStorage.setItem(key, String(limit));
  } catch {
    // Then it holds until the page is closed.
  }
}

function keptBefore(): number {
  try {
    const found = Number(localStorage.getItem(key) ?? Number.NaN);
    return isLimit(found) ? found : localLimit;
  } catch {
    return localLimit;
  }
}

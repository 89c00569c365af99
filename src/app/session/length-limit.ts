/** How long section 一 may be by the word of the county (字数要求). */
import { localLimit } from '../../domain/checks/rules/prose/structure/length-rule.ts';
import { keptHere } from './kept-here.ts';

const kept = keptHere('nianbao-length-limit', (found) => (isLimit(found) ? found : localLimit));
export const lengthLimit = kept.chosen;

/** Whole numbers from 100 to 9999 alone. */
export function isLimit(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 9999;
}

export function setLengthLimit(limit: number): void {
  if (isLimit(limit)) kept.choose(limit);
}

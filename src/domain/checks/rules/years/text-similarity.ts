/**
 * How alike two texts are, from 0 to 1: Dice's coefficient of their runs of three characters, each counted as
 * often as it stands there. Moved sentences count as the same, changed words as different.
 */
import { ownWords } from '../../../prose/own-words.ts';

export interface TextProfile {
  /** How many characters count: no figures, signs, blanks, years or titles of documents. */
  readonly length: number;
  /** Each run of three characters as one number, in ascending order. */
  readonly runs: Float64Array;
}

const runLength = 3;
/** A character is one of so many code units; three of them make a number that is still exact. */
const codeUnits = 2 ** 16;

export function profileOf(text: string): TextProfile {
  const words = ownWords(text);
  const runs = new Float64Array(Math.max(0, words.length - runLength + 1));
  for (let start = 0; start < runs.length; start += 1) {
    const first = words.charCodeAt(start) * codeUnits + words.charCodeAt(start + 1);
    runs[start] = first * codeUnits + words.charCodeAt(start + 2);
  }
  return { length: words.length, runs: runs.sort() };
}

export function similarity({ runs: a }: TextProfile, { runs: b }: TextProfile): number {
  const all = a.length + b.length;
  return all === 0 ? 0 : (2 * countShared(a, b)) / all;
}

/** How many runs two ascending lists have in common. */
function countShared(a: Float64Array, b: Float64Array): number {
  let shared = 0;
  let [inA, inB] = [0, 0];
  while (inA < a.length && inB < b.length) {
    const difference = (a[inA] as number) - (b[inB] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) inA += 1;
    if (difference >= 0) inB += 1;
  }
  return shared;
}

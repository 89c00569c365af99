/** All words of a text that belong to persons: numbers, and names, dwellings, telephones and mail addresses in their contexts. */

import { keptByLine } from '../known-lines.ts';
import { applicantWords } from './applicant-words.ts';
import type { PrivateWords } from './private-kinds.ts';
import { privateNumbers } from './private-numbers.ts';
import { staffWords } from './staff-words.ts';

/** In order, none within another. */
export const privateWords = keptByLine((text): readonly PrivateWords[] => {
  const found: PrivateWords[] = [];
  for (const each of [...privateNumbers(text), ...applicantWords(text), ...staffWords(text)]) {
    if (found.every(({ from, to }) => each.to <= from || each.from >= to)) found.push(each);
  }
  return found.sort((a, b) => a.from - b.from);
});

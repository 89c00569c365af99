/**
 * Words typed twice: 「公公开」, 「的的」, 「进行进行」, 「，，」. Chinese is full of characters that rightly stand twice
 * (渐渐, 湖镇镇, 办公公开), so a doubling is found only where the words around it leave no other reading: a word of the
 * field is whole with one of the two, and neither makes a word with what stands beside it.
 */
import { enclosedIn } from '../../../prose/enclosed.ts';
import { isCharacterDoubled } from './doubled-character.ts';
import { isPlaceDoubled } from './doubled-place.ts';
import { isWordDoubled, longestWord } from './doubled-word.ts';

export interface DoubledWords {
  /** Both of them in the text. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** What should stand there: one of them. */
  readonly kept: string;
}

/** @param names proper names that are right as they are: that of the unit and its parts */
export function doubledWords(text: string, names: readonly string[]): readonly DoubledWords[] {
  const found: DoubledWords[] = [];
  if (!mayRepeat(text)) return found;
  let at = 0;
  while (at < text.length - 1) {
    const length = doubledAt(text, at, names);
    if (length > 0 && !isNamed(text, at, length, names) && !isQuoted(text, at)) {
      const kept = text.slice(at, at + length);
      found.push({ from: at, to: at + 2 * length, words: kept + kept, kept });
      at += 2 * length;
    } else {
      at += 1;
    }
  }
  return found;
}

/** Whether any character stands twice, or any two of them stand again a word's length behind. */
function mayRepeat(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const before = text.charCodeAt(at - 1);
    if (unit === before) return true;
    for (let back = 2; back <= longestWord; back += 1) {
      if (text.charCodeAt(at - back) === unit && text.charCodeAt(at - back - 1) === before)
        return true;
    }
  }
  return false;
}

/** How long the word is that wrongly stands twice from here on; 0 where none does. */
function doubledAt(text: string, at: number, names: readonly string[]): number {
  const first = text.charCodeAt(at);
  if (first < firstOfSigns) return 0;
  for (let length = 1; length <= longestWord; length += 1) {
    if (text.charCodeAt(at + length) !== first) continue;
    if (!text.startsWith(text.slice(at, at + length), at + length)) continue;
    const isWrong = length === 1 ? isCharacterDoubled(text, at) : isWordDoubled(text, at, length);
    if (isWrong || isPlaceDoubled(text, at, length, names)) return length;
  }
  return 0;
}

/** Below are letters, figures and blanks. */
const firstOfSigns = 0x3001;

/** Within a proper name it stands as it should. */
function isNamed(text: string, at: number, length: number, names: readonly string[]): boolean {
  return names.some((name) => {
    if (name.length < 2 * length) return false;
    let start = text.indexOf(name, Math.max(0, at + 2 * length - name.length));
    while (start >= 0 && start <= at) {
      if (start + name.length >= at + 2 * length) return true;
      start = text.indexOf(name, start + 1);
    }
    return false;
  });
}

/** Names of documents and what is quoted are taken as they are. */
function isQuoted(text: string, at: number): boolean {
  const inner = enclosedIn(text).find(({ from, to }) => from < at && at < to);
  if (!inner) return false;
  if (!brackets.has(inner.mark)) return true;
  return isQuoted(text.slice(inner.from + 1, inner.to - 1), at - inner.from - 1);
}

const brackets = new Set(['（', '(', '［', '[', '【', '〔']);

/** Whether one character wrongly stands twice, by what stands before and behind. */
import { isFigure, isHan, isOneOf } from './character-kinds.ts';
import {
  doubledFirst,
  doubledLast,
  doubledParticles,
  knownBefore,
  knownBehind,
} from './doubled-lexicon.ts';

export function isCharacterDoubled(text: string, at: number): boolean {
  const character = text.charAt(at);
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + 2);
  if (before === character || behind === character) return false;
  if (signs.has(character)) return true;
  if (isPattern(text, at)) return false;
  return (
    isFirstDoubled(character, before, behind) ||
    isLastDoubled(character, before, behind) ||
    isParticleDoubled(character, before, behind)
  );
}

const signs = new Set('，。、；：');

/** 「方方面面」, and what becomes of it: 「方方面方面面」 */
function isPattern(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + 2);
  return (
    (isHan(behind) &&
      (behind === text.charAt(at + 3) || text.startsWith(text.slice(at + 1, at + 3), at + 3))) ||
    (isHan(before) &&
      (before === text.charAt(at - 2) || text.endsWith(text.slice(at - 1, at + 1), at - 1)))
  );
}

interface Entry {
  /** The characters that make a word of the field with it; of particles, those that make a word before it. */
  readonly one: string;
  /** Those that make another word with it: the doubling may be right. */
  readonly other: string;
}

const firsts = entriesOf(doubledFirst);
const lasts = entriesOf(doubledLast);
const particles = entriesOf(doubledParticles);

function entriesOf(table: string): ReadonlyMap<string, Entry> {
  const lines = table.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [character = '', one = '', other = ''] = line.split(' ');
      return [character, { one, other }];
    }),
  );
}

/** The words of the field of two characters: where one begins or ends with the character, the doubling may be right. */
const fieldWords = new Set<string>();
for (const [first, { one }] of firsts) {
  for (const last of one) fieldWords.add(first + last);
}
for (const [last, { one }] of lasts) {
  for (const first of one) fieldWords.add(first + last);
}

/** 「推进公公开」: 公开 is a word, and 进公 ends none. */
function isFirstDoubled(character: string, before: string, behind: string): boolean {
  const entry = firsts.get(character);
  // A character behind a figure counts: 「3方方案」.
  if (!entry || !isOneOf(entry.one, behind) || isFigure(before)) return false;
  return isFreeBefore(character, before, entry.other);
}

/** 「政府府应当」: 政府 is a word, and 府应 begins none. */
function isLastDoubled(character: string, before: string, behind: string): boolean {
  const entry = lasts.get(character);
  if (!entry || !isOneOf(entry.one, before)) return false;
  return isFreeBehind(character, behind, entry.other);
}

/** 「公开的的信息」: neither is part of a word beside it. */
function isParticleDoubled(character: string, before: string, behind: string): boolean {
  const entry = particles.get(character);
  if (!entry || !(isHan(before) || isHan(behind))) return false;
  // 「进行了了三轮」, but 「终于了了几桩心愿」.
  const isCounted =
    character === '了' &&
    isOneOf('两三四五六七八九十多几', behind) &&
    !isOneOf('于算也才刚又都', before);
  if (isCounted) return isFreeBefore(character, before, entry.one);
  return isFreeBefore(character, before, entry.one) && isFreeBehind(character, behind, entry.other);
}

/** Whether what stands before is no word, or is known and makes no word with the character. */
const isFreeBefore = (character: string, before: string, words: string) =>
  !isHan(before) ||
  (words !== any &&
    isOneOf(knownBefore, before) &&
    !isOneOf(words, before) &&
    !fieldWords.has(before + character));

const isFreeBehind = (character: string, behind: string, words: string) =>
  !isHan(behind) ||
  (words !== any &&
    isOneOf(knownBehind, behind) &&
    !isOneOf(words, behind) &&
    !fieldWords.has(character + behind));

const any = '*';

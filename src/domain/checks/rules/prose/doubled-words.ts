/**
 * Words typed twice: 「公公开」, 「的的」, 「进行进行」, 「，，」. Chinese is full of characters that rightly stand twice
 * (渐渐, 湖镇镇, 办公公开), so a doubling is found only where the words around it leave no other reading: a word of the
 * field is whole with one of the two, and neither makes a word with what stands beside it.
 */
import { enclosedIn } from '../../../prose/enclosed.ts';
import {
  doubledAnywhere,
  doubledFirst,
  doubledLast,
  doubledNouns,
  doubledParticles,
  doubledVerbs,
  knownBefore,
  knownBehind,
} from './doubled-lexicon.ts';

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

/** How long the word is that wrongly stands twice from here on; 0 where none does. */
function doubledAt(text: string, at: number, names: readonly string[]): number {
  const first = text.charCodeAt(at);
  if (first < firstOfSigns) return 0;
  for (let length = 1; length <= longestWord; length += 1) {
    if (text.charCodeAt(at + length) !== first) continue;
    if (length === 1) {
      if (isCharacterDoubled(text, at, names)) return 1;
    } else if (isWordDoubled(text, at, length, names)) {
      return length;
    }
  }
  return 0;
}

function isCharacterDoubled(text: string, at: number, names: readonly string[]): boolean {
  const character = text.charAt(at);
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + 2);
  if (before === character || behind === character) return false;
  if (signs.has(character)) return true;
  if (isPattern(text, at)) return false;
  return (
    isFirstDoubled(character, before, behind) ||
    isLastDoubled(character, before, behind) ||
    isParticleDoubled(character, before, behind) ||
    isPlaceDoubled(text, at, 1, names)
  );
}

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

const signs = new Set('，。、；：');
/** Below are letters, figures and blanks. */
const firstOfSigns = 0x3001;

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
  if (!entry || !has(entry.one, behind) || isFigure(before)) return false;
  return isFreeBefore(character, before, entry.other);
}

/** 「政府府应当」: 政府 is a word, and 府应 begins none. */
function isLastDoubled(character: string, before: string, behind: string): boolean {
  const entry = lasts.get(character);
  if (!entry || !has(entry.one, before)) return false;
  return isFreeBehind(character, behind, entry.other);
}

/** 「公开的的信息」: neither is part of a word beside it. */
function isParticleDoubled(character: string, before: string, behind: string): boolean {
  const entry = particles.get(character);
  if (!entry || !(isHan(before) || isHan(behind))) return false;
  return isFreeBefore(character, before, entry.one) && isFreeBehind(character, behind, entry.other);
}

/** Whether what stands before is no word, or is known and makes no word with the character. */
const isFreeBefore = (character: string, before: string, words: string) =>
  !isHan(before) ||
  (words !== any &&
    has(knownBefore, before) &&
    !has(words, before) &&
    !fieldWords.has(before + character));

const isFreeBehind = (character: string, behind: string, words: string) =>
  !isHan(behind) ||
  (words !== any &&
    has(knownBehind, behind) &&
    !has(words, behind) &&
    !fieldWords.has(character + behind));

const any = '*';
const isHan = (character: string) => /[\u3400-\u9fff\uf900-\ufaff\ud800-\udfff]/.test(character);
/** A character behind a figure counts: 「3方方案」. */
const isFigure = (character: string) => /[\dA-Za-z０-９％%]/.test(character);

const anywhere = new Map(
  doubledAnywhere.split(' ').map((entry): [string, Entry] => {
    const [word = '', other = '', one = ''] = entry.split('/');
    return [word, { one, other }];
  }),
);
const nouns = new Set(doubledNouns.split(' '));
const verbs = new Set(doubledVerbs.split(' '));
const longestWord = Math.max(...[...anywhere.keys(), ...nouns].map((word) => word.length));

function isWordDoubled(
  text: string,
  at: number,
  length: number,
  names: readonly string[],
): boolean {
  const word = text.slice(at, at + length);
  if (!text.startsWith(word, at + length)) return false;
  // Thrice is meant.
  if (text.startsWith(word, at + 2 * length) || text.endsWith(word, at)) return false;
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + 2 * length);
  if (before === text.charAt(at)) return false;
  const entry = anywhere.get(word);
  if (entry) {
    return !has(entry.one + urging, before) && !has(entry.other + emphatic, behind);
  }
  if (nouns.has(word)) return isHan(behind) ? has(particlesBehind, behind) : isPlainSign(behind);
  if (verbs.has(word)) return !has(urging, before) && (!behind || has(clauseEnds, behind));
  return isPlaceDoubled(text, at, length, names);
}

const has = (characters: string, character: string) =>
  character !== '' && characters.includes(character);

/** 「再完善完善」 is how people speak, */
const urging = '再多好要去来想先帮';
/** and 「落实落实再落实」 is meant. */
const emphatic = '再又还';
const particlesBehind = '的和与及等';
const clauseEnds = '，。；';
/** No bracket, which may hold the second of them, and no figure: 「文件文件1」 */
const isPlainSign = (sign: string) => sign !== '（' && sign !== '(' && !isFigure(sign);

/** 「青禾镇镇人民政府」, where the unit is of 青禾镇. 「青禾镇镇政府」 and 「青禾镇镇长」 are said of it. */
function isPlaceDoubled(
  text: string,
  at: number,
  length: number,
  names: readonly string[],
): boolean {
  const kind = text.slice(at, at + length);
  if (!kinds.has(kind)) return false;
  const rest = text.slice(at + 2 * length);
  const isCertain = behindPlace.test(rest) || (length > 1 && rest.startsWith('办事处'));
  return (
    isCertain &&
    names.some((name) => {
      const place = placeIn(name);
      return place.length > length + 1 && place.endsWith(kind) && text.endsWith(place, at + length);
    })
  );
}

const kinds = new Set(['镇', '乡', '县', '市', '区', '街道', '苏木']);
const behindPlace =
  /^(?:$|[，。；]|人民政府|门户网|在|将|按照|依法|严格|认真|坚持|积极|不断|持续|高度|主动公开|通过|根据|结合|围绕|进一步|扎实|切实|始终|深入|没有|未)/;

/** The last place that a name holds: 「云溪县青禾镇人民政府」 → 「青禾镇」. */
const placeIn = (name: string) =>
  name.replace(/(?:人民政府|办事处)$/, '').replace(/^.*[省市县区州盟旗](?=..)/, '');

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

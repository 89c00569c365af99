/** A line as a string of letters, one for each word of a known kind, that a grammar is matched against. */
import { decimalText } from '../../report/decimal.ts';
import { oneOf } from '../character-at.ts';
import { keptByLine } from '../known-lines.ts';
import { findQuantities, type Quantity } from '../quantities/find-quantities.ts';
import { isCounter } from '../quantities/units.ts';
import { type WordAt, wordIndex } from '../word-index.ts';
import { timeAt } from './read-time.ts';
import { wordsByKind } from './words.ts';

export interface WordRead {
  readonly from: number;
  readonly to: number;
  /** Where it is a number that counts. */
  readonly number?: CountRead;
}

export interface CountRead {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly unitTo: number;
  /** Undefined where it is about so many. */
  readonly value: number | undefined;
}

/**
 * Letters of `wordsByKind`, and these: `0` none, `_` one, `#` another count, `%` any other number, `"` a title in 《》,
 * `(` `)` `,` `;` `.` `:` the marks, `?` unknown words.
 */
export interface LineWordsRead {
  readonly kinds: string;
  readonly words: readonly WordRead[];
}

/** @param names the office's own, as it may call itself: as `officeNames` has them */
export const readWords = keptByLine(
  (text, year: number, names: readonly string[]): LineWordsRead => {
    const numbers = new Map(findQuantities(text).map((number) => [number.from, number]));
    const words: WordRead[] = [];
    const own = knownNames(names);
    let kinds = '';
    const add = (kind: string, word: WordRead) => {
      const last = words[words.length - 1];
      if (kind === '?' && kinds.endsWith('?') && last?.to === word.from) {
        words[words.length - 1] = { from: last.from, to: word.to };
      } else {
        kinds += kind;
        words.push(word);
      }
    };
    for (let at = 0; at < text.length; ) {
      const read = readAt(text, at, year, own, numbers.get(at));
      const { kind, to, number } = read;
      if (kind !== '') add(kind, number ? { from: at, to, number } : { from: at, to });
      at = read.to;
    }
    return { kinds, words };
  },
);

interface KindRead {
  /** Empty for what is passed over. */
  readonly kind: string;
  readonly to: number;
  readonly number?: CountRead;
}

function readAt(
  text: string,
  at: number,
  year: number,
  names: WordAt<KnownWord>,
  number: Quantity | undefined,
): KindRead {
  const item = itemMarkAt(text, at);
  if (item) return { kind: '', to: at + item };
  const time = timeAt(text, at, year);
  if (time) return { kind: time.isWhole ? 't' : 'y', to: time.to };
  const everyone = everyoneAt(text, at);
  if (everyone) return { kind: 'w', to: at + everyone };
  const word = knownAt(text, at)?.value;
  const name = names(text, at)?.value;
  const length = word?.word.length ?? 0;
  if (name && name.word.length > length) return { kind: name.kind, to: at + name.word.length };
  if (number && (!word || number.unitTo >= at + length)) return ofNumber(number);
  if (word) return { kind: word.kind, to: at + length };
  const title = titleAt(text, at);
  if (title) return { kind: '"', to: at + title };
  return { kind: marks.get(text.charCodeAt(at)) ?? '?', to: at + 1 };
}

/** How long 「（一）」, 「（2）」 and, where a sentence starts, 「1.」 is, which numbers an item; 0 where none stands here. */
function itemMarkAt(text: string, at: number): number {
  if (!startsItem(text, at)) return 0;
  const isBracket = opensBracket(text, at);
  const startsSentence = at === 0 || /[。；：]/.test(text.charAt(at - 1));
  if (!isBracket && !startsSentence) return 0;
  const form = isBracket ? itemInBrackets : itemNumber;
  form.lastIndex = at;
  return form.exec(text)?.[0].length ?? 0;
}

const itemInBrackets = /[（(][一二三四五六七八九十\d]{1,2}[）)]/y;
const itemNumber = /\d{1,2}[.．、](?!\d)/y;

const startsItem = oneOf('（(0123456789');
const opensBracket = oneOf('（(');

const person = '公民|自然人|个人|群众|村民|居民|市民|农户|农民|牧民|农牧民|村（居）民|社会公众';
const body =
  '企业|单位|法人|组织|其他组织|社会组织|企事业单位|机构|社会团体|法人单位|商户|合作社|经济组织|法人及其他组织';
const joint = '(?:、|和|或者?|及|以及|与)';
/** Persons and bodies together are all who may apply: 「公民、企业」, 「企业或个人」. */
const everyone = new RegExp(
  `(?:(?:${person})(?:${joint}(?:${person}|${body}))*${joint}(?:${body})|(?:${body})(?:${joint}(?:${person}|${body}))*${joint}(?:${person}))`,
  'y',
);

/** One of them begins it. */
const oneOfAll = wordIndex(`${person}|${body}`.split('|').map((word) => [word, word] as const));

/** How long it is; 0 where it does not stand here. */
function everyoneAt(text: string, at: number): number {
  if (!oneOfAll(text, at)) return 0;
  everyone.lastIndex = at;
  return everyone.exec(text)?.[0].length ?? 0;
}

const opensTitle = oneOf('《');
const longestTitle = 90;
/** With its number behind it: 「《关于建房的通知》（白政发〔2016〕12号）」. */
const titled = /^《[^《》]*》(?:[（(][^（）()《》]{1,16}[〔[［【]\d{4}[〕\]］】]\d{1,4}号[）)])?/;

function titleAt(text: string, at: number): number {
  if (!opensTitle(text, at)) return 0;
  return titled.exec(text.slice(at, at + longestTitle))?.[0].length ?? 0;
}

function ofNumber({
  from,
  to,
  unit,
  unitTo,
  value,
  isAbout,
  isOrdinal,
  isRange,
}: Quantity): KindRead {
  if (isOrdinal || isRange || (unit !== '' && !isCounter(unit))) return { kind: '%', to: unitTo };
  const count = value && !isAbout ? Number(decimalText(value)) : undefined;
  return {
    kind: count === 0 ? '0' : count === 1 ? '_' : '#',
    to: unitTo,
    number: { from, to, unit, unitTo, value: count },
  };
}

const kindsOfMarks: Readonly<Record<string, string>> = {
  ...{
    '，': ',',
    ',': ',',
    '；': ';',
    ';': ';',
    '。': '.',
    '！': '.',
    '？': '.',
    '!': '.',
    '?': '.',
  },
  ...{ '：': ':', ':': ':', '、': 'j', '（': '(', '(': '(', '）': ')', ')': ')' },
  ...{ '—': ':', '“': '', '”': '', '"': '', '‘': '', '’': '', '「': '', '」': '', ' ': '' },
  ...{ '\u00a0': '', '\u3000': '', '\t': '' },
};

const marks = new Map(
  Object.entries(kindsOfMarks).map(([mark, kind]) => [mark.charCodeAt(0), kind] as const),
);

interface KnownWord {
  readonly word: string;
  readonly kind: string;
  /** 「本镇政府」 may end in the middle of 政府信息. */
  readonly isCutShort: boolean;
}

const knownWord = (word: string, kind: string): KnownWord => ({
  ...{ word, kind },
  isCutShort: /.政府$/.test(word),
});

/** 「本镇政府信息」 is 本镇 and 政府信息. */
const isWhole = ({ isCutShort }: KnownWord, text: string, end: number) =>
  !(isCutShort && text.startsWith('信息', end));

const indexOf = (words: readonly KnownWord[]): WordAt<KnownWord> =>
  wordIndex(
    words.map((each) => [each.word, each] as const),
    isWhole,
  );

/** Of words of two kinds the first. */
const knownAt = indexOf(
  Object.entries(wordsByKind).flatMap(([kind, words]) =>
    words.split(' ').map((word) => knownWord(word, kind)),
  ),
);

const namesKnown = new WeakMap<readonly string[], WordAt<KnownWord>>();

/** As many as the unit has. */
function knownNames(names: readonly string[]): WordAt<KnownWord> {
  const found = namesKnown.get(names) ?? indexOf(names.map((name) => knownWord(name, 'o')));
  namesKnown.set(names, found);
  return found;
}

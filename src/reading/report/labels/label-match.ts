/**
 * How near a printed label comes to an official one. Offices retype labels: other brackets, other or no
 * numbering, a word left out; what is meant is still sure when nothing else comes as near.
 */
import { editions } from '../../../domain/edition/editions.ts';
import { labelPlaces } from '../../../domain/edition/label-places.ts';
import { normaliseLabel } from '../../../domain/edition/label-text.ts';
import { withoutRemark, wordingsWithoutRemark } from './label-remarks.ts';

/** 一、 （一） 第一部分 1. 1、 at the start of a normalised label, which has spelt out ①. */
const numbering =
  /^(?:第?([一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|[、.．,:])|\(([一二三四五六七八九十]{1,3}|\d{1,2})\)[、.]?|([一二三四五六七八九十])(?=[^一二三四五六七八九十类是般些定次]))/;

export interface BareLabel {
  /** As `normaliseLabel` gives it. */
  readonly normalised: string;
  /** The number in front, 1 for 一 and （一） and 1. alike; undefined where there is none. */
  readonly number: number | undefined;
  /** Whether the number stands in brackets. */
  readonly isBracketed: boolean;
  /** The words alone: no numbering, no punctuation, no white space. */
  readonly words: string;
}

const knownBare = new Map<string, BareLabel>();

export function bareLabel(label: string): BareLabel {
  const known = knownBare.get(label);
  if (known) return known;
  const text = normaliseLabel(label);
  const found = numbering.exec(text);
  const digits = found?.[1] ?? found?.[2] ?? found?.[3];
  const bare = {
    normalised: text,
    number: digits === undefined ? undefined : numberOf(digits),
    isBracketed: found?.[2] !== undefined,
    words: wordsOf(found ? text.slice(found[0].length) : text),
  };
  // Labels come again and again; prose does not.
  if (label.length < 80 && knownBare.size < 5000) knownBare.set(label, bare);
  return bare;
}

const wordsOf = (text: string) =>
  text.replace(/[()[\]{}"'“”‘’,，.。:：;；、·\-—_/\\*|<>《》〈〉【】〔〕]/g, '');

function numberOf(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  const ten = digits.indexOf('十');
  const value = (digit: string | undefined) => '零一二三四五六七八九'.indexOf(digit ?? '');
  if (ten < 0) return value(digits[0]);
  return (
    (ten === 0 ? 1 : value(digits[0])) * 10 +
    (ten === digits.length - 1 ? 0 : value(digits[ten + 1]))
  );
}

/**
 * @returns 1 for the same label, 0.95 for the same words with another numbering or punctuation, 0.9 for
 *   the same without a remark, else how much of the words is the same, below 0.9
 */
export function labelLikeness(printed: string, official: string): number {
  const known = knownLikeness.get(official) ?? new Map<string, number>();
  const found = known.get(printed);
  if (found !== undefined) return found;
  const likeness = likenessOf(printed, official);
  // The same labels are asked for again and again, in one file and in the next.
  if (printed.length < 80 && known.size < 2000)
    knownLikeness.set(official, known.set(printed, likeness));
  return likeness;
}

const knownLikeness = new Map<string, Map<string, number>>();

function likenessOf(printed: string, official: string): number {
  const a = bareLabel(printed);
  const b = bareLabel(official);
  if (a.normalised === b.normalised) return 1;
  if (!a.words) return 0;
  const sameNumber = a.number === undefined || b.number === undefined || a.number === b.number;
  if (a.words === b.words) return sameNumber ? 0.95 : 0.85;
  const short = bareLabel(withoutRemark(official)).words;
  if (a.words === short || withoutRemarks(printed).some((words) => words === b.words)) {
    return sameNumber ? 0.9 : 0.8;
  }
  const likeness = likenessOfWords(a.words, b.words);
  // 「9.属于工作秘密」 is not 「1.属于国家秘密」: another number is another row.
  if (!sameNumber) return likeness * 0.75;
  return Math.min(0.89, a.number === undefined ? likeness * 0.95 : likeness + 0.1);
}

const knownShorter = new Map<string, readonly string[]>();

/** The words of a label without a remark that somebody added to it. */
function withoutRemarks(printed: string): readonly string[] {
  const known = knownShorter.get(printed);
  if (known) return known;
  // Two labels of the form in one cell are no label with a remark.
  const words = wordingsWithoutRemark(printed)
    .filter(({ remark }) => remark === '' || !isOfficialWords(bareLabel(remark).words))
    .map(({ label }) => bareLabel(label).words);
  if (printed.length < 80 && knownShorter.size < 5000) knownShorter.set(printed, words);
  return words;
}

let officialWords: ReadonlySet<string> | undefined;

function isOfficialWords(words: string): boolean {
  officialWords ??= new Set(
    editions.flatMap((edition) =>
      ([2, 3, 4] as const).flatMap((table) =>
        labelPlaces(edition, table).map(({ official }) => bareLabel(official).words),
      ),
    ),
  );
  return officialWords.has(words);
}

/** 1 − edits ÷ length of the longer. */
export function likenessOfWords(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  // Texts of very different length cannot be near.
  if (Math.min(a.length, b.length) * 3 < longer || longer > 120) return 0;
  return 1 - editDistance(a, b) / longer;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** From this likeness on a label is taken for the official one where nothing comes nearer. */
export const alikeEnough = 0.6;

/** The private words of a whole report: a name that is private in one line is so in all. */
import { paragraphsOfReport, type WrittenParts } from '../../report/paragraphs.ts';
import { maskPrivate, privateWordsOf, quotable } from './mask-private.ts';

const known = new WeakMap<WrittenParts, ReadonlyMap<string, string>>();

/** Each with what is quoted for it. */
export function privateIn(report: WrittenParts): ReadonlyMap<string, string> {
  const found = known.get(report);
  if (found) return found;
  const words = privateWordsOf(paragraphsOfReport(report).map(({ text }) => text));
  if (!sameWords(words, last)) last = words;
  known.set(report, last);
  return last;
}

/** Those that were found last: the same words are the same value, so that what was quoted with them can be kept. */
let last: ReadonlyMap<string, string> = new Map();

const sameWords = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  [...a].join() === [...b].join();

/** Quotes of the report's texts without private words. */
export const quotingOf =
  (report: WrittenParts) =>
  (text: string, from: number, to: number): string =>
    maskPrivate(quotable(text, from, to), privateIn(report));

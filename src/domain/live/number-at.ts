/** The number of a text that a cursor stands at, with the words around it. */
import { findQuantities } from '../prose/quantities/find-quantities.ts';
import type { Span } from '../report/text-edit.ts';
import { digitsOf } from './spell-figure.ts';

export interface NumberInText extends Span {
  readonly digits: string;
  /** 件, 万元 …; empty where none stands behind it. */
  readonly unit: string;
  readonly sentence: string;
  /** The part of the sentence between commas that it stands in. */
  readonly clause: string;
}

/** What tables do not count. */
const others =
  /^(?:%|％|‰|年|月|日|号|时|点|分|秒|周|岁|字|页|倍|天|季度|周年|元|千元|亿元)$|百分点|小时|分钟|工作日|自然日|个月/;

/**
 * The number that the cursor stands in, at its end or behind its unit; none that is about, a date, a share or one of
 * a list.
 */
export function numberAt(text: string, cursor: number): NumberInText | undefined {
  const sentence = partAround(text, cursor, /[。；;！!？?\n]/);
  const inSentence = text.slice(sentence.from, sentence.to);
  const at = cursor - sentence.from;
  const found = findQuantities(inSentence).find(({ from, unitTo }) => from < at && at <= unitTo);
  if (!found || found.isAbout || found.isOrdinal || found.isRange || others.test(found.unit)) {
    return undefined;
  }
  const { from, to, unit } = found;
  const digits = digitsOf(inSentence.slice(from, to));
  if (digits === undefined) return undefined;
  const clause = partAround(inSentence, from, /[，,：:]/);
  return {
    from: sentence.from + from,
    to: sentence.from + to,
    ...{ digits, unit, sentence: inSentence },
    clause: inSentence.slice(clause.from, clause.to),
  };
}

/** The sentence and the clause that a place stands in, where no number does. */
export function wordsAround(
  text: string,
  cursor: number,
): Pick<NumberInText, 'sentence' | 'clause'> {
  const sentence = partAround(text, cursor, /[。；;！!？?\n]/);
  const clause = partAround(text, cursor, /[，,：:。；;！!？?\n]/);
  return {
    sentence: text.slice(sentence.from, sentence.to),
    clause: text.slice(clause.from, clause.to),
  };
}

function partAround(text: string, at: number, ends: RegExp): Span {
  let from = at;
  while (from > 0 && !ends.test(text.charAt(from - 1))) from -= 1;
  let to = at;
  while (to < text.length && !ends.test(text.charAt(to))) to += 1;
  return { from, to };
}

/** The digits that a cursor stands in or beside: what is put there takes their place. Else the empty place itself. */
export function digitsAround(text: string, cursor: number): Span {
  const isDigit = (at: number) => /[0-9０-９]/.test(text.charAt(at));
  const isPart = (at: number) =>
    isDigit(at) || (/[.．]/.test(text.charAt(at)) && isDigit(at - 1) && isDigit(at + 1));
  let from = cursor;
  while (from > 0 && isPart(from - 1)) from -= 1;
  let to = cursor;
  while (to < text.length && isPart(to)) to += 1;
  return { from, to };
}

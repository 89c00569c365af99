/** Short words that the sheets share. */
import { dateWords, dayWords } from '../words/dates.ts';

/** A cell or a text in which nothing stands. */
export const nothing = '（空）';

/** 「2026 年 1 月 10 日」; empty for what is no time. */
export const dateOf = (iso: string): string => inWords(new Date(iso), dateWords);

/** 「1 月 10 日」 */
export const dayOf = (iso: string): string => inWords(new Date(iso), dayWords);

const inWords = (date: Date, words: (date: Date) => string) =>
  Number.isNaN(date.getTime()) ? '' : words(date);

/** 「请于 2026 年 1 月 20 日前改好」; empty where no day is set. */
export function deadlineWords(deadline: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(deadline.trim()) ?? [];
  // A day without a time would be one of Greenwich.
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  const words = inWords(date, dateWords) || deadline.trim();
  return words && `请于 ${words}前改好`;
}

/** 「李云，1 月 10 日」 */
export const signedBy = (...parts: readonly string[]): string => parts.filter(Boolean).join('，');

const longest = 60;

/** A whole paragraph is told by how it begins. */
export const inShort = (text: string): string => cut(Array.from(inOneLine(text)), 0);

/** How much is told in front of what differs. */
const lead = 12;

/** Two states of one text, from shortly before the words that differ. */
export function changeInShort(was: string, now: string): { was: string; now: string } {
  const [old, is] = [Array.from(inOneLine(was)), Array.from(inOneLine(now))];
  const differs = old.findIndex((character, index) => character !== is[index]);
  const same = differs < 0 ? old.length : differs;
  const isLong = Math.max(old.length, is.length) > longest;
  const from = isLong && same > 2 * lead ? same - lead : 0;
  return { was: cut(old, from), now: cut(is, from) };
}

function cut(characters: readonly string[], from: number): string {
  const isCut = characters.length - from > longest;
  const kept = characters.slice(from, isCut ? from + longest - 1 : undefined);
  return `${from > 0 ? '…' : ''}${kept.join('')}${isCut ? '…' : ''}`;
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

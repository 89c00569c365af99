/** Whether characters of a text are a number for themselves, and no part of a longer one. */
import { numeralCharacters } from '../prose/quantities/chinese-number.ts';
import { readNumberAt } from '../prose/quantities/read-number.ts';
import type { Span } from '../report/text-edit.ts';

const digitBefore = /[0-9０-９][.．]?$/;
const numeralBefore = new RegExp(`[${numeralCharacters}]$`);

/** 「13」 of 「收到13件」; not that of 「113件」, 「13.5」 or 「13万件」. */
export function standsAlone(text: string, { from, to }: Span): boolean {
  const start = text.charAt(from) === '-' ? from + 1 : from;
  const read = readNumberAt(text, start);
  if (!read || read.value === undefined) return false;
  // A comma parts sentences as well as thousands: 「收到13，100件」.
  const end = read.to > to && /[,，]/.test(text.charAt(to)) ? to : read.to;
  const before = text.slice(Math.max(0, from - 2), from);
  const isJoined = digitBefore.test(before) || (read.isChinese && numeralBefore.test(before));
  return end === to && !isJoined;
}

/** Days and times in words, by the clock of this computer. */

/** 「11 月 26 日」 */
export const dayWords = (date: Date) => `${date.getMonth() + 1} 月 ${date.getDate()} 日`;

/** 「2026 年 1 月 19 日」 */
export const dateWords = (date: Date) => `${date.getFullYear()} 年 ${dayWords(date)}`;

/** 「09:05」 */
export const timeWords = (date: Date) =>
  `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;

/** 「11 月 26 日 14:32」 */
export const dayAndTimeWords = (date: Date) => `${dayWords(date)} ${timeWords(date)}`;

/** A real day written "2026-01-31", at midnight of this computer's zone. */
export function readDate(text: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  if (!year) return undefined;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return date.getMonth() === Number(month) - 1 && date.getDate() === Number(day) ? date : undefined;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

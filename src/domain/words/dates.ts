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

const twoDigits = (value: number) => String(value).padStart(2, '0');

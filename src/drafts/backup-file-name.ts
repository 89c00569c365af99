/** Names of the files that keep drafts outside the browser. */
import { fileNameText } from '../domain/report/file-name-text.ts';
import { recordName } from './draft-name.ts';

type NameParts = { readonly unit: string; readonly year: number };

/** 「年报备份 2026-11-26（3 份）.json」 */
export const nameOfAll = (count: number, now: Date) =>
  `年报备份 ${dateText(now)}（${count} 份）.json`;

/** 「青禾镇人民政府 2025 年 备份.json」 */
export const nameOfOne = (draft: NameParts) => `${namePart(draft)} 备份.json`;

/** 「青禾镇人民政府 2025 年 交回审核.json」 */
export const nameOfAnswered = (draft: NameParts) => `${namePart(draft)} 交回审核.json`;

/** 「青禾镇人民政府 2025 年 原样保存.json」, of a record that this version cannot read. */
export const nameOfRaw = (record: NameParts) => `${namePart(record)} 原样保存.json`;

/** Upload forms and old file systems are strict about length. */
const longestUnit = 60;

function namePart({ unit, year }: NameParts): string {
  const short = Array.from(fileNameText(unit)).slice(0, longestUnit).join('');
  return recordName({ unit: short, year });
}

/** The day by the clock of this computer. */
function dateText(now: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

import { fileNameText } from '../domain/report/file-name-text.ts';
import { type ReviewSheet, sheetNames } from '../domain/review/sheet-model.ts';
import { draftName } from './draft-name.ts';

/** Upload forms and old file systems are strict about length. */
const longestUnit = 60;

/** 「青禾镇人民政府 2025 年 退回单.docx」 */
export function sheetFileName({ unit, year, kind }: Pick<ReviewSheet, 'unit' | 'year' | 'kind'>) {
  const short = Array.from(fileNameText(unit)).slice(0, longestUnit).join('');
  return `${draftName({ unit: short, year })} ${sheetNames[kind]}.docx`;
}

/** The name of the Word file: 「××镇人民政府2025年政府信息公开工作年度报告.docx」. */
import { fileNameText } from '../domain/report/file-name-text.ts';
import type { Report } from '../domain/report/report.ts';
import { standardTitle, titleOf, titleTail } from '../domain/report/title.ts';

/** Windows allows 255 characters for a path's last part; upload forms are often stricter. */
const longestName = 80;

/** Reserved on Windows, whatever the ending. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A title with a mistake in it never becomes the name: unit and year do, where the unit is known. */
export function wordFileName(report: Pick<Report, 'unit' | 'year' | 'title'>): string {
  const title = fileNameText(report.unit) ? standardTitle(report) : titleOf(report);
  const name = Array.from(fileNameText(title)).slice(0, longestName).join('');
  const usable = name !== '' && !deviceName.test(name);
  return `${usable ? name : `${report.year}年${titleTail}`}.docx`;
}

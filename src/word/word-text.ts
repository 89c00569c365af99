import { cleanText } from '../domain/report/clean-text.ts';
/** Text on its way into a Word file. */

/**
 * One line of text that is valid in XML whatever was typed: what cannot be seen or must not stand
 * in XML is dropped, and a line break becomes a space (in a run it would be a break of Word's own).
 */
export const wordText = (text: string) => cleanText(text).replace(/\s*\n\s*/g, ' ');

/** For the parts that are not written by the docx library. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

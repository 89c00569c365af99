/** What may stand in an official text: texts are cleaned where they are printed, and where they enter by file or paste. */
import { withoutRadicals } from '../words/radicals.ts';

/**
 * Takes out what must not stand in an official text and cannot be seen: control, zero-width,
 * bidirectional and private-use characters, lone surrogates. Line breaks stay; tabs and no-break spaces
 * become spaces, radicals the characters that they show. Figures and words are never changed.
 */
export function cleanText(text: string): string {
  if (clean.test(text)) return text;
  return withoutRadicals(text)
    .replace(/\r\n?|[\u2028\u2029\u000b\u000c\u0085]/g, '\n')
    .replace(/[\t\u00a0\u202f]/g, ' ')
    .replace(
      /[\u0000-\u0009\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ue000-\uf8ff]/g,
      '',
    )
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[\u{f0000}-\u{10ffff}]/gu, '');
}

/** The characters of nearly every text: it is clean already. */
const clean =
  /^[\n\u0020-\u007e\u00b7\u2014\u2018-\u201d\u2026\u3000-\u303f\u3400-\u9fff\uff01-\uffe5]*$/;

/** For pasted text: cleaned, and without the blanks that were typed as an indent. */
export function cleanPastedText(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^[\s\u3000]+/, '').replace(/\s+$/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** For text that is pasted into a field of one line: its lines run together, words of Latin letters kept apart. */
export function cleanPastedLine(text: string): string {
  return cleanPastedText(text)
    .replace(/^\n+|\n+$/g, '')
    .replace(/(?<=[!-~])\n+(?=[!-~])/g, ' ')
    .replace(/\n+/g, '');
}

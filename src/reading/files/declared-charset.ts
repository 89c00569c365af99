/** The encoding that a page or an XML file names for itself. */

/** Browsers look no further either. */
const lookedThrough = 4096;

const declarations = [
  /^(?:\u00ef\u00bb\u00bf)?\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i,
  /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i,
];

export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = latin1(bytes.subarray(0, lookedThrough));
  for (const declaration of declarations) {
    const charset = declaration.exec(start)?.[1];
    if (charset) return charset;
  }
  return undefined;
}

/** Each byte as one character; for looking at a short piece of a file of unknown kind. */
export const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Names that browsers do not know, of Windows code pages. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['cp936', 'gb18030'],
  ['windows-936', 'gb18030'],
  ['ms936', 'gb18030'],
  ['gb-18030', 'gb18030'],
  ['cp950', 'big5'],
  ['windows-950', 'big5'],
  ['cp65001', 'utf-8'],
]);

/** Programs write these names for whatever they do not know; a UTF-16 page could not name itself so. */
const meaningless = /^(windows-125|iso-8859-|utf-16|x-user-defined|macintosh)/;

/** The decoder for a charset by any of its names; undefined where the name says nothing. */
export function encodingOf(charset: string | undefined): string | undefined {
  const name = charset?.trim().toLowerCase();
  if (!name) return undefined;
  try {
    const { encoding } = new TextDecoder(otherNames.get(name) ?? name);
    if (meaningless.test(encoding)) return undefined;
    // Files that say gb2312 hold characters of the larger sets.
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return undefined;
  }
}

/** Fonts whose characters are pictures, whatever their codes are. */
const pictureFont = /^(wingdings|webdings|symbol|marlett)/i;

/** The character of a w:sym; nothing where only its font knows what it shows. */
export function symbolText(hexadecimal: string | undefined, font: string | undefined): string {
  const code = /^[\da-f]{1,6}$/i.test(hexadecimal ?? '')
    ? Number.parseInt(hexadecimal ?? '', 16)
    : 0;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  if (code < 0x20 || code > 0x10ffff || isSurrogate || isPrivate) return '';
  return pictureFont.test(font ?? '') ? '' : String.fromCodePoint(code);
}

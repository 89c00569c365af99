/** From bytes to text: what the content shows counts more than what the file says of itself. */
import { declaredCharset, encodingOf } from './declared-charset.ts';
import { markedEncoding, utf16WithoutMark } from './utf16.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** Places that could not be decoded; in the text each is a replacement character. */
  readonly damaged: number;
}

/**
 * @param declared the charset that something outside the bytes names, a mail header; without it the page's
 *   own words are looked for
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const wide = markedEncoding(bytes) ?? utf16WithoutMark(bytes);
  if (wide) return decode(bytes, wide);
  const named = encodingOf(declared) ?? encodingOf(declaredCharset(bytes));
  const asUtf8 = decode(bytes, 'utf-8');
  if (isUtf8(asUtf8, named)) return asUtf8;
  const asGb = decode(bytes, 'gb18030');
  if (!named || named === 'utf-8' || named === 'gb18030') return asGb;
  const asNamed = decode(bytes, named);
  return asNamed.damaged > asGb.damaged ? asGb : asNamed;
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: countDamaged(text, bytes, encoding) };
}

const replacement = '\ufffd';

function countDamaged(text: string, bytes: Uint8Array, encoding: string): number {
  if (!text.includes(replacement)) return 0;
  try {
    // The file may hold the sign itself.
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return 0;
  } catch {
    return count(text, (code) => code === 0xfffd);
  }
}

/**
 * Text in another encoding hardly ever happens to be right UTF-8. Only short sequences, those of Greek
 * and Russian letters, may: then a page that names its encoding is believed. Of a damaged file the greater
 * part still is UTF-8.
 */
function isUtf8({ text, damaged }: DecodedText, named: string | undefined): boolean {
  const chinese = count(text, (code) => code > 0x07ff && code !== 0xfffd);
  if (damaged > 0) return chinese > 10 * damaged;
  const isOtherNamed = named !== undefined && named !== 'utf-8';
  return !isOtherNamed || chinese > 0;
}

function count(text: string, isCounted: (code: number) => boolean): number {
  let counted = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (isCounted(text.charCodeAt(index))) counted += 1;
  }
  return counted;
}

/** Encodings that are seen by their first bytes or by the pattern of all of them. */

/** By its byte order mark. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

const sampleLength = 4096;

/** UTF-16 without its mark, as some programs write it. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 > 0 || bytes.length < 4) return undefined;
  const sample = bytes.subarray(0, sampleLength);
  const even = patternOf(sample, 0);
  const odd = patternOf(sample, 1);
  if (isHighOf(odd, even)) return 'utf-16le';
  return isHighOf(even, odd) ? 'utf-16be' : undefined;
}

/** Shares of the bytes at every second place. */
interface Pattern {
  readonly zeros: number;
  readonly notAscii: number;
  /** Those that can be the high half of a character. */
  readonly highHalves: number;
}

function patternOf(sample: Uint8Array, first: number): Pattern {
  let zeros = 0;
  let notAscii = 0;
  let highHalves = 0;
  for (let index = first; index < sample.length; index += 2) {
    const byte = sample[index] ?? 0;
    if (byte === 0) zeros += 1;
    if (byte > 0x7f) notAscii += 1;
    if (isHighHalf(byte)) highHalves += 1;
  }
  const places = sample.length / 2;
  return {
    zeros: zeros / places,
    notAscii: notAscii / places,
    highHalves: highHalves / places,
  };
}

/** Of latin letters, quotation marks, Chinese punctuation, Chinese characters, full-width signs. */
const isHighHalf = (byte: number): boolean =>
  byte === 0 || byte === 0x20 || byte === 0x30 || (byte >= 0x4e && byte <= 0x9f) || byte === 0xff;

/** The low halves are of all kinds; in other encodings one place is like the next. */
function isHighOf(high: Pattern, low: Pattern): boolean {
  if (high.highHalves < 0.9) return false;
  const isLatin = high.zeros >= 0.2 && low.zeros < 0.01;
  const isChinese = high.highHalves >= 0.95 && low.highHalves < 0.6 && low.notAscii >= 0.2;
  return isLatin || isChinese;
}

/** Bytes of files for tests: texts in encodings that nothing writes any more, and containers. */

/** One byte for each character. */
export const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 * index, text.charCodeAt(index), order === 'le');
  }
  return bytes;
}

export const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The decoder turned round: every pair of bytes is decoded, and the table read the other way. */
export function encoded(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = tables.get(encoding) ?? pairsOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const pair = table.get(character);
      if (!pair) throw new Error(`${encoding} has no pair of bytes for ${character}`);
      return pair;
    }),
  );
}

function pairsOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1 && !pairs.has(character)) {
        pairs.set(character, [first, second]);
      }
    }
  }
  return pairs;
}

/** A file in the old container of Office with entries of these names in its directory. */
export function compoundFile(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 512 + 128 * (names.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...names].forEach((name, index) => {
    const at = 1024 + 128 * index;
    bytes.set(utf16(name, 'le'), at);
    bytes[at + 64] = 2 * name.length + 2;
  });
  return bytes;
}

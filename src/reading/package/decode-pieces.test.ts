import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { joined } from '../../testkit/reading/zip-archive.ts';
import { decodePieces } from './decode-pieces.ts';

const text = '<?xml version="1.0"?><a>青禾镇2025年😀</a>';

const decode = (...pieces: Uint8Array[]) =>
  [...decodePieces('a.xml', pieces)].map((piece) => piece.text).join('');

function utf16(content: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(content.length * 2));
  for (let at = 0; at < content.length; at += 1) {
    view.setUint16(at * 2, content.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

describe('the text of an XML part', () => {
  test.each<[encoding: string, bytes: Uint8Array]>([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with a byte order mark', joined(Uint8Array.of(0xef, 0xbb, 0xbf), strToU8(text))],
    ['UTF-16 with its mark, little end first', utf16(`\ufeff${text}`, true)],
    ['UTF-16 with its mark, big end first', utf16(`\ufeff${text}`, false)],
    ['UTF-16 without a mark, little end first', utf16(text, true)],
    ['UTF-16 without a mark, big end first', utf16(text, false)],
  ])('is read in %s', (_, bytes) => {
    expect(decode(bytes)).toBe(text);
  });

  test('is read in the encoding that it declares', () => {
    const gbk = Uint8Array.of(0xc7, 0xe0, 0xba, 0xcc);
    const declared = strToU8(`<?xml version='1.0' encoding='GB2312'?><a>`);
    expect(decode(joined(declared, gbk))).toBe(`<?xml version='1.0' encoding='GB2312'?><a>青禾`);
  });

  test('is read in UTF-8 where it only says that it is UTF-16', () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><a>青禾</a>';
    expect(decode(strToU8(xml))).toBe(xml);
  });

  test('is whole however its bytes come', () => {
    const bytes = strToU8(text.repeat(5));
    for (const length of [1, 2, 3, 7, 64]) {
      const pieces: Uint8Array[] = [bytes.subarray(0, 64)];
      for (let at = 64; at < bytes.length; at += length)
        pieces.push(bytes.subarray(at, at + length));
      expect(decode(...pieces)).toBe(text.repeat(5));
    }
  });

  test('comes in pieces of 64 KB with the bytes that they were made from', () => {
    const pieces = [...decodePieces('a.xml', [new Uint8Array(150_000).fill(0x20)])];
    expect(pieces.map(({ bytes }) => bytes)).toEqual([65_536, 65_536, 18_928, 0]);
  });

  test.each([
    ['bytes that are no UTF-8', joined(strToU8(text), Uint8Array.of(0xff, 0x3c))],
    ['half a character at the end', strToU8('<a>青').subarray(0, 5)],
    ['half a character of UTF-16', utf16('\ufeff<a>青', true).subarray(0, 9)],
    ['an encoding that does not exist', strToU8('<?xml version="1.0" encoding="klingon"?><a/>')],
  ])('with %s is refused', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(/^文件内容已损坏（a\.xml）/);
  });

  test('of an empty part is empty', () => {
    expect(decode()).toBe('');
    expect(decode(new Uint8Array())).toBe('');
  });
});

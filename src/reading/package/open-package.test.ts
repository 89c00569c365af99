/** Opening a package: its list of parts, and their content. */
import { Inflate, strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import {
  deflated,
  fields,
  joined,
  type WrittenEntry,
  writeZip,
} from '../../testkit/reading/zip-archive.ts';
import { createBudget, limits } from '../source/reading-budget.ts';
import { crc32 } from './crc32.ts';
import { openPackage } from './open-package.ts';

const open = (bytes: Uint8Array) => openPackage(bytes, createBudget());
const textOf = (bytes: Uint8Array, name: string) =>
  [...(open(bytes).part(name)?.text() ?? [])].map(({ text }) => text).join('');
const one = (entry: Partial<WrittenEntry> = {}) =>
  writeZip([{ name: 'a.xml', content: '<a/>', ...entry }]);

const incomplete = /^文件不完整，可能没有下载完或复制完/;
const damaged =
  /^文件内容已损坏（a\.xml），没有读入；可用 Word 或 WPS 打开后另存为一份 \.docx 再试$/;

describe('a package', () => {
  test('has the names and contents that were put in', () => {
    const long = '年报'.repeat(100_000);
    const bytes = zipSync({ 'a.xml': strToU8('<a/>'), 'word/b.xml': strToU8(long) });
    expect(open(bytes).names).toEqual(['a.xml', 'word/b.xml']);
    expect(textOf(bytes, 'a.xml')).toBe('<a/>');
    expect(textOf(bytes, 'word/b.xml')).toBe(long);
    expect(open(bytes).part('c.xml')).toBeUndefined();
  });

  test('finds a part in another case and with a slash before it', () => {
    expect(textOf(one({ name: 'Word/Document.xml' }), '/word/document.xml')).toBe('<a/>');
  });

  test('may use "\\" in names', () => {
    expect(open(one({ name: 'word\\document.xml' })).names).toEqual(['word/document.xml']);
  });

  test('may have names in GBK', () => {
    const name = Uint8Array.of(0xc4, 0xea, 0xb1, 0xa8, 0x2e, 0x64, 0x6f, 0x63);
    expect(open(one({ name, flags: 0 })).names).toEqual(['年报.doc']);
  });

  test('may have parts that are not packed, or empty', () => {
    expect(textOf(one({ method: 0 }), 'a.xml')).toBe('<a/>');
    expect(textOf(one({ content: '' }), 'a.xml')).toBe('');
    expect(textOf(one({ content: '', method: 0 }), 'a.xml')).toBe('');
  });

  test('may have a part whose blocks are only stored', () => {
    const content = Uint8Array.from({ length: 500_000 }, (_, at) => 0x20 + ((at * at) % 90));
    const bytes = one({ content, packed: deflated(content, 0) });
    expect(textOf(bytes, 'a.xml')).toBe(new TextDecoder().decode(content));
  });

  test('may have something before it and a comment after it', () => {
    expect(textOf(joined(strToU8('before'), one()), 'a.xml')).toBe('<a/>');
    const commented = writeZip([{ name: 'a.xml', content: '<a/>' }], { comment: 'made in a test' });
    expect(textOf(commented, 'a.xml')).toBe('<a/>');
  });

  test('may be a view into more bytes', () => {
    const within = joined(strToU8('xx'), one(), strToU8('yy'));
    expect(textOf(within.subarray(2, within.length - 2), 'a.xml')).toBe('<a/>');
  });

  test('may be written in the form for archives over 4 GB', () => {
    const content = '<a/>';
    const unknown = 0xffffffff;
    const bytes = writeZip(
      [
        {
          name: 'a.xml',
          content,
          size: unknown,
          packedSize: unknown,
          extra: fields([0x7777, 2], [2, 2], [0, 2], [1, 2], [16, 2], [4, 8], [6, 8]),
        },
      ],
      {
        start: unknown,
        before: (start, count) =>
          joined(
            fields(
              [0x06064b50, 4],
              [44, 8],
              [45, 2],
              [45, 2],
              [0, 4],
              [0, 4],
              [count, 8],
              [count, 8],
            ),
            fields([60, 8], [start, 8]),
            fields([0x07064b50, 4], [0, 4], [start + 46 + 5 + 26, 8], [1, 4]),
          ),
      },
    );
    expect(textOf(bytes, 'a.xml')).toBe(content);
  });

  test('may have something between its list and its end', () => {
    const bytes = writeZip([{ name: 'a.xml', content: '<a/>' }], { before: () => strToU8('PK??') });
    expect(textOf(bytes, 'a.xml')).toBe('<a/>');
  });

  test('says how large a part is', () => {
    expect(open(one()).part('a.xml')?.size).toBe(4);
  });
});

describe('a package that is not whole', () => {
  test('and has lost its end is refused', () => {
    const bytes = one();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => open(bytes.subarray(0, length)), String(length)).toThrow(incomplete);
    }
  });

  test('and has lost its beginning is refused', () => {
    const bytes = zipSync({ 'a.xml': strToU8('<a/>'), 'b.xml': strToU8('<b/>') });
    for (let start = 1; start < 80; start += 1) {
      expect(() => open(bytes.subarray(start)), String(start)).toThrow(incomplete);
    }
  });

  test.each([
    ['points to nothing', 10_000_000],
    ['points into a part', 3],
  ])('and whose list %s is refused', (_, start) => {
    expect(() => open(writeZip([{ name: 'a', content: 'x' }], { start }))).toThrow(incomplete);
  });

  test('and whose part reaches beyond it is refused', () => {
    expect(() => open(one({ packedSize: 100_000 }))).toThrow(incomplete);
  });

  test('and has a wrong byte in a part is refused, or not read otherwise than it was', () => {
    const content = '<a>主动公开信息 86 条，办结申请 12 件</a>'.repeat(20);
    const bytes = one({ content });
    const firstPacked = 30 + 'a.xml'.length;
    for (let at = firstPacked; at < firstPacked + 60; at += 1) {
      const wrong = Uint8Array.from(bytes);
      wrong[at] = (wrong[at] ?? 0) ^ 4;
      expect(() => textOf(wrong, 'a.xml'), String(at)).toThrow(damaged);
    }
  });
});

describe('a package that lies', () => {
  test('of parts that are too large together is refused before any is unpacked', () => {
    const half = limits.unpackedBytes / 2 + 1;
    const bytes = writeZip([
      { name: 'a.xml', content: '<a/>', size: half },
      { name: 'b.xml', content: '<b/>', size: half },
    ]);
    expect(() => open(bytes)).toThrow(/^文件解压后超过 300 MB/);
  });

  test.each([
    ['larger', 5],
    ['smaller', 3],
    ['empty', 0],
  ])('of a part being %s than it is, is refused when it is read', (_, size) => {
    expect(() => textOf(one({ size }), 'a.xml')).toThrow(damaged);
    expect(() => textOf(one({ size, method: 0 }), 'a.xml')).toThrow(damaged);
  });

  test('of a part that ends where the checksum fits, and goes on, is refused', () => {
    const content = '<a/>'.repeat(3);
    const front = strToU8('<a/>'.repeat(2));
    expect(() => textOf(one({ content, size: 8, crc: crc32(front) }), 'a.xml')).toThrow(damaged);
  });

  test('of a small part that unpacks to 64 MB is stopped at the first piece', () => {
    const push = vi.spyOn(Inflate.prototype, 'push');
    const bomb = one({ content: new Uint8Array(64 * 1024 * 1024), size: 1000, crc: 0 });
    expect(() => textOf(bomb, 'a.xml')).toThrow(damaged);
    expect(push).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  test('with bytes that go on long after the end of a part is stopped', () => {
    const push = vi.spyOn(Inflate.prototype, 'push');
    const packed = joined(deflated(strToU8('<a/>')), new Uint8Array(5_000_000));
    expect(() => textOf(one({ packed }), 'a.xml')).toThrow(damaged);
    expect(push.mock.calls.length).toBeLessThan(10);
    vi.restoreAllMocks();
  });

  test('of the checksum is refused', () => {
    expect(() => textOf(one({ crc: 1 }), 'a.xml')).toThrow(damaged);
  });

  test('of having a password is told so', () => {
    expect(() => textOf(one({ flags: 0x801 }), 'a.xml')).toThrow(/^文件加了密码/);
  });

  test('in an unusual way of packing is told so', () => {
    expect(() => textOf(one({ method: 9 }), 'a.xml')).toThrow(/^文件的压缩方式少见（a\.xml）/);
  });

  test('of having more parts than it has is refused', () => {
    const bytes = one();
    bytes.set(fields([60_000, 2]), bytes.length - 12);
    expect(() => open(bytes)).toThrow(incomplete);
  });
});

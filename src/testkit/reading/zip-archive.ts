/** ZIP archives written field by field, so that a test can have them lie. */
import { deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { crc32 } from '../../reading/package/crc32.ts';

export interface WrittenEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** The packed bytes, where they are not the content packed as usual. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the archive says of it, where that is not the truth. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly extra?: Uint8Array;
}

export interface WrittenEnd {
  /** Comes between the list and the end record; is told where the list starts. */
  readonly before?: (start: number, count: number) => Uint8Array;
  readonly start?: number;
  readonly comment?: string;
}

/** Whole numbers, each in so many bytes. */
export const fields = (...numbers: readonly (readonly [value: number, bytes: number])[]) =>
  Uint8Array.from(
    numbers.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256),
    ),
  );

export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? strToU8(content) : content;

export const deflated = (content: Uint8Array, level = 6) =>
  new Uint8Array(deflateRawSync(content, { level }));

export function writeZip(entries: readonly WrittenEntry[], end: WrittenEnd = {}): Uint8Array {
  const files: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = bytesOf(entry.content);
    const name = bytesOf(entry.name);
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflated(content) : content);
    const extra = entry.extra ?? new Uint8Array();
    const described = fields(
      [entry.flags ?? 0x800, 2],
      [method, 2],
      [0, 4],
      [entry.crc ?? crc32(content), 4],
      [entry.packedSize ?? packed.length, 4],
      [entry.size ?? content.length, 4],
      [name.length, 2],
    );
    const file = joined(fields([0x04034b50, 4], [20, 2]), described, fields([0, 2]), name, packed);
    const places = fields([extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    list.push(joined(fields([0x02014b50, 4], [20, 2], [20, 2]), described, places, name, extra));
    files.push(file);
    offset += file.length;
  }
  const comment = strToU8(end.comment ?? '');
  const listed = joined(...list);
  const record = fields(
    [0x06054b50, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [listed.length, 4],
    [end.start ?? offset, 4],
    [comment.length, 2],
  );
  const before = end.before?.(offset, entries.length) ?? new Uint8Array();
  return joined(...files, listed, before, record, comment);
}

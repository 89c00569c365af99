/**
 * The list of parts at the end of a ZIP archive. fflate reads it too, but unpacks a part in one go into
 * as many bytes as the archive says: here the packed bytes are wanted, to unpack them piece by piece.
 */
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import { limits, type ReadingBudget, tooLargeUnpacked } from '../source/reading-budget.ts';
import { damagedPackage } from './package-errors.ts';

export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly locked: boolean;
  /** Size and checksum of the content as the archive states them. */
  readonly size: number;
  readonly crc: number;
  readonly packed: Uint8Array;
}

/** @throws UnreadableInput when the list is broken or its parts are too large together */
export function readZipDirectory(bytes: Uint8Array, budget: ReadingBudget): ZipEntry[] {
  try {
    return readEntries(bytes, budget);
  } catch (error) {
    if (error instanceof UnreadableInput) throw error;
    throw damagedPackage(error);
  }
}

const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50 };
/** Stands in a field whose value is kept in 64 bits elsewhere. */
const elsewhere = 0xffffffff;

function readEntries(bytes: Uint8Array, budget: ReadingBudget): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, shift } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let unpackedSize = 0;
  let at = start;
  for (let index = 0; index < count; index += 1) {
    budget.tick();
    if (view.getUint32(at, true) !== signatures.entry) throw damagedPackage();
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const { size, packedSize, offset } = placeOf(view, at, at + 46 + nameLength, extraLength);
    unpackedSize += size;
    if (unpackedSize > limits.unpackedBytes) throw new UnreadableInput(tooLargeUnpacked);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength), flags),
      method: view.getUint16(at + 10, true),
      locked: (flags & 1) !== 0,
      size,
      crc: view.getUint32(at + 16, true),
      packed: packedBytes(bytes, view, offset + shift, packedSize),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the list starts; `shift` is what was put before the archive. */
function findDirectory(view: DataView): { count: number; start: number; shift: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    const start = view.getUint32(at + 16, true);
    if (start === elsewhere) return findDirectory64(view, at);
    const count = view.getUint16(at + 10, true);
    const begins = start + 4 <= view.byteLength && view.getUint32(start, true) === signatures.entry;
    const shift = begins ? 0 : at - view.getUint32(at + 12, true) - start;
    return { count, start: start + shift, shift };
  }
  throw damagedPackage();
}

/** Some writers use the form for archives over 4 GB for small ones as well. */
function findDirectory64(view: DataView, end: number) {
  const at = uint64(view, end - 20 + 8);
  if (view.getUint32(at, true) !== signatures.end64) throw damagedPackage();
  return { count: uint64(view, at + 32), start: uint64(view, at + 48), shift: 0 };
}

function placeOf(view: DataView, entry: number, extra: number, extraLength: number) {
  const place = {
    size: view.getUint32(entry + 24, true),
    packedSize: view.getUint32(entry + 20, true),
    offset: view.getUint32(entry + 42, true),
  };
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ['size', 'packedSize', 'offset'] as const) {
      if (place[key] !== elsewhere) continue;
      place[key] = uint64(view, field);
      field += 8;
    }
  }
  return place;
}

const uint64 = (view: DataView, at: number) =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

function packedBytes(bytes: Uint8Array, view: DataView, header: number, size: number): Uint8Array {
  if (view.getUint32(header, true) !== signatures.file) throw damagedPackage();
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + size > bytes.length) throw damagedPackage();
  return bytes.subarray(start, start + size);
}

/** Without the flag for UTF-8 an archive made here has its names in GBK. Some write "\" for "/". */
const nameOf = (bytes: Uint8Array, flags: number) =>
  new TextDecoder(flags & 0x800 ? 'utf-8' : 'gb18030').decode(bytes).replace(/\\/g, '/');

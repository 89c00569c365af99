/** The content of one part, piece by piece, so that no more is unpacked than the archive said. */
import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { damagedPart, lockedPackage, unknownCompression } from './package-errors.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Deflate makes of a byte up to 1,032: a piece is at most 16 MB. */
const packedPiece = 16 * 1024;
const mostOfAByte = 1032;
/** A block that is only stored comes out when all of its 64 KB are there; longer nothing comes only after the end. */
const mostIdlePieces = 6;

/** @throws UnreadableInput when the content is not what size and checksum say */
export function* unpackEntry(entry: ZipEntry): Generator<Uint8Array, void> {
  if (entry.locked) throw lockedPackage();
  let size = 0;
  let crc = 0;
  for (const piece of pieces(entry)) {
    size += piece.length;
    if (size > entry.size) throw damagedPart(entry.name);
    crc = crc32(piece, crc);
    yield piece;
  }
  // A wrong byte may leave text that reads well, with another figure in it.
  if (size !== entry.size || crc !== entry.crc) throw damagedPart(entry.name);
}

function pieces(entry: ZipEntry): Iterable<Uint8Array> {
  if (entry.method === 0) return [entry.packed];
  if (entry.method === 8) return isOnePiece(entry) ? inflatedAtOnce(entry) : inflated(entry);
  throw unknownCompression(entry.name);
}

const isOnePiece = ({ packed }: ZipEntry) => packed.length > 0 && packed.length <= packedPiece;

/** Without the buffers of a stream, which take longer to get than most parts to unpack. */
function inflatedAtOnce({ name, packed, size }: ZipEntry): Iterable<Uint8Array> {
  // With room for one byte more a part that holds more than it says is seen to.
  const out = new Uint8Array(Math.min(size, packed.length * mostOfAByte) + 1);
  try {
    return [inflateSync(packed, { out })];
  } catch (error) {
    throw damagedPart(name, error);
  }
}

function* inflated({ name, packed }: ZipEntry): Generator<Uint8Array, void> {
  let ready: Uint8Array[] = [];
  let idle = 0;
  const inflate = new Inflate((piece) => ready.push(piece));
  for (let start = 0; start === 0 || start < packed.length; start += packedPiece) {
    const end = start + packedPiece;
    try {
      inflate.push(packed.subarray(start, end), end >= packed.length);
    } catch (error) {
      throw damagedPart(name, error);
    }
    idle = ready.some((piece) => piece.length > 0) ? 0 : idle + 1;
    if (idle > mostIdlePieces) throw damagedPart(name);
    yield* ready;
    ready = [];
  }
}

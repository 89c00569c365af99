/** A file that is a ZIP archive of parts. */
import type { ReadingBudget } from '../source/reading-budget.ts';
import { type DecodedPiece, decodePieces } from './decode-pieces.ts';
import { unpackEntry } from './unpack-entry.ts';
import { readZipDirectory } from './zip-directory.ts';

export interface Package {
  readonly names: readonly string[];
  /** The part of that name, in whatever case and with or without a "/" before it. */
  readonly part: (name: string) => PackagePart | undefined;
}

export interface PackagePart {
  readonly name: string;
  /** In bytes, as the archive states it. */
  readonly size: number;
  /** Unpacks and decodes as it is asked for pieces. */
  readonly text: () => Iterable<DecodedPiece>;
  /** Unpacks all of it. */
  readonly bytes: () => Uint8Array;
}

/** Reads the list of parts only. @throws UnreadableInput */
export function openPackage(bytes: Uint8Array, budget: ReadingBudget): Package {
  const entries = readZipDirectory(bytes, budget);
  const byKey = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  return {
    names: entries.map(({ name }) => name),
    part: (name) => {
      const entry = byKey.get(keyOf(name));
      return (
        entry && {
          name: entry.name,
          size: entry.size,
          text: () => decodePieces(entry.name, unpackEntry(entry)),
          bytes: () => wholeOf(unpackEntry(entry)),
        }
      );
    },
  };
}

function wholeOf(pieces: Iterable<Uint8Array>): Uint8Array {
  const all = [...pieces];
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of all) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The name of a part, however it is written. */
export const keyOf = (name: string) => name.replace(/^\//, '').toLowerCase();

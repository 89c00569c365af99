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
        }
      );
    },
  };
}

const keyOf = (name: string) => name.replace(/^\//, '').toLowerCase();

/** Whole documents kept inside a Word file (w:altChunk): pages, web archives, other Word files. */
import type { PackagePart } from '../package/open-package.ts';
import type { SourceDocument } from '../source/source-document.ts';

/** What was read of each, by the id of its relation; a text says why it was not. */
export type Chunks = ReadonlyMap<string, SourceDocument | string>;

export interface FoundChunk {
  readonly id: string;
  /** undefined where the package has no such part. */
  readonly part: PackagePart | undefined;
}

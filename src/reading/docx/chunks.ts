/** Whole documents kept inside a Word file (w:altChunk): pages, web archives, other Word files. */
import type { Package, PackagePart } from '../package/open-package.ts';
import type { ReadingBudget } from '../source/reading-budget.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { documentPart } from './docx-parts.ts';
import { readRelations } from './relations.ts';

/** What was read of each, by the id of its relation; a text says why it was not. */
export type Chunks = ReadonlyMap<string, SourceDocument | string>;

export interface FoundChunk {
  readonly id: string;
  /** undefined where the package has no such part. */
  readonly part: PackagePart | undefined;
}

/** Those that the document refers to, in the order of its relations. */
export function findChunks(pack: Package, budget: ReadingBudget): readonly FoundChunk[] {
  const document = documentPart(pack, readRelations(pack, '', budget));
  if (!document) return [];
  return readRelations(pack, document.name, budget)
    .filter(({ type }) => type === 'aFChunk')
    .map(({ id, target }) => ({ id, part: pack.part(target) }));
}

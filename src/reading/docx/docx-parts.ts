/** The parts of a Word file that are read. */
import type { Package, PackagePart } from '../package/open-package.ts';
import type { ReadingBudget } from '../source/reading-budget.ts';
import type { FoundChunk } from './chunks.ts';
import { notWord } from './foreign-package.ts';
import { type Relation, readRelations } from './relations.ts';

export interface DocxParts {
  readonly document: PackagePart;
  readonly styles: PackagePart | undefined;
  readonly numbering: PackagePart | undefined;
  readonly comments: PackagePart | undefined;
  readonly footnotes: PackagePart | undefined;
  readonly endnotes: PackagePart | undefined;
  readonly coreProperties: PackagePart | undefined;
  readonly headers: readonly PackagePart[];
  readonly footers: readonly PackagePart[];
  /** Charts and diagrams. */
  readonly drawings: readonly PackagePart[];
  /** Documents inside of it, in the order of its relations. */
  readonly chunks: readonly FoundChunk[];
}

/** Follows the relations from the package to the document and on. @throws UnreadableInput */
export function findDocxParts(pack: Package, budget: ReadingBudget): DocxParts {
  const outer = readRelations(pack, '', budget);
  const document = documentPart(pack, outer);
  if (!document || /^(xl|ppt|visio)\//i.test(document.name)) throw notWord(pack);
  const inner = readRelations(pack, document.name, budget);
  return {
    document,
    styles: related(pack, inner, 'styles'),
    numbering: related(pack, inner, 'numbering'),
    comments: related(pack, inner, 'comments'),
    footnotes: related(pack, inner, 'footnotes'),
    endnotes: related(pack, inner, 'endnotes'),
    coreProperties: related(pack, outer, 'core-properties'),
    headers: allRelated(pack, inner, 'header'),
    footers: allRelated(pack, inner, 'footer'),
    drawings: ['chart', 'diagramData'].flatMap((type) => allRelated(pack, inner, type)),
    chunks: inner
      .filter(({ type }) => type === 'aFChunk')
      .map(({ id, target }) => ({ id, part: pack.part(target) })),
  };
}

/** Where the text stands; undefined in a package of something else. */
const documentPart = (pack: Package, outer: readonly Relation[]): PackagePart | undefined =>
  related(pack, outer, 'officeDocument') ?? pack.part('word/document.xml');

/** Word writes three of a section at most. */
const mostMargins = 30;

function allRelated(pack: Package, relations: readonly Relation[], type: string): PackagePart[] {
  const own = relations.filter((each) => each.type === type).slice(0, mostMargins);
  return own.flatMap(({ target }) => pack.part(target) ?? []);
}

function related(pack: Package, relations: readonly Relation[], type: string) {
  const relation = relations.find((each) => each.type === type);
  return relation && pack.part(relation.target);
}

/** The parts of a Word file as the docx library writes them. */
import { type Document, Packer } from 'docx';

export type LibraryParts = ReadonlyMap<string, string | Uint8Array>;

/**
 * `Packer` gives them zipped only, and all would be zipped a second time when they are finished: its own step before that
 * is called.
 */
export function libraryParts(document: Document): LibraryParts {
  // biome-ignore lint/complexity/useLiteralKeys: the library keeps it to itself; its version is fixed.
  const compiler: { readonly compile: (document: Document) => LibraryParts } = Packer['compiler'];
  return compiler.compile(document);
}

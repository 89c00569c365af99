/**
 * The manuscript as a Word file. The docx library writes all it can; `finish-package` adds the
 * rest. Import this file lazily: the library is large and no other part of the program needs it.
 */
import type { Manuscript } from '../domain/manuscript/manuscript.ts';
import { finishPackage } from './finish-package.ts';
import { libraryParts } from './library-parts.ts';
import { wordDocument } from './word-document.ts';
import { fontTableOf, wordFonts } from './word-fonts.ts';
import { wordText } from './word-text.ts';

/**
 * @param now the date of creation that the file carries; the same manuscript and date give the same
 * bytes
 */
export async function manuscriptToDocx(
  manuscript: Manuscript,
  now = new Date(),
): Promise<Uint8Array> {
  const fonts = wordFonts(manuscript.plainFonts);
  const captions = manuscript.blocks.flatMap((block) =>
    block.is === 'table' ? [block.caption] : [],
  );
  return finishPackage(libraryParts(wordDocument(manuscript, fonts)), {
    title: manuscript.title.lines.map(({ text }) => wordText(text)).join(''),
    unit: wordText(manuscript.unit),
    now,
    tableCaptions: captions.map(wordText),
    fontTable: fontTableOf(fonts),
  });
}

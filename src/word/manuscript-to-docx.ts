/**
 * The manuscript as a Word file. The docx library writes all it can; `finish-package` adds the
 * rest. Import this file lazily: the library is large and no other part of the program needs it.
 */
import { Document, type FileChild, Packer, Paragraph } from 'docx';
import { estimatedHeights } from '../domain/manuscript/block-heights.ts';
import { blockLayout } from '../domain/manuscript/block-layout.ts';
import type { Manuscript } from '../domain/manuscript/manuscript.ts';
import { bodySize, twips } from '../domain/manuscript/page-layout.ts';
import { findWholeTable, layoutBesideWhole } from '../domain/manuscript/whole-table.ts';
import { finishPackage } from './finish-package.ts';
import { sectionProperties } from './page-setup.ts';
import { fontTableOf, type WordFonts, wordFonts } from './word-fonts.ts';
import { wordFooters } from './word-footer.ts';
import { wordHeading, wordParagraph, wordTitle } from './word-paragraphs.ts';
import { styleIds, wordStyles } from './word-styles.ts';
import { wordTable } from './word-table.ts';
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
  const document = new Document({
    styles: wordStyles(fonts),
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: twips(2 * bodySize),
    sections: [
      {
        properties: sectionProperties,
        footers: wordFooters(fonts),
        children: content(manuscript, fonts),
      },
    ],
  });
  const captions = manuscript.blocks.flatMap((block) =>
    block.is === 'table' ? [block.caption] : [],
  );
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(document)), {
    title: manuscript.title.lines.map(({ text }) => wordText(text)).join(''),
    unit: wordText(manuscript.unit),
    now,
    tableCaptions: captions.map(wordText),
    fontTable: fontTableOf(fonts),
  });
}

function content(manuscript: Manuscript, fonts: WordFonts): FileChild[] {
  const { title, blocks } = manuscript;
  const whole = findWholeTable(manuscript, estimatedHeights(blocks));
  const children: FileChild[] = [wordTitle(title, fonts)];
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const layout = layoutBesideWhole(blockLayout(block, blocks[index - 1], next), index, whole);
    if (block.is === 'heading') children.push(wordHeading(block, layout, fonts));
    else if (block.is === 'paragraph') children.push(wordParagraph(block, layout, fonts));
    else {
      children.push(wordTable(block, fonts, index === whole?.table));
      // Word joins adjoining tables and adds a paragraph of its own behind a last one.
      if (!next || next.is === 'table') children.push(new Paragraph({ style: styleIds.body }));
    }
  });
  return children;
}

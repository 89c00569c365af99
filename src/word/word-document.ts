/** The manuscript as a tree of the docx library. */
import { Document, type FileChild, Paragraph } from 'docx';
import { estimatedHeights } from '../domain/manuscript/block-heights.ts';
import { blockLayout } from '../domain/manuscript/block-layout.ts';
import type { Manuscript } from '../domain/manuscript/manuscript.ts';
import { bodySize, twips } from '../domain/manuscript/page-layout.ts';
import { findWholeTable, layoutBesideWhole } from '../domain/manuscript/whole-table.ts';
import { sectionProperties } from './page-setup.ts';
import type { WordFonts } from './word-fonts.ts';
import { wordFooters } from './word-footer.ts';
import { wordHeading, wordParagraph, wordTitle } from './word-paragraphs.ts';
import { styleIds, wordStyles } from './word-styles.ts';
import { wordTable } from './word-table.ts';

export function wordDocument(manuscript: Manuscript, fonts: WordFonts): Document {
  return new Document({
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

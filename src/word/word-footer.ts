/**
 * The page number 「— 1 —」, at the right on odd and at the left on even pages (GB/T 9704—2012, 7.5).
 */
import { Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { WordFonts } from './word-fonts.ts';
import { styleIds } from './word-styles.ts';

export function wordFooters(fonts: WordFonts): { default: Footer; even: Footer } {
  return { default: footer(styleIds.footerOdd, fonts), even: footer(styleIds.footerEven, fonts) };
}

function footer(style: string, fonts: WordFonts): Footer {
  const font = fonts.pageNumber;
  const children = [new TextRun({ font, children: ['— ', PageNumber.CURRENT, ' —'] })];
  return new Footer({ children: [new Paragraph({ style, children })] });
}

/**
 * The printed page, in twips (1/20 pt): GB/T 9704—2012, 5.1 and 5.2. The text block is 156 × 225
 * mm, with 37 mm above and 28 mm on the left; what is left of A4 are the right and the lower
 * margin.
 */
import type { ISectionPropertiesOptions } from 'docx';

/** 156 mm: what every table's columns add up to. */
export const textWidth = 8845;

/**
 * 225 mm in 22 lines (5.2.3) are 28.99 pt each. Exactly 28.95 pt gives 22 lines on a full page; 29
 * pt gives 21 (measured in LibreOffice 7.4).
 */
export const bodyLine = 579;

export const sectionProperties: ISectionPropertiesOptions = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: {
      top: 2098,
      right: 1474,
      bottom: 1984,
      left: 1587,
      header: 851,
      footer: 1400,
      gutter: 0,
    },
    pageNumbers: { start: 1 },
  },
  // Without a type: LibreOffice gives every line of a "lines" grid the full pitch, those in tables
  // too, and sets 20 instead of 28 characters in a "linesAndChars" grid (measured).
  grid: { linePitch: bodyLine },
};

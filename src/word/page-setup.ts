/** The page of the Word file: A4 with the margins of an official document. */
import type { ISectionPropertiesOptions } from 'docx';
import {
  bodyLine,
  page,
  pageMargins,
  pageNumber,
  twips,
  twipsOfMillimetres,
} from '../domain/manuscript/page-layout.ts';

export const sectionProperties: ISectionPropertiesOptions = {
  page: {
    size: { width: twipsOfMillimetres(page.width), height: twipsOfMillimetres(page.height) },
    margin: {
      top: twipsOfMillimetres(pageMargins.top),
      right: twipsOfMillimetres(pageMargins.right),
      bottom: twipsOfMillimetres(pageMargins.bottom),
      left: twipsOfMillimetres(pageMargins.left),
      // 15 mm; no header stands there.
      header: 851,
      footer: twips(pageNumber.fromFoot),
      gutter: 0,
    },
    pageNumbers: { start: 1 },
  },
  // Without a type: LibreOffice gives every line of a "lines" grid the full pitch, those in tables
  // too, and sets 20 instead of 28 characters in a "linesAndChars" grid (measured).
  grid: { linePitch: twips(bodyLine) },
};

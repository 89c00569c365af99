/**
 * The printed page after GB/T 9704—2012 (clauses in brackets), for the Word file and the preview alike.
 * Lengths of the page are in millimetres, as in the standard; sizes and lines of type in points.
 */

/** A4 (5.1). */
export const page = { width: 210, height: 297 };

/** 天头 37 mm and 订口 28 mm (5.2.1); the right and the lower one are what the text block leaves of A4. */
export const pageMargins = { top: 37, right: 26, bottom: 35, left: 28 };

/** 版心 of 156 × 225 mm (5.2.1). */
export const textBlock = {
  width: page.width - pageMargins.left - pageMargins.right,
  height: page.height - pageMargins.top - pageMargins.bottom,
};

/** 3号, text and headings (5.2.2). */
export const bodySize = 16;

/**
 * 225 mm in 22 lines (5.2.3) are 28.99 pt each. Exactly 28.95 pt gives 22 lines on a full page; 29
 * pt gives 21 (measured in LibreOffice 7.4).
 */
export const bodyLine = 28.95;

/** 2号 on 35 pt, with an empty line below (7.3.1, 7.3.2). */
export const title = { size: 22, line: 35, spaceAfter: bodyLine };

/** Text and headings begin two characters in (7.3.3). */
export const firstLineIndent = 2;

/** 落款 ends four characters from the right (7.3.5). */
export const signatureIndent = 4;

/** 4号 (7.5), one character from the edge, its foot 70 pt above that of the page: 7 mm below the text. */
export const pageNumber = { size: 14, line: 18, indent: 1, fromFoot: 70 };

/** Points as whole twips, Word's unit: 1/20 pt. */
export const twips = (points: number) => Math.round(points * 20);

export const twipsOfMillimetres = (millimetres: number) => twips((millimetres / 25.4) * 72);

/** The width of the text block in twips, which every table's columns add up to. */
export const textWidthInTwips =
  twipsOfMillimetres(page.width) -
  twipsOfMillimetres(pageMargins.left) -
  twipsOfMillimetres(pageMargins.right);

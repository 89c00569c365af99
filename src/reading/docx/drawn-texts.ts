/** Charts and diagrams stand in parts of their own: their words and figures are kept for the notes. */

import type { PackagePart } from '../package/open-package.ts';
import { type Visitor, walkXml } from '../package/walk-xml.ts';
import type { ReadingBudget } from '../source/reading-budget.ts';
import type { LeftOut } from './left-out.ts';

/** Longer ones are cut. */
const longest = 2000;

export function readDrawnTexts(
  parts: readonly PackagePart[],
  leftOut: LeftOut,
  budget: ReadingBudget,
): void {
  for (const part of parts) {
    const texts = new Set<string>();
    const text: Visitor = () => ({
      text: (piece) => {
        budget.addText(piece.length);
        texts.add(piece.trim());
      },
    });
    const root: Visitor = () => ({
      inside: { elements: { 'a:t': text, 'c:v': text }, others: 'enter' },
    });
    walkXml(part, { budget, root: { 'c:chartSpace': root, 'dgm:dataModel': root } });
    leftOut.addDescription([...texts].filter(Boolean).join(' ').slice(0, longest));
  }
}

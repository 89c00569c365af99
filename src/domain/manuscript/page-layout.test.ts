import { expect, test } from 'vitest';
import { bodyLine, textBlock, textWidthInTwips, twips, twipsOfMillimetres } from './page-layout.ts';

test('the text block is 156 × 225 mm and holds 22 lines', () => {
  expect(textBlock).toEqual({ width: 156, height: 225 });
  expect(textWidthInTwips).toBe(8845);
  expect(Math.floor(twipsOfMillimetres(textBlock.height) / twips(bodyLine))).toBe(22);
});

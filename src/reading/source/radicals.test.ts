import { expect, test } from 'vitest';
import { withoutRadicals } from '../../domain/words/radicals.ts';
import { withCellTexts, withTables } from '../../testkit/reading/source.ts';
import { expectReport, source2025 } from '../../testkit/reading/variants.ts';
import { withCharacters } from './radicals.ts';

/** For each character that a radical shows, that radical. */
const radicalOf = new Map(
  Array.from({ length: 0x2fd5 - 0x2e80 + 1 }, (_, at) => String.fromCharCode(0x2e80 + at)).map(
    (radical) => [withoutRadicals(radical), radical],
  ),
);

const copied = (text: string) =>
  [...text].map((character) => radicalOf.get(character) ?? character).join('');

test('wherever they stand: the same report, with one note', () => {
  const { blocks } = withTables(source2025, (table) => [withCellTexts(table, copied)]);
  const source = {
    ...source2025,
    blocks: blocks.map((block) =>
      block.is === 'paragraph' ? { ...block, text: copied(block.text) } : block,
    ),
  };
  expect(JSON.stringify(source)).toMatch(/⼀、总体/);
  expectReport(withCharacters(source), ['radicals report']);
});

test('without them the document is the same one', () => {
  expect(withCharacters(source2025)).toBe(source2025);
});

/** Pages that were made to hurt: they are refused, or read for what they are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import { see } from '../../testkit/reading/html-pages.ts';
import { createBudget } from '../source/reading-budget.ts';
import { readHtml } from './read-html.ts';

test.each<[oddity: string, html: string, message: RegExp]>([
  ['tables in tables without end', '<table><tr><td>'.repeat(200_000), /层次太深/],
  ['lists in lists without end', '<ul><li>'.repeat(100_000), /层次太深/],
  ['fonts in fonts without end', '<font>'.repeat(100_000), /层次太深/],
  ['a million rows', `<table>${'<tr><td>1'.repeat(1_000_000)}</table>`, /20,000 行/],
  ['cells without end', `<table><tr>${'<td colspan=1000 rowspan=1000>'.repeat(1000)}`, /2000 列/],
  ['a line of 20 MB', '字'.repeat(20_000_000), /文字太多/],
])('a page is refused that holds %s', (_, html, message) => {
  const read = () => readHtml(html, createBudget());
  expect(read).toThrow(UnreadableInput);
  expect(read).toThrow(message);
});

test.each<[oddity: string, html: string]>([
  ['an attribute of 20 MB', `<p title="${'a'.repeat(20_000_000)}">甲`],
  ['a style of 20 MB', `<p style="${'a:b;'.repeat(5_000_000)}">甲`],
  ['attributes without end', `<p ${'b '.repeat(1_000_000)}>甲`],
  ['a name of 5 MB', `<${'a'.repeat(5_000_000)}>甲`],
  ['a script that is not ended', `甲<script>${'</scrip'.repeat(1_000_000)}`],
  ['a comment that is not ended', `甲${'<!--'.repeat(1_000_000)}`],
  ['spaces of 10 MB', `${' '.repeat(10_000_000)}甲`],
  [
    'names of what every object has',
    '<constructor><p constructor=1 class=__proto__ align=constructor style="constructor:x;__proto__:y" type=valueOf>甲',
  ],
])('a page is read in spite of %s', (_, html) => {
  expect(see(html)).toEqual({ blocks: ['甲'], notes: [] });
});

test('a script is not read wherever it stands', () => {
  const names = ['table', 'tr', 'td', 'svg', 'g', 'foreignobject', 'select', 'option', 'noscript'];
  const more = ['p', 'b', 'div', 'title', 'math', 'template', 'del', 'body', 'frameset'];
  const tag = fc.constantFrom(...names, ...more);
  const script = fc.constantFrom(
    '<script>秘密</script>',
    '<SCRIPT src=x>秘密<b>秘密</script >',
    '<style>秘密</style>',
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    script,
  );
  const property = fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
    expect(JSON.stringify(see(`${pieces.join('')}甲`))).not.toContain('秘密');
  });
  fc.assert(property, { numRuns: 500 });
});

test('all that is kept is counted', () => {
  const counts = { rows: 0, blocks: 0, characters: 0 };
  const budget = {
    ...createBudget(),
    addRow: () => {
      counts.rows += 1;
    },
    addBlock: () => {
      counts.blocks += 1;
    },
    addText: (characters: number) => {
      counts.characters += characters;
    },
  };
  readHtml(
    '<p>甲<br>　　乙</p> <script>一</script><table><tr><td>丙<td><tr><td hidden>二</table>',
    budget,
  );
  // Two paragraphs, a table, its two cells and the paragraph in one of them; four characters, an indent, a break.
  expect(counts).toEqual({ rows: 2, blocks: 6, characters: 6 });
});

test('a page that takes too long is given up', () => {
  let time = 0;
  const budget = createBudget({ now: () => (time += 100) });
  expect(() => readHtml('<p>甲</p>'.repeat(100_000), budget)).toThrow(/10 秒/);
});

test('how far the reading is, is told along the way', () => {
  const told: number[] = [];
  const budget = createBudget({ onProgress: (done) => told.push(done) });
  readHtml('<p>甲</p>'.repeat(30_000), budget);
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(Math.max(...told)).toBeLessThanOrEqual(1);
});

test('a tag cut in two by the steps of reading is one tag', () => {
  const filler = '字'.repeat(65_530);
  expect(see(`${filler}<p align=center>甲&amp;乙</p>`).blocks).toEqual([filler, 'center 甲&乙']);
});

test('unended fonts, which are common, are not too deep', () => {
  expect(see(`<div>${'<font size=3>'.repeat(500)}甲</div>乙`).blocks).toEqual(['甲', '乙']);
});

import { expect, test } from 'vitest';
import { see } from '../../testkit/reading/html-pages.ts';
import { createBudget } from '../source/reading-budget.ts';
import { readHtml } from './read-html.ts';

test.each<[oddity: string, html: string, blocks: string[]]>([
  ['paragraphs and bare text between them', '甲<p>乙</p>丙<div>丁</div>', ['甲', '乙', '丙', '丁']],
  ['a paragraph that is not ended', '<p>甲<p>乙<div>丙', ['甲', '乙', '丙']],
  ['an end tag of a paragraph that was never begun', '甲</p>乙', ['甲', '乙']],
  ['words in a line', '<p>甲<b>乙</b><span>丙</span><a href="x">丁</a></p>', ['甲乙丙丁']],
  ['an element that no browser knows', '<p><zoom>甲</zoom><o:p></o:p>乙</p>', ['甲乙']],
  [
    'an element in a line that is set as a block',
    '甲<span style="display:block">乙</span>丙',
    ['甲', '乙', '丙'],
  ],
  ['white space of the source', '<p>\n  甲 \t\r\n 乙  <b> 丙</b> </p>', ['甲 乙 丙']],
  [
    'white space that is printed',
    '<p>　　甲&nbsp;&nbsp;乙&#12288;</p>',
    ['　　甲\u00a0\u00a0乙　'],
  ],
  ['paragraphs without visible text', '<p>&nbsp;</p><p>　</p><p>\u200b</p><p></p>甲', ['甲']],
  ['a line break', '<p>甲<br>乙<br/>丙</br>丁</p>', ['甲↵乙↵丙↵丁']],
  ['spaces at a line break', '<p>甲 <br>\n 乙</p>', ['甲↵乙']],
  ['line breaks for paragraphs', '<p>甲<br><br>乙<br>\n<br />&nbsp;<br>丙</p>', ['甲', '乙', '丙']],
  [
    'a line break with an indent',
    '<p>甲<br>　　乙<br>&emsp;&emsp;丙<br>&nbsp;&nbsp;丁<br>&nbsp;戊</p>',
    ['甲', '　　乙', '\u2003\u2003丙', '\u00a0\u00a0丁↵\u00a0戊'],
  ],
  ['text set as typed', '<pre>\n甲  乙\n丙\t丁\n\n  戊</pre>', ['甲  乙↵丙→丁', '  戊']],
  ['text set as typed by style', '<p style="white-space:pre-wrap">甲  乙\r\n丙</p>', ['甲  乙↵丙']],
  ['a line across the page', '甲<hr>乙', ['甲', '乙']],
  ['entities', '<p>&lt;甲&gt; &amp;&#x4e59;&copy</p>', ['<甲> &乙©']],
  ['headings', '<h1>甲</h1><h2>乙<h3>丙</h3><p>丁', ['h1 甲', 'h2 乙', 'h3 丙', '丁']],
  ['a heading with blocks in it', '<h2><div>甲</div></h2>', ['h2 甲']],
  [
    'comments and what only Office reads',
    '<!--甲--><![if !vml]>乙<![endif]><!--[if gte mso 9]><p>丙</p><![endif]-->',
    ['乙'],
  ],
  ['definitions', '<dl><dt>甲<dd>乙<dt>丙<dd>丁</dl>', ['甲', '乙', '丙', '丁']],
  [
    'the clipboard',
    '<html><body>\r\n<!--StartFragment--><p>甲</p><!--EndFragment-->\r\n</body></html>',
    ['甲'],
  ],
  [
    'a page within a page',
    '<body><div>甲<html><head></head><body>乙</body></html>丙</div></body>丁',
    ['甲乙丙', '丁'],
  ],
  ['an end tag that stands astray', '<div>甲</span></em></table></td>乙</div>', ['甲乙']],
  ['ends in the wrong order', '<div><b>甲<p>乙</b>丙</div>丁', ['甲', '乙丙', '丁']],
])('paragraphs are read from %s', (_, html, blocks) => {
  expect(see(html)).toEqual({ blocks, notes: [] });
});

test.each<[oddity: string, html: string, blocks: string[]]>([
  [
    'the attribute',
    '<p align=center>甲</p><p align="RIGHT">乙</p><p align=justify>丙',
    ['center 甲', 'right 乙', '丙'],
  ],
  [
    'the style',
    '<p style="TEXT-ALIGN: center !important">甲</p><p style="text-align:end">乙',
    ['center 甲', 'right 乙'],
  ],
  ['the style against the attribute', '<p align=center style="text-align:left">甲', ['甲']],
  [
    'an element around it',
    '<div align=center><p>甲</p><div><p align=left>乙</p></div></div>丙',
    ['center 甲', '乙', '丙'],
  ],
  ['<center>', '<center>甲<p>乙</p></center>丙', ['center 甲', 'center 乙', '丙']],
  [
    'an element in a line, which cannot align',
    '<p><span style="text-align:center">甲</span></p>',
    ['甲'],
  ],
  [
    'a table, where it stands',
    '<center><table align=center><tr><td>甲<td align=center>乙<th>丙</table></center>',
    ['0:甲 1:center 乙 2:center 丙'],
  ],
  [
    'a row of a table',
    '<table><tr align=right><td>甲<td style="text-align:center">乙</table>',
    ['0:right 甲 1:center 乙'],
  ],
])('alignment is taken from %s', (_, html, blocks) => {
  expect(see(html)).toEqual({ blocks, notes: [] });
});

test.each<[place: string, html: string, blocks: string[]]>([
  ['nav', '<nav><p>甲</p><ul><li>乙</ul></nav>丙', ['aside 甲', 'aside 乙', '丙']],
  ['aside', '<aside>甲</aside>丙', ['aside 甲', '丙']],
  [
    'header and footer of the page',
    '<header>甲</header>丙<footer>乙</footer>',
    ['aside 甲', '丙', 'aside 乙'],
  ],
  [
    'header of the article, which is part of it',
    '<article><header>甲</header></article><main><footer>乙</footer></main>',
    ['甲', '乙'],
  ],
  [
    'an element that is said to be one of these',
    '<div role=navigation>甲</div><div role="Banner">乙</div><div role=contentinfo>丙</div><div role=main>丁',
    ['aside 甲', 'aside 乙', 'aside 丙', '丁'],
  ],
  ['a table of links', '<nav><table><tr><td>甲</table></nav>', ['0:aside 甲']],
])('text stands aside in %s', (_, html, blocks) => {
  expect(see(html)).toEqual({ blocks, notes: [] });
});

test('a table that stands aside says so itself', () => {
  const { blocks } = readHtml('<nav><table><tr><td>甲</table></nav>', createBudget());
  expect(blocks).toMatchObject([{ is: 'table', aside: true }]);
});

test('blocks name the structural element they stand in, and those name their parents', () => {
  const html =
    '甲<div><div></div><section><p>乙</p><p><b>丙</b></p></section>丁</div><table><tr><td>戊<td>己</table>';
  const { blocks, scopes } = readHtml(html, createBudget());
  const [outside, first, second, after, table] = blocks;
  expect(outside?.scope).toBe(0);
  expect(table?.scope).toBe(0);
  expect(first?.scope).toBe(second?.scope);
  expect(scopes[first?.scope ?? 0]).toBe(after?.scope);
  expect(scopes[after?.scope ?? 0]).toBe(0);
  const cells = table?.is === 'table' ? (table.rows[0]?.cells ?? []) : [];
  const inCells = cells.map(({ blocks: [block] }) => block?.scope ?? 0);
  expect(new Set(inCells).size).toBe(2);
  expect(inCells.map((scope) => scopes[scope])).toEqual([0, 0]);
  // The empty element has no number: the page, a <div>, a <section> and two cells.
  expect(scopes[0]).toBe(-1);
  expect(scopes).toHaveLength(5);
});

test('text of any element that is no text of the page is never read', () => {
  const secret = 'alert("秘密")<b>秘密</b><br>';
  const names = ['script', 'style', 'select', 'button', 'iframe', 'object', 'title'];
  const more = ['noframes', 'noembed', 'canvas', 'video', 'audio', 'applet', 'datalist', 'xml'];
  const html = [...names, ...more].map((name) => `<${name}>${secret}</${name}>`).join('');
  const inRow = `<table><script>${secret}</script><tr><style>${secret}</style><td>甲<script>${secret}</script>`;
  expect(see(`<head>${html}</head>${html}${inRow}`)).toEqual({ blocks: ['0:甲'], notes: [] });
});

test.each<[oddity: string, html: string, blocks: string[]]>([
  ['options of a list', '<select><option>一<option selected>二</select>甲', ['二甲']],
  [
    'thousands of options that are not ended',
    `<select>${'<option>一'.repeat(3000)}</select>甲`,
    ['一甲'],
  ],
  ['a control that is not ended', '<button>一<p>甲', ['甲']],
  ['a list that is not ended', '<select><option>一<table><tr><td>甲</table>', ['一', '0:甲']],
  [
    'a drawing with an element that ends itself',
    '<svg><path/><title>一</title><style>二</style></svg>甲',
    ['甲'],
  ],
  ['a script that holds tags', '<script>if (a<b) "<p>一</p>"</script>甲', ['甲']],
  ['a control in a line', '甲<button>一</button><label>乙</label><input value="二">', ['甲乙二']],
])('nothing else is lost beside %s', (_, html, blocks) => {
  expect(see(html)).toEqual({ blocks, notes: [] });
});

test.each([
  ['that is not ended', '<svg><path><g>一<p>甲', '一'],
  [
    'with a page in it',
    '<svg><foreignObject><div>一<p>二</p></div></foreignObject></svg>甲',
    '一 二',
  ],
  [
    'with a name and a style',
    '<svg><title>三</title><style>四</style><desc>五</desc><text>一</text></svg>甲',
    '一',
  ],
])('the words of a drawing %s are noted, nothing else is lost', (_, html, words) => {
  expect(see(html)).toEqual({
    blocks: ['甲'],
    notes: [`notText 图形里的文字没有读入：“${words}”`],
  });
});

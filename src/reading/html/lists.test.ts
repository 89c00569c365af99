import { expect, test } from 'vitest';
import { see } from '../../testkit/reading/html-pages.ts';

test.each<[oddity: string, html: string, blocks: string[]]>([
  ['plain items', '<ol><li>甲<li><p>乙</p><p>丙</p></ol>', ['1.|甲', '2.|乙', '丙']],
  ['a start', '<ol start="6"><li>甲</li><li>乙</li></ol>', ['6.|甲', '7.|乙']],
  ['a value in the middle', '<ol><li>甲<li value=6>乙<li>丙</ol>', ['1.|甲', '6.|乙', '7.|丙']],
  [
    'a count downwards',
    '<ol reversed><li>甲<li>乙</ol><ol reversed start=9><li>丙<li>丁</ol>',
    ['2.|甲', '1.|乙', '9.|丙', '8.|丁'],
  ],
  [
    'letters',
    '<ol type=a start=26><li>甲<li>乙</ol><ol type=A><li>丙</ol><ol type=a start=0><li>丁</ol>',
    ['z.|甲', 'aa.|乙', 'A.|丙', '0.|丁'],
  ],
  [
    'Roman numbers',
    '<ol type=i start=4><li>甲<li value=4000>乙</ol><ol type=I><li>丙</ol>',
    ['iv.|甲', '4000.|乙', 'I.|丙'],
  ],
  [
    'Chinese numbers',
    '<ol style="list-style-type: simp-chinese-informal" start=10><li>甲<li>乙<li value=20>丙<li value=100>丁</ol>',
    ['十、|甲', '十一、|乙', '二十、|丙', '一百、|丁'],
  ],
  [
    'no numbers',
    '<ol style="list-style:none outside"><li>甲</ol><ul><li>乙</ul><menu><li value=3>丙</menu>',
    ['甲', '乙', '丙'],
  ],
  [
    'another kind for one item',
    '<ol><li type=a>甲<li style="list-style-type:none">乙<li>丙</ol>',
    ['a.|甲', '乙', '3.|丙'],
  ],
  [
    'a list within an item',
    '<ol><li>甲<ol type=i><li>乙</ol><ul><li>丙</ul><li>丁</ol>',
    ['1.|甲', 'i.|乙', '丙', '2.|丁'],
  ],
  ['an item without text', '<ol><li></li><li>甲<li><br></ol>', ['2.|甲']],
  ['a table as an item', '<ol><li><table><tr><td>甲</table><li>乙</ol>', ['0:甲', '2.|乙']],
  ['items that stand in no list', '<li>甲<li>乙', ['甲', '乙']],
])('numbers are printed as by a browser for a list with %s', (_, html, blocks) => {
  expect(see(html)).toEqual({ blocks, notes: [] });
});

test('an item that is hidden is not counted', () => {
  const html = '<ol><li>甲<li style="display:none">一<li>乙</ol>';
  expect(see(html)).toEqual({
    blocks: ['1.|甲', '2.|乙'],
    notes: ['hiddenText 网页上不显示的文字没有读入：“一”'],
  });
});

const blanks = '<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp;&nbsp; </span>';

test.each<[oddity: string, html: string, blocks: string[]]>([
  [
    'a number',
    `<p class=MsoNormal style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>六、${blanks}</span></span><![endif]><b>其他</b><o:p></o:p></p>`,
    ['六、|其他'],
  ],
  [
    'a bullet, which is a letter of a sign font',
    `<p><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l${blanks}</span></span>甲</p>`,
    ['甲'],
  ],
  ['a bullet that is a dot', `<p><span style='mso-list:Ignore'>·${blanks}</span>甲</p>`, ['甲']],
  [
    'a number without text',
    `<p><span style='mso-list:Ignore'>1.${blanks}</span></p><p>甲</p>`,
    ['甲'],
  ],
])('Word prints %s before a paragraph', (_, html, blocks) => {
  expect(see(html)).toEqual({ blocks, notes: [] });
});

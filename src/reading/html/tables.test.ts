import { expect, test } from 'vitest';
import { see } from '../../testkit/reading/html-pages.ts';

test.each<[oddity: string, html: string, blocks: string[]]>([
  [
    'two rows',
    '<table><tr><td>甲</td><td>乙</td></tr><tr><th>丙</th><td></td></tr></table>',
    ['0:甲 1:乙 / 0:center 丙 1:'],
  ],
  [
    'tags that are not ended',
    '<table><tr><td>甲<td><p>乙<td><b>丙<tr><td>丁</table>戊',
    ['0:甲 1:乙 2:丙 / 0:丁', '戊'],
  ],
  ['rows that are not begun', '<table><td>甲<td>乙</tr><td>丙</table>', ['0:甲 1:乙 / 0:丙']],
  [
    'an end tag that belongs outside',
    '<div><table><tr><td>甲</div></p></td><td>乙</td></tr></table>丙</div>',
    ['0:甲 1:乙', '丙'],
  ],
  [
    'wide and high cells',
    '<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁</table>',
    ['0↓2:甲 1×2:乙 / 1:丙 2:丁'],
  ],
  [
    'a high cell in the middle',
    '<table><tr><td>甲<td rowspan=3>乙<td>丙<tr><td>丁<td>戊<tr><td>己</table>',
    ['0:甲 1↓3:乙 2:丙 / 0:丁 2:戊 / 0:己'],
  ],
  [
    'a cell as high as the table',
    '<table><tr><td rowspan=0>甲<td>乙<tr><td>丙<tr><td>丁</table>',
    ['0↓3:甲 1:乙 / 1:丙 / 1:丁'],
  ],
  [
    'a cell higher than its table',
    '<table><tr><td rowspan=9>甲<td>乙<tr><td>丙</table>',
    ['0↓2:甲 1:乙 / 1:丙'],
  ],
  [
    'a cell higher than its part',
    '<table><thead><tr><td rowspan=3>甲<tbody><tr><td>乙</table>',
    ['0:甲 / 0:乙'],
  ],
  [
    'a cell of impossible width',
    '<table><tr><td colspan=99999>甲<td rowspan=-1 colspan=x>乙</table>',
    ['0×1000:甲 1000:乙'],
  ],
  [
    'spans that overlap',
    '<table><tr><td>甲<td rowspan=2>乙<tr><td colspan=2>丙<td>丁</table>',
    ['0:甲 1↓2:乙 / 0×2:丙 2:丁'],
  ],
  [
    'a row of which nothing is left',
    '<table><tr><td rowspan=2>甲<td rowspan=2>乙<tr></tr><tr><td>丙</table>',
    ['0↓2:甲 1↓2:乙 /  / 0:丙'],
  ],
  [
    'parts in another order',
    '<table><tfoot><tr><td>脚</tfoot><tbody><tr><td>体</tbody><thead><tr><td>头</thead></table>',
    ['0:头 / 0:体 / 0:脚'],
  ],
  [
    'two heads',
    '<table><thead><tr><td>一<tbody><tr><td>二<thead><tr><td>三<tbody><tr><td>四</table>',
    ['0:一 / 0:二 / 0:三 / 0:四'],
  ],
  ['a caption', '<table><caption>题<tr><td>甲</table>', ['题', '0:甲']],
  [
    'text between cells',
    '<table>一<tr>二<td>甲</td>三</tr></table>四',
    ['一', '二', '三', '0:甲', '四'],
  ],
  [
    'a table in a cell',
    '<table><tr><td>甲<table><tr><td>一<td>二</table>乙<td>丙</table>',
    ['0:甲+[0:一 1:二]+乙 1:丙'],
  ],
  [
    'a table in a cell that is not ended',
    '<table><tr><td>甲<table><tr><td>一</table><tr><td>乙</table>',
    ['0:甲+[0:一] / 0:乙'],
  ],
  ['a table between cells', '<table><tr><table><tr><td>甲</table>', ['0:甲']],
  [
    'paragraphs in a cell',
    '<table><tr><td><p>（三）不予</p><p>公开</p><td>本年新<br>制作',
    ['0:（三）不予+公开 1:本年新↵制作'],
  ],
  ['a table with nothing in it', '甲<table><tr><td><img><td>&nbsp;</table>乙', ['甲', '乙']],
  ['a table in a paragraph', '<p>甲<table><tr><td>乙</table>丙', ['甲', '0:乙', '丙']],
  ['a form in it', '<table><form><tr><td>甲</td></tr></form></table>', ['0:甲']],
  ['cells without a table', '<tr><td>甲<td>乙</tr>丙', ['甲', '乙', '丙']],
])('a table is read that has %s', (_, html, blocks) => {
  expect(see(html)).toEqual({ blocks, notes: [] });
});

test.each<[oddity: string, html: string, blocks: string[]]>([
  [
    'text that runs over blank cells',
    "<table><tr><td colspan=3 style='mso-ignore:colspan'>甲<td>乙<tr><td>丙<td>丁<td>戊<td>己</table>",
    ['0:甲 1: 2: 3:乙 / 0:丙 1:丁 2:戊 3:己'],
  ],
  [
    'a hidden row at its end',
    "<table><tr><td>甲<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td></tr><![endif]></table>",
    ['0:甲'],
  ],
  [
    'a row of no height, as Word ends tables',
    "<table><tr><td>甲<td>乙</tr><![if !supportMisalignedColumns]><tr height=0><td width=72 style='border:none'></td><td></td></tr><![endif]></table>",
    ['0:甲 1:乙'],
  ],
])('a table of Office is read that has %s', (_, html, blocks) => {
  expect(see(html)).toEqual({ blocks, notes: [] });
});

test.each<[oddity: string, html: string, blocks: string[], quoted: string]>([
  [
    'a row',
    '<table><tr><td>甲<tr style="display:none"><td>一<td>二<tr><td>乙</table>',
    ['0:甲 / 0:乙'],
    '一 二',
  ],
  [
    'a row below a high cell',
    '<table><tr><td rowspan=2>甲<td>乙<tr hidden><td>一<tr><td>丙</table>',
    ['0↓2:甲 1:乙 / 1:丙'],
    '一',
  ],
  ['a cell', '<table><tr><td style="display:none">一<td>甲</table>', ['0:甲'], '一'],
  [
    'the text of a cell only',
    '<table><tr><td style="visibility:hidden">一<td>甲</table>',
    ['0: 1:甲'],
    '一',
  ],
  ['a part', '<table><tbody hidden><tr><td>一<tbody><tr><td>甲</table>', ['0:甲'], '一'],
  ['all of it', '<table hidden><tr><td>一<td>二</table>甲', ['甲'], '一 二'],
  [
    'a table in a cell',
    '<table><tr><td>甲<table style="display:none"><tr><td>一</table>乙</table>',
    ['0:甲+乙'],
    '一',
  ],
])('of a table that hides %s the rest is read, and a note quotes it', (_, html, blocks, quoted) => {
  expect(see(html)).toEqual({
    blocks,
    notes: [`hiddenText 网页上不显示的文字没有读入：“${quoted}”`],
  });
});

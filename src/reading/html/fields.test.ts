import { expect, test } from 'vitest';
import { see } from '../../testkit/reading/html-pages.ts';

test.each<[field: string, html: string, shown: string]>([
  ['a line to fill in', '<input type="text" value="12" readonly>', '12'],
  ['one without a type, disabled', '<input value=" 12 " disabled>', '12'],
  ['a number', '<input type="NUMBER" value="12">', '12'],
  ['a text area', '<textarea rows=2>\n12\n</textarea>', '12'],
  ['the selected option', '<select><option>1<option selected>12</select>', '12'],
  ['the last of several selected', '<select><option selected>1<option selected>12</select>', '12'],
  [
    'the first option where none is',
    '<select><option>12</option><option>1</option></select>',
    '12',
  ],
  ['an option in a group', '<select><optgroup label=组><option selected>12</select>', '12'],
  ['the label of an option', '<select><option label="12" value=3>三</select>', '12'],
  ['all of several', '<select multiple><option selected>1<option selected>2</select>', '1、2'],
  ['nothing of an open list', '<select size=3><option>1<option>2</select>', ''],
  ['two side by side', '<input value=1><input value=2>', '1 2'],
  ['a box that is ticked', '<input type=checkbox checked>有<input type=checkbox>无', '☑有无'],
  ['what can be edited', '<div contenteditable>12</div>', '12'],
  ['words around', '共<input value=3>件', '共3件'],
])('a cell holds what is in a field: %s', (_, html, shown) => {
  const { blocks, notes } = see(`<table><tr><td>甲<td>${html}<td>乙</table>`);
  expect(blocks).toEqual([`0:甲 1:${shown} 2:乙`]);
  expect(notes).toEqual([]);
});

test.each([
  '<input type=hidden value=1>',
  '<input type=submit value=提交>',
  '<input type=button value=打印>',
  '<input type=password value=1>',
  '<button>提交</button>',
  '<select></select>',
  '<textarea></textarea>',
  '<datalist><option>1</datalist>',
  '<div hidden><select><option> </select></div>',
])('a page without more than %s has nothing to tell', (html) => {
  expect(see(`${html}<p>甲</p>`)).toEqual({ blocks: ['甲'], notes: [] });
});

test('a list in which nothing is chosen is blank, and told', () => {
  const html = '<p>甲<select><option value="">请选择</option><option>1</option></select></p>';
  expect(see(html)).toEqual({
    blocks: ['甲'],
    notes: ['unfilled 下拉框里还没有选，读作空白：“请选择”'],
  });
});

test('a hidden field is hidden text', () => {
  const html =
    '<p>甲</p><div hidden><input value=1><select><option>2</select></div><input value=3 style="display:none">';
  expect(see(html)).toEqual({
    blocks: ['甲'],
    notes: ['hiddenText 网页上不显示的文字没有读入：“12”“3”'],
  });
});

test('the paragraphs of a text area are those of the page', () => {
  expect(see('<textarea>　　一、总体情况\n　　甲</textarea>').blocks).toEqual([
    '　　一、总体情况',
    '　　甲',
  ]);
});

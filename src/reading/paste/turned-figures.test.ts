import { describe, expect, test } from 'vitest';
import { noLocal, read, table, tr } from '../../testkit/reading/paste-fixtures.ts';

const heads = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const figures = ['2', '1', '0', '0', '0', '0', '3'];
const ids = ['natural', 'business', 'research', 'welfare', 'legal', 'other', 'total'];
const lines = heads.map((head, index) => [head, figures[index] as string]);
const turned = {
  table: 3,
  figures: ids.map((columnId, index) => ({ columnId, text: figures[index] })),
};

describe('a row of table 三 that was copied as a column', () => {
  test.each([
    ['a page', { html: table(...lines.map((cells) => tr(...cells))) }],
    ['plain text', { text: lines.map((cells) => cells.join('\t')).join('\n') }],
    ['pipes', { text: lines.map((cells) => cells.join(' | ')).join('\n') }],
    ['another order', { html: table(...[...lines].reverse().map((cells) => tr(...cells))) }],
  ])('from %s goes by the names beside it', (_, content) => {
    const pasted = read(content);
    expect(pasted.labelled).toBeUndefined();
    expect(new Set(pasted.turned?.figures)).toEqual(new Set(turned.figures));
    expect(pasted.turned?.table).toBe(3);
  });

  test('a title above says which row it is', () => {
    const title = tr('2:一、本年新收政府信息公开申请数量');
    const { labelled } = read({ html: table(title, ...lines.map((cells) => tr(...cells))) });
    expect(labelled).toEqual({
      figures: ids.map((id, index) => ({ key: `table3/1/${id}`, text: figures[index] })),
      ...{ tables: [3], notes: [], remarks: [] },
    });
  });

  test('titles above say which rows they are', () => {
    const title = tr('申请人', '一、本年新收政府信息公开申请数量', '四、结转下年度继续办理');
    const two = lines.map(([head = '', figure = '']) => tr(head, figure, '0'));
    const { labelled } = read({ html: table(title, ...two) });
    expect(labelled?.figures).toHaveLength(14);
    expect(labelled?.figures).toContainEqual({ key: 'table3/4/total', text: '0' });
  });

  test.each([
    [
      'names that no table has',
      [
        ['甲村', '1'],
        ['乙村', '2'],
        ['丙村', '3'],
      ],
    ],
    [
      'rows of the form',
      [
        ['（一）予以公开', '1'],
        ['2.重复申请', '2'],
        ['（七）总计', '3'],
      ],
    ],
    ['two names alone', lines.slice(0, 2)],
  ])('%s are none', (_, rows) => {
    expect(read({ html: table(...rows.map((cells) => tr(...cells))) }).turned).toBeUndefined();
  });

  test('the heads of a group of table 四 and of an item of table 二 are names, too', () => {
    const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const four = read({ html: table(...outcomes.map((head) => tr(head, 1))) });
    expect(four.turned?.table).toBe(4);
    const item = ['本年制发件数', '本年废止件数', '现行有效件数'];
    const two = read(
      { html: table(...item.map((head) => tr(head, 1))) },
      { edition: '2021', local: noLocal },
    );
    expect(two.turned?.table).toBe(2);
  });
});

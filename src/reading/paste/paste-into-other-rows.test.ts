/** Rows and editions that the table on screen has and what was pasted has not, or the other way round. */
import { describe, expect, it } from 'vitest';
import type { LocalRows } from '../../domain/edition/cell-address.ts';
import {
  applicants,
  both,
  form2019,
  labelledValues,
  noLocal,
  read,
  rows3,
  table,
  tr,
  whole,
} from '../../testkit/reading/paste-fixtures.ts';
import type { PasteTarget } from './pasted-table.ts';

/** 「这里没有表二“行政许可”行“本年增/减”，没有读入：“+1”」 */
const missing = (name: string, ...values: readonly (string | number)[]) =>
  `这里没有${name}，没有读入：${values.map((value) => `“${value}”`).join('')}`;

describe('a table of another edition than the one on screen', () => {
  it.each(both('calc-table3-whole'))(
    '%s: the 2019 form has （六） in one row, so its three are noted, each with its figures',
    (_, content) => {
      const pasted = read(content, form2019);
      const known = Object.entries(whole).filter(([key]) => !key.startsWith('table3/3-6-'));
      expect(known).toHaveLength(22 * 7);
      expect(labelledValues(pasted)).toEqual(Object.fromEntries(known));
      const three = rows3.filter(({ id }) => id.startsWith('3.6.'));
      expect(three).toHaveLength(3);
      expect(pasted.labelled).toMatchObject({
        notes: three.map(({ path: [, group, label] }) =>
          missing(`表三“${group} ${label}”行`, ...applicants.map(() => 0)),
        ),
        remarks: [],
      });
    },
  );

  it.each(both('calc-table2'))(
    '%s: of 表二 of 2021 only columns of the same meaning go into 2019',
    (_, content) => {
      const pasted = read(content, form2019);
      expect(labelledValues(pasted)).toEqual({
        'table2/licensing/decisions': 36,
        'table2/punishment/decisions': 14,
        'table2/coercion/decisions': 0,
      });
      expect(pasted.labelled).toMatchObject({
        tables: [2],
        notes: [
          missing('表二“规章”行“本年制发件数”', 0),
          missing('表二“规章”行“本年废止件数”', 0),
          missing('表二“规章”行“现行有效件数”', 0),
          missing('表二“行政规范性文件”行“本年制发件数”', 2),
          missing('表二“行政规范性文件”行“本年废止件数”', 1),
          missing('表二“行政规范性文件”行“现行有效件数”', 9),
          missing('表二“行政事业性收费”行“本年收费金额”', '1.2500'),
        ],
        remarks: [],
      });
    },
  );

  const heads = ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'];
  const licensing = ['行政许可', '3', '+1', '7'];

  it.each([
    ['page', { html: table(tr(...heads), tr(...licensing)) }],
    ['text', { text: `${heads.join('\t')}\n${licensing.join('\t')}\n` }],
  ])('and of 表二 of 2019 into 2021: %s', (_, content) => {
    const pasted = read(content);
    expect(labelledValues(pasted)).toEqual({ 'table2/licensing/decisions': 7 });
    expect(pasted.labelled).toMatchObject({
      tables: [2],
      notes: [
        missing('表二“行政许可”行“上一年项目数量”', 3),
        missing('表二“行政许可”行“本年增/减”', '+1'),
      ],
      remarks: [],
    });
    expect(labelledValues(read(content, form2019))).toEqual({
      'table2/licensing/lastYear': 3,
      'table2/licensing/change': 1,
      'table2/licensing/decisions': 7,
    });
  });

  it('notes are given where no figure has a place here', () => {
    const html = table(tr('信息内容', '上一年项目数量', '本年增/减'), tr('行政事业性收费', 3, -1));
    expect(read({ html }).labelled).toEqual({
      figures: [],
      tables: [2],
      notes: [
        missing('表二“行政事业性收费”行“上一年项目数量”', 3),
        missing('表二“行政事业性收费”行“本年增/减”', -1),
      ],
      remarks: [],
    });
  });

  it('labels that are in both forms are those of the form on screen', () => {
    const html = table(tr('规章', 1, 2, 3));
    expect(labelledValues(read({ html }))).toEqual({
      'table2/rules/issued': 1,
      'table2/rules/repealed': 2,
      'table2/rules/inForce': 3,
    });
    expect(labelledValues(read({ html }, form2019))).toEqual({
      'table2/rules/made': 1,
      'table2/rules/published': 2,
      'table2/rules/total': 3,
    });
  });
});

describe('local rows', () => {
  const heads = tr('2:信息内容', '上一年项目数量', '本年增/减', '处理决定数量');
  const five = tr('5:第二十条第（五）项');
  const licensing = tr('2:行政许可', 3, 0, 7);
  const split = table(
    ...[five, heads, licensing],
    '<tr><td rowspan="2">其他对外管理服务事项</td><td>行政检查</td><td>1</td><td>+1</td><td>11</td></tr>',
    tr('行政确认', 2, -1, 12),
  );
  const inspection = { id: 'a', label: '行政检查' };
  const confirmation = { id: 'b', label: '行政 确认' };
  const withParts = (...parts: LocalRows['splits'][string][number][]): PasteTarget => ({
    edition: '2019',
    local: { ...noLocal, splits: parts.length > 0 ? { services: parts } : {} },
  });
  const licensed = {
    'table2/licensing/lastYear': 3,
    'table2/licensing/change': 0,
    'table2/licensing/decisions': 7,
  };
  const confirmed = {
    'table2/services+b/lastYear': 2,
    'table2/services+b/change': -1,
    'table2/services+b/decisions': 12,
  };

  it('parts of a split row are known by their names, whatever their order here', () => {
    const pasted = read({ html: split }, withParts(confirmation, inspection));
    expect(labelledValues(pasted)).toEqual({
      ...licensed,
      'table2/services+a/lastYear': 1,
      'table2/services+a/change': 1,
      'table2/services+a/decisions': 11,
      ...confirmed,
    });
    expect(pasted.labelled?.notes).toEqual([]);
  });

  it('figures of a part that is not here are noted', () => {
    const pasted = read({ html: split }, withParts(confirmation));
    expect(labelledValues(pasted)).toEqual({ ...licensed, ...confirmed });
    expect(pasted.labelled?.notes).toEqual([
      missing('表二“其他对外管理服务事项（行政检查）”行', 1, '+1', 11),
    ]);
  });

  const served = (id: string, lastYear: number, change: number, decisions: number) => ({
    [`table2/services+${id}/lastYear`]: lastYear,
    [`table2/services+${id}/change`]: change,
    [`table2/services+${id}/decisions`]: decisions,
  });
  const splitIn = (...labels: readonly [string, string]) =>
    table(
      ...[five, heads, licensing],
      `<tr><td rowspan="2">其他对外管理服务事项</td><td>${labels[0]}</td><td>1</td><td>+1</td><td>11</td></tr>`,
      tr(labels[1], 2, -1, 12),
    );

  it.each([
    ['of one name', '行政检查', '行政检查'],
    ['without names', '', ''],
  ])('as many parts %s as here go into them in their order', (_, ...labels) => {
    const here = labels.map((label, index) => ({ id: `p${index}`, label }));
    const pasted = read(
      { html: splitIn(...labels) },
      withParts(...here, { id: 'z', label: '其他' }),
    );
    expect(labelledValues(pasted)).toEqual({
      ...licensed,
      ...served('p0', 1, 1, 11),
      ...served('p1', 2, -1, 12),
    });
    expect(pasted.labelled?.notes).toEqual([]);
  });

  it.each([
    ['two parts of one name where there are three', ['行政检查', '行政检查', '行政检查']],
    ['and where there is one', ['行政检查', '其他']],
  ])('%s: nobody knows which is which, and that is said', (_, labels) => {
    const here = labels.map((label, index) => ({ id: `p${index}`, label }));
    const pasted = read({ html: splitIn('行政检查', '行政检查') }, withParts(...here));
    expect(labelledValues(pasted)).toEqual(licensed);
    const unclear = (number: number, ...values: readonly string[]) =>
      `表二“其他对外管理服务事项（行政检查，第 ${number} 行）”行与这里同名的行数不同，分不清是哪一行，没有读入：${values.map((value) => `“${value}”`).join('')}`;
    expect(pasted.labelled?.notes).toEqual([
      unclear(1, '1', '+1', '11'),
      unclear(2, '2', '-1', '12'),
    ]);
  });

  it('a row that is split here and not there is noted', () => {
    const whole5 = table(five, heads, licensing, tr('2:其他对外管理服务事项', 1, 2, 11));
    const pasted = read({ html: whole5 }, withParts(inspection, confirmation));
    expect(labelledValues(pasted)).toEqual(licensed);
    expect(pasted.labelled?.notes).toEqual([missing('表二“其他对外管理服务事项”行', 1, 2, 11)]);
    expect(labelledValues(read({ html: whole5 }, withParts()))).toMatchObject({
      'table2/services/lastYear': 1,
      'table2/services/decisions': 11,
    });
  });

  const fees = tr('行政事业性收费', '3:1.25');
  const eight = tr('信息内容', '3:本年收费金额（单位：万元）');
  const withExtra = table(eight, fees, tr('发布总数量', '3:88'));

  it('an extra row is known by its label', () => {
    const extraRows = [
      { id: 'x', label: '另一行' },
      { id: 'y', label: '发布总数量' },
    ];
    const pasted = read({ html: withExtra }, { edition: '2021', local: { splits: {}, extraRows } });
    expect(labelledValues(pasted)).toEqual({
      'table2/fees/amount': '1.25',
      'table2/extra+y/value': 88,
    });
    expect(pasted.labelled?.notes).toEqual([]);
  });

  it('an extra row that is not here is offered with its place and its figure', () => {
    const pasted = read({ html: withExtra });
    expect(labelledValues(pasted)).toEqual({ 'table2/fees/amount': '1.25' });
    expect(pasted.labelled?.notes).toEqual([]);
    expect(pasted.labelled?.newRows).toEqual([
      { label: '发布总数量', at: undefined, figures: [{ columnId: 'value', text: '88' }] },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { editions } from '../domain/edition/editions.ts';
import { labelPlaces } from '../domain/edition/label-places.ts';
import { tableGrid } from '../domain/edition/table-grid.ts';
import { noteLines } from '../testkit/reading/note-lines.ts';
import { readGrReport } from './read-gr-report.ts';
import { writeGrReport } from './write-gr-report.ts';

const least = { schema: 'gr-report/1', unit: '青禾镇人民政府', year: 2024, edition: '2021' };
const read = (more: object) => readGrReport({ ...least, ...more });
const kinds = (more: object) => noteLines(read(more)).map(({ kind, where }) => [kind, where]);

describe('a file that is no report says what is wrong and where', () => {
  test.each<[unknown, string]>([
    [null, '不是年报数据文件：内容应为一个对象'],
    [[least], '不是年报数据文件：内容应为一个对象'],
    [{ unit: '甲' }, '不是年报数据文件：缺少 schema'],
    [{ ...least, schema: 'x/1' }, '不是年报数据文件：schema 应为 “gr-report/1”，现为 “x/1”'],
    [
      { ...least, schema: 'gr-report/2' },
      '数据文件由更新的版本写成（gr-report/2），请用新版本打开',
    ],
    [{ ...least, unit: undefined }, '数据文件有误：缺少 unit（机关全称）'],
    [{ ...least, year: 'abc' }, '数据文件有误：year 应为四位年份，现为 “abc”'],
    [{ ...least, year: 1999 }, '数据文件有误：year 应在 2000—2099 之间，现为 “1999”'],
    [{ ...least, year: undefined }, '数据文件有误：缺少 year（报告年度）'],
    [{ ...least, edition: '2017' }, '数据文件有误：edition 应为 2019 或 2021，现为 “2017”'],
    [{ ...least, sections: {} }, '数据文件有误：sections 应为列表'],
    [
      { ...least, table3: { rows: [{ id: '1' }, { id: '2', values: '0' }] } },
      '数据文件有误：table3.rows 第 2 项的 values 应为列表',
    ],
    [{ ...least, table4: { review: 5 } }, '数据文件有误：table4.review 应为列表'],
  ])('%j', (json, message) => {
    expect(() => readGrReport(json)).toThrow(message);
  });
});

test('the four needed fields are enough; the rest is blank', () => {
  const { report, notes } = read({});
  expect(notes).toEqual([]);
  expect(report).toMatchObject({ title: null, deadline: '2025-01-31', cells: {}, asPrinted: {} });
  expect(report.sections.s1.blocks).toHaveLength(1);
});

test('a year in quotes and an edition as a number are understood', () => {
  expect(read({ year: '2024', edition: 2021 }).report).toMatchObject({
    year: 2024,
    edition: '2021',
  });
});

test('values are kept as typed, with the blanks at their ends off', () => {
  const { report } = read({
    table2: {
      rows: [
        { id: 'fees', values: { amount: '\u00a063.79 万元\u3000' } },
        { id: 'rules', values: { issued: 0, repealed: '', inForce: '０件' } },
      ],
    },
  });
  expect(report.cells).toEqual({
    'table2/fees/amount': '63.79 万元',
    'table2/rules/issued': '0',
    'table2/rules/inForce': '０件',
  });
});

test('labels that differ only in spaces, brackets and signs are the official ones', () => {
  const { report, notes } = read({
    table2: { labels: { 'item.一': '第二十条第(一)项' } },
    table3: {
      labels: {
        note: '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)',
        '3.3': '(三) 不予\n公开',
      },
      rows: [
        { id: '3.3.3', label: '3. 危及"三安全一稳定"' },
        { id: '3.7', label: '（七）总 计' },
      ],
    },
    table4: { labels: { 'review.col.total': '合 计', 'review.col.upheld': '结\n果\n维\n持' } },
  });
  expect(notes).toEqual([]);
  expect(report.asPrinted).toEqual({});
});

test('labels that really differ are kept under their address', () => {
  const { report } = read({
    sections: [{ no: 5, heading: '五、下一步工作思考' }],
    table2: { labels: { '2021.inForce': '现行有效件', '2021.decisions': '处理决定数' } },
    table3: {
      labels: { natural: '个人' },
      rows: [{ id: '3.3.2', label: '2.其他法律法规禁止公开' }],
    },
  });
  expect(report.asPrinted).toEqual({
    section5: '五、下一步工作思考',
    'table2.一.inForce': '现行有效件',
    'table2.五.decisions': '处理决定数',
    'table2.六.decisions': '处理决定数',
    'table3.natural': '个人',
    'table3.3.3.2': '2.其他法律法规禁止公开',
  });
  expect(readGrReport(writeGrReport(report)).report.asPrinted).toEqual(report.asPrinted);
});

test.each([
  ['本年收费金额(单位:万元,保留4位小数)', true],
  ['本年收费金额（万元）（保留四位小数）', true],
  ['本年收费金额单位：万元', false],
])('the amount head 「%s」 is no difference', (label, localAmountHeads) => {
  const { report } = read({ table2: { labels: { '2021.amount': label } } });
  expect(report.asPrinted).toEqual({});
  expect(report.options.localAmountHeads).toBe(localAmountHeads);
});

test('an automatic number belongs to its heading', () => {
  const sections = [{ no: 6, heading: '其他需要报告的事项', autoNumber: '六、' }];
  expect(read({ sections }).report.asPrinted).toEqual({});
  expect(
    read({ sections: [{ no: 6, heading: '6、 其他需要报告的事项' }] }).report.asPrinted,
  ).toEqual({
    section6: '6、 其他需要报告的事项',
  });
});

test('prose: paragraphs become blocks, what stands behind the table is kept there', () => {
  const { report } = read({
    preamble: ['前言。'],
    sections: [
      { no: 1, paragraphs: ['\u3000\u3000总述', '（一）主动公开', '正文一', '正文二'] },
      { no: 2, paragraphs: ['表前', { text: '表后', after: true }] },
    ],
  });
  expect(report.preamble).toBe('前言。');
  expect(report.sections.s1.blocks.map(({ mark, name, text }) => [mark, name, text])).toEqual([
    ['', '', '总述'],
    ['（一）', '主动公开', '正文一\n正文二'],
  ]);
  expect(report.sections.s2).toMatchObject({ after: '表后' });
});

test('split rows and extra rows get cells of their own', () => {
  const { report, notes } = read({
    edition: '2019',
    table2: {
      rows: [
        {
          id: 'services',
          values: null,
          subrows: [
            { label: '行政检查', values: { lastYear: '1', change: '+2' } },
            { label: '行政确认', values: { decisions: '3' } },
          ],
        },
      ],
      extraRows: [{ text: '发布总数量（非新闻类）：57' }, { text: '甲', label: '乙', value: '2' }],
    },
  });
  expect(notes).toEqual([]);
  expect(report.splits.services?.map(({ label }) => label)).toEqual(['行政检查', '行政确认']);
  expect(report.extraRows.map(({ label }) => label)).toEqual(['发布总数量（非新闻类）', '乙']);
  expect(Object.values(report.cells)).toEqual(['1', '+2', '3', '57', '2']);
});

test('rows in an item stand among the extra rows, with the item and the figures of its columns', () => {
  const file = {
    edition: '2021',
    table2: {
      extraRows: [
        { item: '一', below: 'rules', label: '其他文件', values: { issued: '18', inForce: '40' } },
        { item: '五', label: '行政检查', values: { decisions: '3' } },
        { label: '发布总数量', value: '57' },
      ],
    },
  };
  const { report, notes } = read(file);
  expect(notes).toEqual([]);
  expect(report.extraRows.map(({ label, at }) => [label, at?.item, at?.below])).toEqual([
    ['其他文件', '一', 'rules'],
    ['行政检查', '五', 'licensing'],
    ['发布总数量', undefined, undefined],
  ]);
  expect(Object.values(report.cells)).toEqual(['18', '40', '3', '57']);
  expect(writeGrReport({ ...report, lastYear: null }).table2.extraRows).toEqual([
    {
      item: '一',
      below: 'rules',
      label: '其他文件',
      values: { issued: '18', repealed: '', inForce: '40' },
    },
    { item: '五', label: '行政检查', values: { decisions: '3' } },
    { text: '发布总数量：57', label: '发布总数量', value: '57' },
  ]);
});

test('a row of an item keeps the figures that its form has no column for', () => {
  const row = { item: '五', label: '行政检查', values: { decisions: '3', lastYear: '2' } };
  const { report, notes } = read({ edition: '2021', table2: { extraRows: [row] } });
  expect(notes).toEqual([]);
  const [id] = report.extraRows.map((each) => each.id);
  expect(report.cells).toEqual({
    [`table2/extra+${id}/decisions`]: '3',
    [`table2/extra+${id}/lastYear`]: '2',
  });
  const written = writeGrReport({ ...report, lastYear: null });
  expect(written.table2.extraRows).toEqual([row]);
  expect(written.kept).toBeUndefined();
});

describe('what has no place is quoted in a note', () => {
  test.each<[string, object, [string, string][]]>([
    ['a field', { colour: 'red' }, [['unknownField', 'report']]],
    [
      'a seventh section',
      { sections: [{ no: 7, heading: '七、' }] },
      [['unknownSection', 'report']],
    ],
    [
      'a section twice',
      {
        sections: [
          { no: 1, paragraphs: ['甲'] },
          { no: 1, paragraphs: ['乙'] },
        ],
      },
      [['repeated', 'section1']],
    ],
    ['a row of table 2', { table2: { rows: [{ id: 'services' }] } }, [['unknownRow', 'table2']]],
    [
      'a column of table 2',
      { table2: { rows: [{ id: 'fees', values: { lastYear: '3' } }] } },
      [['unknownColumn', 'table2.fees']],
    ],
    ['a row of table 3', { table3: { rows: [{ id: '3.6' }] } }, [['unknownRow', 'table3']]],
    [
      'a row of table 3 twice',
      { table3: { rows: [{ id: '1' }, { id: '1', values: ['5'] }] } },
      [['repeated', 'table3.1']],
    ],
    ['a label', { table3: { labels: { '9': '九' } } }, [['unknownLabel', 'table3']]],
    [
      'eight values',
      { table3: { rows: [{ id: '1', values: ['1', '', '', '', '', '', '1', '9'] }] } },
      [['valueCount', 'table3.1']],
    ],
    ['a group of table 4', { table4: { court: [] } }, [['unknownField', 'table4']]],
    ['a table of another edition', { table3: { edition: '2019' } }, [['otherEdition', 'table3']]],
    [
      'a lost value and a lost row',
      {
        table3: { rows: [{ id: '1', values: Array(7).fill(null) }] },
        table4: { review: ['1', null, '', '', ''] },
      },
      [
        ['lost', 'table3.1'],
        ['lost', 'table4.review.corrected'],
      ],
    ],
    [
      'paragraphs that are lost or say too much, as the file counts them',
      {
        preamble: [null, '前言'],
        sections: [
          { no: 2, paragraphs: ['', '甲\n乙', null, { text: '丙', after: true, colour: 'red' }] },
        ],
      },
      [
        ['lost', 'section2/¶3'],
        ['unknownField', 'section2/¶4'],
        ['lost', 'preamble/¶1'],
      ],
    ],
    [
      'a part of a split row, and an extra row',
      {
        edition: '2019',
        table2: {
          rows: [
            {
              id: 'services',
              subrows: [
                { label: '行政检查', values: null, colour: 'red' },
                { label: '行政确认', values: { change: null, amount: '3' } },
              ],
            },
          ],
          extraRows: [
            { label: '总数', value: '1' },
            { label: '其中', value: null },
          ],
        },
      },
      [
        ['unknownField', 'table2.services/行政检查'],
        ['lost', 'table2.services/行政检查'],
        ['lost', 'table2.services/行政确认.change'],
        ['unknownColumn', 'table2.services/行政确认'],
        ['lost', 'table2.extra.2'],
      ],
    ],
    [
      'a row of an item that no form has, one without figures, and what is odd in one',
      {
        table2: {
          extraRows: [
            { item: '二十', label: '甲', values: { decisions: '1' } },
            { item: '五', label: '乙', values: null },
            { item: '五', label: '丙', value: '3', values: { decisions: null, colour: '1' } },
          ],
        },
      },
      [
        ['unknownRow', 'table2'],
        ['lost', 'table2.extra.1.decisions'],
        ['unknownField', 'table2.extra.2.decisions'],
        ['lost', 'table2.extra.2.decisions'],
        ['unknownColumn', 'table2.extra.2.decisions'],
      ],
    ],
    ['a kept key that is no cell', { kept: { cells: { x: '1' } } }, [['unknownField', 'report']]],
  ])('%s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });

  test('the note quotes what stood there', () => {
    const [note] = read({ table3: { rows: [{ id: '3.6', values: ['7'] }] } }).notes;
    expect(note?.text).toBe('本版表格没有这一行：{"id":"3.6","values":["7"]}');
  });
});

describe('last year’s report in a file', () => {
  const last = { ...least, year: 2023, table3: { rows: [{ id: '4', values: ['1'] }] } };

  test('is read with it; without a source it comes from a file', () => {
    const { report } = read({ lastYear: { report: { ...least, year: 2023 } } });
    expect(report.lastYear?.source).toEqual({ is: 'file', name: '' });
    expect(report.lastYear?.report).toMatchObject({ year: 2023, unit: '青禾镇人民政府' });
    expect(read({}).report.lastYear).toBeNull();
    expect(read({ lastYear: null }).report.lastYear).toBeNull();
  });

  test('has a source with a name', () => {
    const source = { is: 'draft', name: '2023 年草稿' };
    expect(read({ lastYear: { source, report: last } }).report.lastYear?.source).toEqual(source);
  });

  test('is written only where there is one', () => {
    expect(writeGrReport(read({}).report)).not.toHaveProperty('lastYear');
    const written = writeGrReport(read({ lastYear: { report: last } }).report);
    expect(written.lastYear?.report).toMatchObject({ schema: 'gr-report/1', year: 2023 });
  });

  test.each<[string, object, [string, string][]]>([
    ['its own notes', { report: last }, [['valueCount', 'lastYear/table3.4']]],
    [
      'its own paragraphs',
      { report: { ...least, year: 2023, sections: [{ no: 1, paragraphs: ['甲', null] }] } },
      [['lost', 'lastYear/section1/¶2']],
    ],
    [
      'an unknown field and an unknown source',
      { source: { is: 'disk', path: 'x' }, report: { ...least, year: 2023 }, colour: 'red' },
      [
        ['unknownField', 'lastYear'],
        ['unknownField', 'lastYear'],
        ['unknownField', 'lastYear'],
      ],
    ],
    [
      'a report of last year within last year’s',
      { report: { ...least, year: 2023, lastYear: { report: { ...least, year: 2022 } } } },
      [['unknownField', 'lastYear']],
    ],
  ])('notes say: %s', (_, lastYear, expected) => {
    expect(kinds({ lastYear })).toEqual(expected);
  });

  test('that cannot be read is quoted in a note; the report itself is read', () => {
    const file = read({ lastYear: { report: { unit: '甲' } } });
    expect(file.report.lastYear).toBeNull();
    expect(noteLines(file)).toEqual([
      {
        kind: 'unknownField',
        where: 'lastYear',
        text: '上年年报没有读入，不是年报数据文件：缺少 schema，内容：{"unit":"甲"}',
      },
    ]);
  });
});

test.each(editions)(
  'edition $id: every label that can differ has a place in the form',
  (edition) => {
    const local = { splits: {}, extraRows: [] };
    const places = ([2, 3, 4] as const).flatMap((table) =>
      labelPlaces(edition, table).map(({ address, official }) => [address, official]),
    );
    for (const table of [2, 3, 4] as const) {
      for (const cell of tableGrid(table, edition, local, { localAmountHeads: false }).cells) {
        if (cell.labelAddress) expect(places).toContainEqual([cell.labelAddress, cell.text]);
      }
    }
  },
);

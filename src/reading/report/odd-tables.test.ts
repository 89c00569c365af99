import { describe, expect, test } from 'vitest';
import type { Report } from '../../domain/report/report.ts';
import { noteLines } from '../../testkit/reading/note-lines.ts';
import { oddities } from '../../testkit/reading/oddities.ts';
import {
  cell,
  exampleReport,
  paragraph,
  plainTable,
  sourceOf,
  sourceOfReport,
  withCellTexts,
  withTables,
} from '../../testkit/reading/source.ts';
import { gridOf, withTable } from '../../testkit/reading/variants.ts';
import type { SourceDocument, SourceTable } from '../source/source-document.ts';
import { interpretSource } from './interpret-source.ts';

const report2020 = exampleReport('finished-2020');
const report2025 = exampleReport('finished-2025');
const source2020 = sourceOfReport(report2020);
const source2025 = sourceOfReport(report2025);

/** Figures by the address of their cell, local rows by their order. */
const figuresOf = ({ cells, splits, extraRows, asPrinted }: Report) => ({
  cells,
  parts: Object.values(splits).map((parts) => parts.map(({ label }) => label)),
  extraRows: extraRows.map(({ label }) => label),
  asPrinted,
});

const notesOf = (source: SourceDocument) =>
  noteLines(interpretSource(source)).map(({ kind, where, text }) => `${kind} ${where}: ${text}`);

/** Reads the same figures, with nothing to say. */
function expectTheSame(source: SourceDocument, report: Report): void {
  const read = interpretSource(source);
  expect(read.notes).toEqual([]);
  expect(figuresOf(read.report)).toEqual(figuresOf(report));
}

describe.each(Object.entries(oddities))('tables with %s', (_, change) => {
  test('the 2021 form reads the same', () => expectTheSame(change(source2025), report2025));
  test('the 2019 form, with a split row and an extra row, reads the same', () =>
    expectTheSame(change(source2020), report2020));
});

/** The source of 2025 with the texts of one table's cells changed. */
const withText = (from: string, to: string) =>
  withTables(source2025, (table) => [withCellTexts(table, (text) => (text === from ? to : text))]);

/** The source of 2025 with the rows of one table changed. */
const withRows = (index: number, change: (rows: SourceTable['rows']) => SourceTable['rows']) =>
  withTables(source2025, (table, at) => [
    at === index ? { ...table, rows: change(table.rows) } : table,
  ]);

describe('labels that are not those of the form', () => {
  test.each([
    ['2.其他法律行政法规禁止公开', '2.其他法律法规禁止公开', 'table3.3.3.2'],
    ['1.属于国家秘密', '1、属于国家秘密', 'table3.3.3.1'],
    ['（七）总计', '（七）合计数', 'table3.3.7'],
    ['（三）不予公开', '（三）不予公开情况', 'table3.3.3'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开', 'table3.3.2'],
    ['商业企业', '企业', 'table3.business'],
    ['现行有效件数', '现行有效件', 'table2.一.inForce'],
    ['行政规范性文件', '规范性文件', 'table2.normative'],
    ['第二十条第（八）项', '第二十条第（八）款', 'table2.八'],
    ['未经复议直接起诉', '未经复议起诉', 'table4.direct'],
  ])('%s printed as %s: the figures are read, the label is noted', (official, printed, where) => {
    const { report, notes } = interpretSource(withText(official, printed));
    expect(report.cells).toEqual(report2025.cells);
    expect(report.asPrinted).toEqual({ [where]: printed });
    expect(noteLines({ report, notes })).toEqual([
      { kind: 'otherLabel', where, text: `印的是“${printed}”，官方表格是“${official}”` },
    ]);
  });

  test('合计 for 总计 is the same word', () => {
    expectTheSame(
      withTables(source2025, (table) => [
        withCellTexts(table, (text) => text.replace('总计', '合计')),
      ]),
      report2025,
    );
  });

  test('heads of 结果维持 cut short are known by their place', () => {
    const { report } = interpretSource(withText('结果维持', '维持'));
    expect(report.cells).toEqual(report2025.cells);
    expect(Object.keys(report.asPrinted)).toEqual([
      'table4.review.upheld',
      'table4.direct.upheld',
      'table4.after.upheld',
    ]);
  });
});

describe('rows that the form has not, or that are not there', () => {
  test('a missing row is noted at its place and the others are read', () => {
    const source = withRows(1, (rows) => rows.filter((_, index) => index !== 26));
    const { report, notes } = interpretSource(source);
    expect(noteLines({ report, notes })).toEqual([
      { kind: 'missingRow', where: 'table3.3.7', text: '没有找到“（七）总计”' },
    ]);
    expect(report.asPrinted).toEqual({ 'table3.3.7': '' });
    expect(report.cells['table3/4/total']).toBe(report2025.cells['table3/4/total']);
  });

  test('an unknown row is quoted with its figures', () => {
    const extra = plainTable(['', '', '9.属于工作秘密', '1', '2', '', '', '', '', '3']).rows;
    const source = withRows(1, (rows) => [...rows.slice(0, 26), ...extra, ...rows.slice(26)]);
    expect(notesOf(source)).toEqual([
      'unknownRow table3: 表三没有这一行，没有读入：“ |  | 9.属于工作秘密 | 1 | 2 |  |  |  |  | 3”',
    ]);
  });

  test('a row that comes again is quoted, and the first stays', () => {
    const again = plainTable(['四、结转下年度继续办理', '9', '9', '9', '9', '9', '9', '9']).rows;
    const source = withRows(1, (rows) => [...rows, ...again]);
    expect(notesOf(source)).toEqual([
      'repeated table3.4: 这一行又出现一次，没有读入：“四、结转下年度继续办理 | 9 | 9 | 9 | 9 | 9 | 9 | 9”',
    ]);
    expect(interpretSource(source).report.cells).toEqual(report2025.cells);
  });

  test('a table that is not there is noted once', () => {
    const source = withTables(source2025, (table, index) => (index === 2 ? [] : [table]));
    const { report, notes } = interpretSource(source);
    expect(noteLines({ report, notes })).toEqual([
      { kind: 'missingRow', where: 'table4', text: '没有找到表四' },
    ]);
    expect(report.asPrinted).toEqual({ table4: '' });
  });

  test('a table of something else is quoted whole', () => {
    const other = plainTable(['序号', '会议名称', '时间'], ['1', '培训会', '3月']);
    const source = { ...source2025, blocks: [...source2025.blocks, other] };
    expect(notesOf(source)).toEqual([
      'outsideReport report: 不是年报的三张表，没有读入：“序号 | 会议名称 | 时间 / 1 | 培训会 | 3月”',
    ]);
  });

  test('a row that a page broke in two is one row', () => {
    const label = '（二）部分公开（区分处理的，只计这一情形，不计其他情形）';
    const halves = [label.slice(0, 14), label.slice(14)] as const;
    const at = 6;
    const source = withRows(1, (rows) =>
      rows.flatMap((row, index) => {
        if (index !== at) return [row];
        const first = row.cells.map((one) =>
          one.column === 1 ? cell(halves[0], 1, 2) : cell('', one.column),
        );
        const second = row.cells.map((one) => (one.column === 1 ? cell(halves[1], 1, 2) : one));
        return [{ cells: first }, { cells: second }];
      }),
    );
    const { report, notes } = interpretSource(source);
    expect(notes).toEqual([]);
    expect(report.cells).toEqual(report2025.cells);
  });
});

describe('values', () => {
  test.each(['63.79 万元', '+410', '０件', '/', '无', '约3'])(
    '%s stays as it is typed',
    (typed) => {
      const source = withRows(1, (rows) =>
        rows.map((row, index) => ({
          cells: row.cells.map((one) => (index === 3 && one.column === 3 ? cell(typed, 3) : one)),
        })),
      );
      const { report, notes } = interpretSource(source);
      expect(report.cells['table3/1/natural']).toBe(typed);
      expect(noteLines({ report, notes })).toEqual(
        ['+410', '０件', '/'].includes(typed)
          ? []
          : [
              {
                kind: 'notAFigure',
                where: 'table3.1.natural',
                text: `“${typed}”不是数字，照原样读入`,
              },
            ],
      );
    },
  );

  test('with one figure too few the last stands in 总计, and it is said', () => {
    const source = withRows(1, (rows) => [
      ...rows.slice(0, 3),
      ...plainTable(['一、本年新收政府信息公开申请数量', '5', '1', '0', '0', '0', '6']).rows,
      ...rows.slice(4),
    ]);
    const { report, notes } = interpretSource(source);
    expect(noteLines({ report, notes })).toMatchObject([{ kind: 'valueCount', where: 'table3.1' }]);
    expect(report.cells['table3/1/natural']).toBe('5');
    expect(report.cells['table3/1/other']).toBeUndefined();
    expect(report.cells['table3/1/total']).toBe('6');
  });

  test.each([
    ['three', ['5', '1', '2']],
    ['six', ['5', '1', '0', '0', '0', '7']],
  ])('%s figures that no total places are quoted and not guessed', (_, figures) => {
    const label = '一、本年新收政府信息公开申请数量';
    const source = withRows(1, (rows) => [
      ...rows.slice(0, 3),
      ...plainTable([label, ...figures]).rows,
      ...rows.slice(4),
    ]);
    const { report, notes } = interpretSource(source);
    expect(notes.map(({ text }) => text)).toEqual([
      `应有 7 格，现有 ${figures.length} 格，分不清各属哪一列，没有读入：“${[label, ...figures].join(' | ')}”`,
    ]);
    expect(Object.keys(report.cells).filter((key) => key.startsWith('table3/1/'))).toEqual([]);
  });

  test('an extra row may have its figure in a cell of its own', () => {
    const source = withRows(0, (rows) => [
      ...rows,
      ...plainTable(['政府信息公开发布总数量', '88']).rows,
    ]);
    const { report, notes } = interpretSource(source);
    expect(notes).toEqual([]);
    expect(report.extraRows).toMatchObject([{ label: '政府信息公开发布总数量' }]);
    expect(report.cells['table2/extra+x1/value']).toBe('88');
  });
});

test('a table of either edition is known by its labels, whatever the year', () => {
  const moved = sourceOfReport({ ...report2020, year: 2022 });
  expect(interpretSource(moved).report).toMatchObject({ year: 2022, edition: '2019' });
});

test('nothing of a report in it is refused', () => {
  expect(() => interpretSource(sourceOf([paragraph('会议通知'), plainTable(['1', '2'])]))).toThrow(
    '这不像一份政府信息公开工作年度报告',
  );
});

describe('a row of table 三 that somebody added', () => {
  test.each([
    ['5.要求行政机关确认或重新出具已获取信息', '6.其他'],
    ['5.要求行政机关确认或重新出具已获取信息', '6.其他不予处理'],
    ['8.属于行政查询事项', '9.其他处理'],
    ['3.补正后申请内容仍不明确', '4.其他情形'],
  ])('behind %s is none of another group: %s', (behind, label) => {
    const source = withTable(3, (table) => {
      const lines = gridOf(table);
      const at = lines.findIndex((line) => line.includes(behind));
      const own = ['', '', label, '1', '0', '0', '0', '0', '0', '1'];
      return [plainTable(...lines.slice(0, at + 1), own, ...lines.slice(at + 1))];
    });
    const { report, notes } = interpretSource(source);
    expect(report.cells).toEqual(report2025.cells);
    expect(report.asPrinted).toEqual({});
    expect(notes.map(({ kind }) => kind)).toEqual(['unknownRow']);
    expect(notes[0]?.text).toContain(label);
  });
});

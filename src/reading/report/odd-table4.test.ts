import { describe, expect, test } from 'vitest';
import { cell, plainTable, withCellTexts } from '../../testkit/reading/source.ts';
import {
  expectReport,
  gridOf,
  report2025,
  table2025,
  withTable,
} from '../../testkit/reading/variants.ts';
import { interpretSource } from './interpret-source.ts';

const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const figures = gridOf(table2025(4))[3] ?? [];
const groups = [
  ['行政复议', figures.slice(0, 5)],
  ['未经复议直接起诉', figures.slice(5, 10)],
  ['复议后起诉', figures.slice(10)],
] as const;
const blanks = ['', '', '', ''];

describe('the groups of table 四', () => {
  test('each in a table of its own', () => {
    expectReport(
      withTable(4, () =>
        groups.map(([group, values]) => plainTable([group, ...blanks], heads, values)),
      ),
    );
  });

  test('below each other in one table', () => {
    expectReport(
      withTable(4, () => [
        plainTable(
          ...groups.flatMap(([group, values], index) => [
            ...(index === 1 ? [['行政诉讼', ...blanks]] : []),
            [group, ...blanks],
            heads,
            values,
          ]),
        ),
      ]),
    );
  });

  test('as rows', () => {
    const rows = groups.map(([group, values]) => [group, ...values]);
    expectReport(withTable(4, () => [plainTable(['', ...heads], ...rows)]));
  });

  test('as rows, with 行政诉讼 in a column of its own', () => {
    const rows = groups.map(([group, values], index) =>
      index === 0 ? [group, '', ...values] : [index === 1 ? '行政诉讼' : '', group, ...values],
    );
    expectReport(withTable(4, () => [plainTable(['类别', '', ...heads], ...rows)]));
  });

  test('with one outcome a row', () => {
    const rows = groups.flatMap(([group, values]) =>
      heads.map((head, index) => [index === 0 ? group : '', head, values[index] ?? '']),
    );
    expectReport(withTable(4, () => [plainTable(...rows)]));
  });

  test('in another order', () => {
    expectReport(
      withTable(4, (table) => [
        plainTable(...gridOf(table).map((line) => [...line.slice(10), ...line.slice(0, 10)])),
      ]),
    );
  });

  test('two of the three are read, and the third is said to be missing', () => {
    const source = withTable(4, () =>
      groups.slice(0, 2).map(([group, values]) => plainTable([group, ...blanks], heads, values)),
    );
    const { report, notes } = interpretSource(source);
    expect(report.cells['table4/direct/total']).toBe(report2025.cells['table4/direct/total']);
    expect(notes.map(({ text }) => text)).toContain('没有找到“复议后起诉”的数');
  });
});

test('总计 in front of the other outcomes', () => {
  const front = (values: readonly string[]) => [values[4] ?? '', ...values.slice(0, 4)];
  expectReport(
    withTable(4, () =>
      groups.map(([group, values]) => plainTable([group, ...blanks], front(heads), front(values))),
    ),
  );
});

describe('columns that an office adds', () => {
  const grid = (change: (line: string[], index: number) => string[]) =>
    withTable(4, (table) => [plainTable(...gridOf(table).map(change))]);

  test('合计 of the lawsuits is quoted', () => {
    expectReport(
      grid((line, index) => [...line, ['', '', '合计', '3'][index] ?? '']),
      ['unknownColumn table4'],
    );
  });

  test.each([
    ['a number', ['序号', '', '', '1']],
    ['件数', ['', '', '', '件数']],
  ])('%s at the left is no figure', (_, column) => {
    expectReport(grid((line, index) => [column[index] ?? '', ...line]));
  });
});

test('one zero for each group is a zero in each column, and it is said', () => {
  const source = withTable(4, ({ rows, ...table }) => [
    {
      ...table,
      rows: [...rows.slice(0, 3), { cells: [cell('0', 0, 5), cell('0', 5, 5), cell('0', 10, 5)] }],
    },
  ]);
  const { report, notes } = interpretSource(source);
  expect(notes.map(({ kind }) => kind)).toEqual(['valueCount']);
  const review = Object.entries(report.cells).filter(([key]) => key.startsWith('table4'));
  expect(review.map(([, typed]) => typed)).toEqual(Array(15).fill('0'));
});

test('one head without words is one head that is missing, and its figures are read', () => {
  const lines = withTable(4, (table) => {
    let seen = 0;
    const blank = (text: string) => {
      if (text !== '结果纠正') return text;
      seen += 1;
      return seen === 2 ? '' : text;
    };
    return [withCellTexts(table, blank)];
  });
  const { report, notes } = interpretSource(lines);
  expect(report.cells).toEqual(report2025.cells);
  expect(notes.map(({ kind, place }) => [kind, place])).toEqual([
    ['missingRow', { is: 'label', address: 'table4.direct.corrected' }],
  ]);
});

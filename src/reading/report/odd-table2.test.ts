import { describe, expect, test } from 'vitest';
import { cell, paragraph, plainTable, withCellTexts } from '../../testkit/reading/source.ts';
import {
  changed,
  expectReport,
  gridOf,
  headings,
  kindsOf,
  plain,
  report2020,
  report2025,
  withTable,
} from '../../testkit/reading/variants.ts';
import {
  cellText,
  type SourceCell,
  type SourceRow,
  type SourceTable,
} from '../source/source-document.ts';
import { interpretSource } from './interpret-source.ts';

const grid2 = (change: (lines: string[][]) => readonly string[][]) =>
  withTable(2, (table) => [plainTable(...change(gridOf(table)))]);

test('a number at the left counts the rows', () => {
  expectReport(grid2((lines) => lines.map((line, index) => [String(index + 1), ...line])));
});

test('columns in another order are read by their heads', () => {
  expectReport(
    grid2((lines) =>
      lines.map(([label = '', first = '', second = '', third = ''], index) =>
        index < 4 ? [label, third, first, second] : [label, first, second, third],
      ),
    ),
  );
});

test('items beside each other are read one after the other', () => {
  const at = (lines: readonly string[][], index: number, count: number) =>
    Array.from({ length: count }, (_, column) => lines[index]?.[column] ?? '');
  const source = grid2((lines) =>
    [0, 1, 2, 3].map((row) => [
      ...at(lines, row, 4),
      ...(row < 3 ? at(lines, 4 + row, 2) : ['', '']),
    ]),
  );
  const { report } = interpretSource(source);
  for (const key of ['rules/issued', 'normative/inForce', 'licensing/decisions']) {
    expect(report.cells[`table2/${key}`]).toBe(report2025.cells[`table2/${key}`]);
  }
});

test('item titles in a column of their own', () => {
  let title = '';
  expectReport(
    grid2((lines) =>
      lines.flatMap((line) => {
        if (line[0]?.startsWith('第二十条')) {
          title = line[0];
          return [];
        }
        const row = [title, ...line];
        title = '';
        return [row];
      }),
    ),
  );
});

test('each item a table of its own', () => {
  expectReport(
    withTable(2, ({ rows }) =>
      [0, 4, 7, 11, 14].slice(1).map(
        (to, index, ends): SourceTable => ({
          is: 'table',
          rows: rows.slice(index === 0 ? 0 : ends[index - 1], to),
        }),
      ),
    ),
  );
});

test('第20条第(1)项 is noted, and its rows are read', () => {
  const source = withTable(2, (table) => [
    withCellTexts(table, (text) => text.replace('第二十条第（一）项', '第20条第(1)项')),
  ]);
  expectReport(source, ['otherLabel table2.一']);
});

describe('an amount', () => {
  test.each(['0万元', '0.00', '63.79 万元'])('%s stays as it is typed', (typed) => {
    const source = grid2((lines) =>
      lines.map((line, index) => (index === 13 ? [line[0] ?? '', typed, '', ''] : line)),
    );
    expect(interpretSource(source).report.cells['table2/fees/amount']).toBe(typed);
  });

  test.each([
    ['本年收费金额（单位：万元）：0.5', '0.5'],
    ['本年收费金额（单位：万元）0', '0'],
  ])('%s is head and figure', (text, typed) => {
    const source = grid2((lines) => [...lines.slice(0, 12), ['行政事业性收费', text, '', '']]);
    const { report, notes } = interpretSource(source);
    expect(notes).toEqual([]);
    expect(report.cells['table2/fees/amount']).toBe(typed);
  });
});

describe('rows that are none', () => {
  test('合计 is quoted', () => {
    expectReport(
      grid2((lines) => [...lines, ['合计', '9', '9', '9']]),
      ['unknownRow table2'],
    );
  });

  test('a unit and a remark are text, not local rows', () => {
    const source = grid2((lines) => [
      ['单位：件', '', '', ''],
      ...lines,
      ['注：截至年底。', '', '', ''],
    ]);
    const { report, notes } = interpretSource(source);
    expect(notes).toEqual([]);
    expect(report.extraRows).toEqual([]);
    expect(report.cells).toEqual(report2025.cells);
  });
});

describe('figures of the same names in section one', () => {
  const behindFirst = (...rows: readonly (readonly string[])[]) =>
    changed((text) => (text === headings[0] ? [paragraph(text), plainTable(...rows)] : undefined));

  test('in a table are quoted and change nothing', () => {
    const source = behindFirst(['类别', '数量'], ['行政许可', '12'], ['行政处罚', '3']);
    expectReport(source, ['outsideReport report']);
  });

  test('in lines stay text', () => {
    const lines = ['行政许可 12', '行政处罚 3', '行政强制 0', '规章 0'];
    const source = changed((text) =>
      text === headings[0] ? [text, ...lines].map((line) => paragraph(line)) : undefined,
    );
    const { report, notes } = interpretSource(source);
    expect(notes).toEqual([]);
    expect(report.cells).toEqual(report2025.cells);
  });
});

test('a table of another edition than the rest is said as that, and no label is taken for a figure', () => {
  const [table] = plain(report2020).blocks.filter(({ is }) => is === 'table');
  const source = withTable(2, () => (table ? [table] : []));
  const { report } = interpretSource(source);
  expect(report.edition).toBe('2021');
  expect(report.asPrinted['table2.edition']).toBe('2019');
  expect(Object.values(report.cells).filter((typed) => /[\u4e00-\u9fff]/.test(typed))).toEqual([]);
  expect(kindsOf(source).filter((kind) => kind.startsWith('unknownRow'))).toEqual([]);
});

test('the head of an amount is no lost text, however its unit and decimals are written', () => {
  const source = withTable(2, (table) => [
    withCellTexts(table, (text) =>
      text.startsWith('本年收费金额') ? '本年收费金额\n（单位：万元）（保留四位小数）' : text,
    ),
  ]);
  const { report, notes } = interpretSource(source);
  expect(notes).toEqual([]);
  expect(report.options.localAmountHeads).toBe(true);
});

describe('a row of one figure in parts, their names below its wide head', () => {
  const parted = (first: string, second: string, remark = '') =>
    withTable(2, (table) => [
      {
        ...table,
        rows: table.rows.flatMap((row): SourceRow[] =>
          cellText(row.cells[0] as SourceCell) === '行政许可'
            ? [
                { cells: [cell('行政许可', 0, 1, 2), cell(first, 1), cell('8', 2, 2)] },
                { cells: [cell(second, 1), cell('4', 2, 1), cell(remark, 3)] },
              ]
            : [row],
        ),
      },
    ]);

  test.each([
    ['民政类', '交通类'],
    ['社会事务', '其中：农业农村'],
  ])('%s, %s', (first, second) => {
    const { report, notes } = interpretSource(parted(first, second));
    const parts = report.splits.licensing ?? [];
    expect(parts.map(({ label }) => label)).toEqual([first, second]);
    const figures = parts.map(({ id }) => report.cells[`table2/licensing+${id}/decisions`]);
    expect(figures).toEqual(['8', '4']);
    expect(notes).toEqual([]);
  });

  test.each(['无', '0', '—', ''])('%j beside the figure is no name', (sign) => {
    expect(interpretSource(parted(sign, sign)).report.splits.licensing).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import {
  brokenBefore,
  cell,
  paragraph,
  plainTable,
  withCellTexts,
} from '../../testkit/reading/source.ts';
import {
  expectReport,
  gridOf,
  kindsOf,
  report2025,
  table2025,
  withTable,
} from '../../testkit/reading/variants.ts';
import type { SourceTable } from '../source/source-document.ts';
import { interpretSource } from './interpret-source.ts';

/** Table 三 as a grid without merges, each line changed. */
const grid3 = (change: (line: string[], index: number) => string[]) =>
  withTable(3, (table) => [plainTable(...gridOf(table).map(change))]);

const inserted = (line: readonly string[], at: number, text: string) => [
  ...line.slice(0, at),
  text,
  ...line.slice(at),
];

describe('columns that an office adds to table 三', () => {
  test('a number at the left counts the rows', () => {
    expectReport(grid3((line, index) => [['序号', '', ''][index] ?? String(index - 2), ...line]));
  });

  test.each([
    ['小计', 4],
    ['小计', 9],
    ['合计', 9],
    ['备注', 10],
  ])('%s before column %i is no applicant: its figures are quoted', (head, at) => {
    const source = grid3((line, index) =>
      inserted(line, at, [head === '备注' ? head : '', '', head][index] ?? '7'),
    );
    expectReport(source, ['unknownColumn table3']);
    expect(interpretSource(source).notes[0]?.text).toContain(`${head} | 7 | 7`);
  });

  test('备注 without a remark says nothing', () => {
    expectReport(grid3((line, index) => [...line, index === 0 ? '备注' : '']));
  });
});

describe('columns in another order, or not there', () => {
  test('总计 in front', () => {
    expectReport(grid3((line) => [...line.slice(0, 3), line[9] ?? '', ...line.slice(3, 9)]));
  });

  test('two applicants the other way round', () => {
    expectReport(
      grid3((line) => [...line.slice(0, 4), line[5] ?? '', line[4] ?? '', ...line.slice(6)]),
    );
  });

  test('without 社会公益组织 the others stay where they are', () => {
    const source = grid3((line) => [...line.slice(0, 6), ...line.slice(7)]);
    const { report } = interpretSource(source);
    const left = Object.entries(report2025.cells).filter(([key]) => !/welfare/.test(key));
    expect(report.cells).toEqual(Object.fromEntries(left));
    expect(kindsOf(source)).toEqual(['missingRow table3.welfare']);
  });
});

/** Table 三 with the row at an index changed. */
const row3 = (
  at: number,
  change: (row: SourceTable['rows'][number]) => SourceTable['rows'][number],
) =>
  withTable(3, (table) => [
    { ...table, rows: table.rows.map((row, index) => (index === at ? change(row) : row)) },
  ]);

describe('one value cell for several columns', () => {
  const labels = (row: SourceTable['rows'][number]) => row.cells.filter(({ column }) => column < 3);

  test('a zero over all of them is a zero in each, and it is said', () => {
    const source = row3(7, (row) => ({ cells: [...labels(row), cell('0', 3, 7)] }));
    expectReport(source, ['valueCount table3.3.3.1']);
  });

  test('a zero over some of them', () => {
    const source = row3(7, (row) => ({ cells: [...labels(row), cell('0', 3, 6), cell('0', 9)] }));
    expectReport(source, ['valueCount table3.3.3.1']);
  });

  test('a zero over two rows', () => {
    const source = withTable(3, (table) => [
      {
        ...table,
        rows: table.rows.map((row, index) => {
          if (index === 20)
            return {
              cells: row.cells.map((one) => (one.column > 2 ? { ...one, rowSpan: 2 } : one)),
            };
          return index === 21 ? { cells: labels(row) } : row;
        }),
      },
    ]);
    expectReport(source, ['valueCount table3.3.5.4']);
  });

  test('any other figure is not guessed at', () => {
    const source = row3(7, (row) => ({ cells: [...labels(row), cell('5', 3, 7)] }));
    const { report, notes } = interpretSource(source);
    expect(report.cells['table3/3.3.1/natural']).toBeUndefined();
    expect(notes.map(({ text }) => text)).toEqual([
      '一格跨了几列，分不清属于哪一列，没有读入：“（三）不予公开 | 1.属于国家秘密 | 5”',
    ]);
  });
});

describe('parts of table 三', () => {
  test('without heads on the second page the columns are those of all its rows', () => {
    const blankAtEnds = (table: SourceTable): SourceTable =>
      plainTable(
        ...gridOf(table).map((line, index) =>
          index < 3 ? line : line.map((text, column) => (column > 2 && text === '0' ? '' : text)),
        ),
      );
    const source = withTable(3, (table) => brokenBefore(blankAtEnds(table), 12));
    const { report, notes } = interpretSource(source);
    expect(notes).toEqual([]);
    const filled = Object.entries(report2025.cells).filter(
      ([key, typed]) => !key.startsWith('table3') || typed !== '0',
    );
    expect(report.cells).toEqual(Object.fromEntries(filled));
  });

  test.each(['— 3 —', '续表', '第 3 页 共 5 页', '3/5', '（续上表）'])(
    '%s may stand between them',
    (line) => {
      expectReport(
        withTable(3, (table) => {
          const [first, second] = brokenBefore(table, 12);
          return [first, paragraph(line), second];
        }),
        ['outsideReport report'],
      );
    },
  );

  test('each row may be a table of its own', () => {
    const rows = ({ rows }: SourceTable) =>
      rows.map(
        ({ cells }): SourceTable => ({
          is: 'table',
          rows: [{ cells: cells.map((one) => ({ ...one, rowSpan: 1 })) }],
        }),
      );
    expectReport(withTable(3, rows));
    expectReport(withTable(2, rows));
  });

  test('the heads may come again within it', () => {
    expectReport(
      withTable(3, ({ rows, ...table }) => [
        { ...table, rows: [...rows.slice(0, 14), ...rows.slice(0, 3), ...rows.slice(14)] },
      ]),
    );
  });
});

describe('rows that an office adds or moves', () => {
  test('小计 and 合计 are quoted', () => {
    const source = withTable(3, (table) => {
      const lines = gridOf(table);
      const sum = (label: string) => ['', '', label, ...Array(7).fill('1')];
      return [plainTable(...lines.slice(0, 15), sum('小计'), ...lines.slice(15), sum('合计'))];
    });
    expectReport(source, ['unknownRow table3', 'repeated table3.3.7']);
  });

  test('another order of rows is read by their labels', () => {
    expectReport(
      withTable(3, (table) => {
        const lines = gridOf(table);
        return [plainTable(...lines.slice(0, 3), lines[27] ?? [], ...lines.slice(3, 27))];
      }),
    );
  });

  test('a unit above and a remark below stand with the text', () => {
    const source = withTable(3, ({ rows, ...table }) => [
      {
        ...table,
        rows: [...plainTable(['单位：件']).rows, ...rows, ...plainTable(['注：截至年底。']).rows],
      },
    ]);
    const { report, notes } = interpretSource(source);
    expect(notes).toEqual([]);
    expect(report.cells).toEqual(report2025.cells);
    expect(report.sections.s3).toMatchObject({ blocks: [{ text: '单位：件' }] });
    expect(report.sections.s3.after.split('\n').pop()).toBe('注：截至年底。');
  });

  test('labels with the group in front are the same rows, and noted', () => {
    let group = '';
    const joined = (line: string[], index: number): string[] => {
      if (index < 3) return ['', ...line.slice(3)];
      group = line[1] || group;
      return [line[2] ? group + line[2] : line[1] || line[0] || '', ...line.slice(3)];
    };
    const { report } = interpretSource(grid3(joined));
    expect(report.cells).toEqual(report2025.cells);
    expect(report.asPrinted['table3.3.3.1']).toBe('（三）不予公开1.属于国家秘密');
  });
});

test.each(['〇', '零', '－', '无', 'O', '0[1]', '0①'])(
  'a zero written as %s stays as it is typed',
  (zero) => {
    const write = (table: SourceTable) => [
      withCellTexts(table, (text) => (text === '0' ? zero : text)),
    ];
    for (const section of [2, 3, 4] as const) {
      const { report } = interpretSource(withTable(section, write));
      const wanted = Object.entries(report2025.cells).map(([key, typed]) => [
        key,
        key.startsWith(`table${section}`) && typed === '0' ? zero : typed,
      ]);
      expect(report.cells).toEqual(Object.fromEntries(wanted));
    }
    expect(table2025(3).rows.length).toBe(28);
  },
);

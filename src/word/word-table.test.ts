// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Report } from '../domain/report/report.ts';
import {
  all,
  localReport,
  one,
  parsePart,
  partsOf,
  sampleReport,
  textOf,
  value,
  writeReport,
} from '../testkit/word/word-files.ts';

async function tablesOf(report: Report): Promise<Element[]> {
  const parts = partsOf(await writeReport(report));
  return all(parsePart(parts, 'word/document.xml'), 'w:tbl');
}

const numbers = (elements: Element[], attribute = 'w:w') =>
  elements.map((element) => Number(element.getAttribute(attribute)));
const sum = (values: number[]) => values.reduce((total, one) => total + one, 0);
const gridOf = (table: Element) => numbers(all(table, 'w:gridCol'));
const spanOf = (cell: Element) => Number(value(cell, 'w:gridSpan') ?? 1);

/** For each row whether it stands on one page with the next: all its paragraphs do, or none. */
const keptRows = (table: Element): boolean[] =>
  all(table, 'w:tr').map((row) => {
    const paragraphs = all(row, 'w:p');
    const keeping = paragraphs.filter((paragraph) => all(paragraph, 'w:keepNext').length > 0);
    expect([0, paragraphs.length]).toContain(keeping.length);
    return keeping.length > 0;
  });

function withBreakingTable3(report: Report): Report {
  return { ...report, options: { ...report.options, wholeTable3: false } };
}

/** With words in place of figures, which make each row three lines high. */
function tooHigh(report: Report): Report {
  const cells = Object.keys(report.cells).map((key) => [key, '详见附件']);
  return { ...report, cells: Object.fromEntries(cells) };
}

const reports: [string, Element[]][] = [
  ['2019', await tablesOf(sampleReport('2019'))],
  ['2021', await tablesOf(sampleReport('2021'))],
  ['2019 with split and local rows', await tablesOf(localReport())],
];

describe.each(reports)('the tables of a report of the edition %s', (_, tables) => {
  test('fill the text block, with the same whole widths in grid, cells and table', () => {
    for (const table of tables) {
      const grid = gridOf(table);
      expect(grid.every(Number.isInteger)).toBe(true);
      expect(sum(grid)).toBe(8845);
      expect(value(table, 'w:tblW', 'w:w')).toBe('8845');
      expect(value(table, 'w:tblLayout', 'w:type')).toBe('fixed');
      for (const row of all(table, 'w:tr')) {
        let column = 0;
        for (const cell of all(row, 'w:tc')) {
          const width = sum(grid.slice(column, column + spanOf(cell)));
          expect(value(cell, 'w:tcW', 'w:w')).toBe(String(width));
          column += spanOf(cell);
        }
        expect(column).toBe(grid.length);
      }
    }
  });

  test('have real merges: an empty cell of the same width in each row below', () => {
    for (const table of tables) {
      const open = new Map<number, number>();
      for (const row of all(table, 'w:tr')) {
        let column = 0;
        for (const cell of all(row, 'w:tc')) {
          const merge = value(cell, 'w:vMerge');
          if (merge === 'restart') open.set(column, spanOf(cell));
          else if (merge === 'continue') {
            expect(open.get(column)).toBe(spanOf(cell));
            expect(textOf(cell)).toBe('');
          } else open.delete(column);
          const paragraphs = all(cell, 'w:p');
          expect(paragraphs).toHaveLength(1);
          expect(value(paragraphs[0] as Element, 'w:pStyle')).toMatch(/^ReportTable/);
          column += spanOf(cell);
        }
      }
    }
  });

  test('repeat the three rows of the head in the tables of 三 and 四 only', () => {
    const repeated = tables.map((table) =>
      all(table, 'w:tr').flatMap((row, index) => (all(row, 'w:tblHeader').length ? [index] : [])),
    );
    expect(repeated).toEqual([[], [0, 1, 2], [0, 1, 2]]);
  });

  test('have rows that do not split and grow with their text', () => {
    for (const row of tables.flatMap((table) => all(table, 'w:tr'))) {
      expect(all(row, 'w:cantSplit')).toHaveLength(1);
      expect(value(row, 'w:trHeight', 'w:hRule')).toBe('atLeast');
    }
  });

  test('keep all rows of table 三 on one page, with its heading', () => {
    const kept = keptRows(tables[1] as Element);
    expect(kept).toEqual(kept.map((_, row) => row < kept.length - 1));
  });
});

describe.each<[string, Report]>([
  ['that may go on on another page', withBreakingTable3(sampleReport('2019'))],
  ['that fits no page', tooHigh(sampleReport('2019'))],
])('a table 三 %s', (_, report) => {
  test('breaks between groups of rows only, and never behind the last row', async () => {
    const tables = await tablesOf(report);
    const kept = tables.map(keptRows);
    const labels = all(tables[1] as Element, 'w:tr').map(textOf);
    const groupEnds = labels.filter((_, index) => kept[1]?.[index] === false);
    expect(groupEnds).toEqual([
      expect.stringContaining('（二）部分公开'),
      expect.stringContaining('8.属于行政查询事项'),
      expect.stringContaining('3.补正后'),
      expect.stringContaining('5.要求行政机关'),
      expect.stringContaining('四、结转下年度继续办理'),
    ]);
    expect(kept[0]?.[kept[0].length - 1]).toBe(false);
    expect(kept[2]).toEqual([true, true, true, false]);
  });
});

test('columns are as wide as the printed form wants them', async () => {
  const [two, three, four] = (await tablesOf(sampleReport('2019'))).map(gridOf) as [
    number[],
    number[],
    number[],
  ];
  expect(two[0]).toBe(2580);
  expect(two).toHaveLength(7);
  expect(three.slice(0, 3)).toEqual([750, 1170, 2800]);
  expect(new Set(three.slice(3))).toEqual(new Set([589, 590].filter((w) => three.includes(w))));
  expect(four).toHaveLength(15);
  expect(Math.max(...four) - Math.min(...four)).toBeLessThanOrEqual(1);
});

test('split rows divide the label column; local rows go over the whole width', async () => {
  const [table] = (await tablesOf(localReport())) as [Element];
  expect(gridOf(table).slice(0, 2)).toEqual([1480, 1100]);
  const rows = all(table, 'w:tr');
  const split = rows.findIndex((row) => textOf(row).includes('行政检查'));
  const cells = all(rows[split] as Element, 'w:tc');
  expect(textOf(cells[0] as Element)).toBe('其他对外管理服务事项');
  expect(value(cells[0] as Element, 'w:vMerge')).toBe('restart');
  expect(textOf(rows[split + 1] as Element)).toContain('行政确认');
  const last = all(rows[rows.length - 1] as Element, 'w:tc');
  expect(last.map(textOf)).toEqual(['公开发布总数量：0']);
});

test('cells have margins of 1 mm, black lines and text in the middle', async () => {
  const [, table] = (await tablesOf(sampleReport('2021'))) as [Element, Element];
  const margins = one(table, 'w:tblCellMar');
  expect([value(margins, 'w:left', 'w:w'), value(margins, 'w:top', 'w:w')]).toEqual(['57', '20']);
  const lines = Array.from(one(table, 'w:tblBorders').children);
  expect(lines.map((line) => line.getAttribute('w:sz'))).toEqual(Array(6).fill('4'));
  expect(all(table, 'w:tc').every((cell) => value(cell, 'w:vAlign') === 'center')).toBe(true);
  expect(all(table, 'w:tblInd')).toEqual([]);
});

test('a figure that is too wide for its column is set smaller, not broken', async () => {
  const report = sampleReport('2021');
  report.cells['table3/1/natural'] = '12345';
  const [, table] = (await tablesOf(report)) as [Element, Element];
  const cell = all(table, 'w:tc').find((candidate) => textOf(candidate) === '12345') as Element;
  expect(value(cell, 'w:sz')).toBe('19');
});

test('a line break in a figure becomes a space', async () => {
  const report = sampleReport('2021');
  report.cells['table2/fees/amount'] = '63.79\n万元';
  const [table] = (await tablesOf(report)) as [Element];
  expect(all(table, 'w:tc').map(textOf)).toContain('63.79 万元');
});

test('a long head is broken in front of its remark', async () => {
  const report = sampleReport('2019');
  report.options.localAmountHeads = true;
  const [table] = (await tablesOf(report)) as [Element];
  const head = all(table, 'w:tc').find((cell) => textOf(cell).startsWith('采购总金额')) as Element;
  expect(all(head, 'w:t').map((text) => text.textContent)).toEqual([
    '采购总金额',
    '（万元，保留四位小数）',
  ]);
});

import { expect, it } from 'vitest';
import { composeManuscript } from '../../domain/manuscript/compose-manuscript.ts';
import type { ManuscriptTable } from '../../domain/manuscript/manuscript.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { columnWidths as wordColumnWidths } from '../../word/table-widths.ts';
import { fragmentRows } from './table-fragment.ts';
import { cellLook, columnWidths, headLines, smallerFigureSize } from './table-look.ts';

const tables = [2020, 2025].flatMap((year) => {
  const report = blankReport({ unit: '云溪县青禾镇人民政府', year, deadline: '2026-01-31' });
  const split = {
    ...report,
    splits: { services: [{ id: 'a', label: '行政检查' }] },
    cells: { 'table4/review/total': '123456' },
  };
  return [report, split].flatMap((one) =>
    composeManuscript(one).blocks.filter((block): block is ManuscriptTable => block.is === 'table'),
  );
});
const table3 = tables.find(({ section }) => section === 3)!;

it.each(tables)('fills every row of a part to its full width: $caption', (table) => {
  const { rows, columns, headRows } = table.grid;
  for (let from = headRows; from < rows; from += 1) {
    const filled = Array.from({ length: rows - from + headRows }, () => 0);
    fragmentRows(table, from, rows, headRows > 0).forEach(({ cells }, line) => {
      for (const { cell, rowSpan } of cells) {
        for (let down = 0; down < rowSpan; down += 1) filled[line + down]! += cell.columnSpan;
      }
    });
    expect(filled).toEqual(filled.map(() => columns));
  }
});

it('draws a label that began on the page before without its text', () => {
  const [, , , first] = fragmentRows(table3, 10, 12, true);
  const [outer, inner, own] = first!.cells;
  expect(outer).toMatchObject({ isContinued: true, rowSpan: 2, cell: { column: 0 } });
  expect(inner).toMatchObject({ isContinued: true, rowSpan: 2 });
  expect(own).toMatchObject({ isContinued: false, rowSpan: 1 });
});

it('carries the address of a label', () => {
  const [head] = fragmentRows(table3, 0, 1, false);
  expect(head!.cells[0]!.labelAddress).toBe('table3.note');
});

// If this fails, src/word has changed its widths: change table-look.ts too.
it.each(tables)('has the columns of the Word file: $caption', ({ grid }) => {
  expect(columnWidths(grid)).toEqual(wordColumnWidths(grid));
});

it('sets a figure smaller that is too wide for its column', () => {
  const table = tables.find(({ cells }) => cells.some(({ text }) => text === '123456'))!;
  const cell = table.cells.find(({ text }) => text === '123456')!;
  const widths = columnWidths(table.grid);
  expect(smallerFigureSize(cell, widths)).toBe(7.5);
  expect(smallerFigureSize({ ...cell, text: '12' }, widths)).toBeUndefined();
});

it('sets heads in 黑体, single labels of table 三 at the left, the rest in the middle', () => {
  const looks = table3.cells.map((cell) => [cell.text, cellLook(table3, cell)]);
  expect(looks).toContainEqual(['自然人', 'head']);
  expect(looks).toContainEqual(['（三）不予公开', 'text']);
  expect(looks).toContainEqual(['1.属于国家秘密', 'label']);
});

it('breaks a head in front of its bracket where it does not fit', () => {
  const cell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, kind: 'columnHead' } as const;
  const text = '采购总金额（单位：万元）';
  expect(headLines({ ...cell, text }, [2000])).toEqual(['采购总金额', '（单位：万元）']);
  expect(headLines({ ...cell, text }, [8000])).toEqual([text]);
});

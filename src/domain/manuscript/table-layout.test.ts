import { describe, expect, test } from 'vitest';
import { printedTable3, printedTables } from '../../testkit/domain/printed-tables.ts';
import type { ManuscriptCell } from './manuscript.ts';
import { cellLines, cellLook, cellSize, columnWidths } from './table-layout.ts';

test.each(printedTables)('columns fill the text width in whole twips: $caption', ({ grid }) => {
  const widths = columnWidths(grid);
  expect(widths).toHaveLength(grid.columns);
  expect(widths.every(Number.isInteger)).toBe(true);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
});

test('heads are in 黑体, single labels of table 三 at the left, the rest in the middle', () => {
  const looks = printedTable3.cells.map((cell) => [cell.text, cellLook(printedTable3, cell)]);
  expect(looks).toContainEqual(['自然人', 'head']);
  expect(looks).toContainEqual(['（三）不予公开', 'text']);
  expect(looks).toContainEqual(['1.属于国家秘密', 'label']);
});

describe('in a cell', () => {
  const cell = (kind: ManuscriptCell['kind'], text: string): ManuscriptCell => ({
    row: 0,
    column: 0,
    rowSpan: 1,
    columnSpan: 1,
    kind,
    text,
  });

  test.each([
    ['', 10.5],
    ['12', 10.5],
    ['12345', 9.5],
    ['123456', 7.5],
    ['12345678901234567890', 4],
    // Broken at the blank, and Chinese characters anywhere.
    ['1234 件', 10.5],
    ['一千二百三十四', 10.5],
  ])('the figure “%s” in a column of 589 twips is set in %d pt', (text, size) => {
    expect(cellSize(cell('figure', text), 589)).toBe(size);
  });

  test('a label is never set smaller', () => {
    expect(cellSize(cell('rowHead', '12345678'), 589)).toBe(10.5);
  });

  test('a head that does not fit is broken in front of its bracket', () => {
    const head = cell('columnHead', '采购总金额（单位：万元）');
    expect(cellLines(head, 2000)).toEqual(['采购总金额', '（单位：万元）']);
    expect(cellLines(head, 8000)).toEqual([head.text]);
    expect(cellLines({ ...head, kind: 'rowHead' }, 2000)).toEqual([head.text]);
  });
});

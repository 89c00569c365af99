import { expect, it } from 'vitest';
import { cellPlace, labelPlace } from '../../domain/place/place.ts';
import { printedTable3, printedTables } from '../../testkit/domain/printed-tables.ts';
import { fragmentRows } from './table-fragment.ts';

it.each(printedTables)('fills every row of a part to its full width: $caption', (table) => {
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
  const [, , , first] = fragmentRows(printedTable3, 10, 12, true);
  const [outer, inner, own] = first!.cells;
  expect(outer).toMatchObject({ isContinued: true, rowSpan: 2, cell: { column: 0 } });
  expect(inner).toMatchObject({ isContinued: true, rowSpan: 2 });
  expect(own).toMatchObject({ isContinued: false, rowSpan: 1 });
});

it('carries the places of labels and figures', () => {
  const [head, first] = fragmentRows(printedTable3, 3, 4, true).filter(({ row }) => row % 3 === 0);
  expect(head!.cells[0]!.cell.place).toEqual(labelPlace('table3.note'));
  expect(first!.cells[1]!.cell.place).toEqual(cellPlace('table3/1/natural'));
});

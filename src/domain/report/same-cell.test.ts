import { describe, expect, test } from 'vitest';
import type { LocalRows } from '../edition/cell-address.ts';
import { editionById } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { blankReport } from './blank-report.ts';
import type { YearReport } from './report.ts';
import { cellsOfYear, sameCellIn } from './same-cell.ts';

const rows = (prefix: string, labels: readonly string[]) =>
  labels.map((label, index) => ({ id: `${prefix}${index + 1}`, label }));
const withRows = (prefix: string, labels: readonly string[], edition = '2019'): YearReport => {
  const blank = blankReport({ unit: '青禾镇人民政府', year: 2019, deadline: '2020-01-31' });
  const local = { splits: { services: rows(prefix, labels) }, extraRows: rows(prefix, labels) };
  return { ...blank, ...local, edition };
};

/** For each of this year's local rows the one of last year, by its place from 1; 0 where there is none. */
function pairs(now: readonly string[], before: readonly string[]) {
  const last = cellsOfYear(withRows('q', before));
  const report = withRows('p', now);
  const cells = figureCells(editionById(report.edition), report);
  const keyOf = (index: number | undefined) => last.cells[index ?? -1]?.key ?? '';
  const found = (rowId: string, columnId: string) =>
    cells
      .filter((cell) => cell.rowId === rowId && cell.columnId === columnId)
      .map((cell) => Number(/\+q(\d)/.exec(keyOf(sameCellIn(last, cell)))?.[1] ?? 0));
  const ofParts = found('services', 'change');
  expect(found('services', 'lastYear')).toEqual(ofParts);
  expect(found('extra', 'value')).toEqual(ofParts);
  return ofParts;
}

describe('a local row of the other year', () => {
  test.each([
    ['of its label', ['甲', '乙'], ['乙', '甲'], [2, 1]],
    [
      'of its label in another spelling',
      ['行政 检查', '其他（一）'],
      ['其他(一)', '行政检查'],
      [2, 1],
    ],
    ['without a label beside one without', ['甲', ''], ['', '甲'], [2, 1]],
    ['that has no counterpart', ['甲', '丙'], ['甲', '乙'], [1, 0]],
    [
      'of several with one label by their order',
      ['甲', '', '甲', ''],
      ['', '', '甲', '甲'],
      [3, 1, 4, 2],
    ],
    ['of two where there is one: nobody knows which', ['甲', '甲', '乙'], ['甲', '乙'], [0, 0, 2]],
    ['of one where there are two', ['甲', '乙'], ['甲', '甲', '乙'], [0, 3]],
    ['of two nameless where there are three', ['', ''], ['', '', ''], [0, 0]],
  ])('%s', (_, now, before, expected) => {
    expect(pairs(now, before)).toEqual(expected);
  });

  test('of one year leads back to the same row, whatever the labels', () => {
    const labels = ['甲', '', '甲', '乙', ''];
    expect(pairs(labels, labels)).toEqual([1, 2, 3, 4, 5]);
  });
});

test('what the form prints is the same by its ids, in every edition', () => {
  const none: LocalRows = { splits: {}, extraRows: [] };
  const last = cellsOfYear({ ...withRows('q', []), ...none, splits: {}, extraRows: [] });
  for (const cell of figureCells(editionById('2021'), none)) {
    const index = sameCellIn(last, cell);
    if (index !== undefined) expect(last.cells[index]?.key).toBe(cell.key);
  }
  const total = figureCells(editionById('2021'), none).find(
    ({ key }) => key === 'table3/3-7/total',
  );
  expect(total && sameCellIn(last, total)).toBeDefined();
});

test('the cells of two years in turn are the same objects', () => {
  const [a, b] = [withRows('p', ['甲']), withRows('q', ['甲'])];
  const first = [cellsOfYear(a), cellsOfYear(b)];
  expect(cellsOfYear({ ...a })).toBe(first[0]);
  expect(cellsOfYear({ ...b })).toBe(first[1]);
});

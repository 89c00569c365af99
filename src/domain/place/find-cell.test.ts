import { describe, expect, test } from 'vitest';
import { cellsByKey, findCell, firstCellOfPart } from './find-cell.ts';

const report = {
  edition: '2019',
  splits: {
    services: [
      { id: 'p1', label: '行政检查' },
      { id: 'p2', label: '行政确认' },
    ],
    licensing: [{ id: 'p1', label: '本级' }],
  },
  extraRows: [
    { id: 'x1', label: '发布总数量' },
    { id: 'x2', label: '政务动态', at: { item: '一', below: 'rules' } },
  ],
};

describe('a cell by its key', () => {
  test('is every cell of the report, each once', () => {
    const cells = cellsByKey(report);
    expect(cells.size).toBeGreaterThan(150);
    for (const [key, cell] of cells) {
      expect(cell.key).toBe(key);
      expect(findCell(report, key)).toBe(cell);
    }
    // The same form is asked for at every key that is pressed.
    expect(cellsByKey({ ...report })).toBe(cells);
  });

  test('is none where the form has none', () => {
    expect(findCell(report, 'table2/services/change')).toBeUndefined();
    expect(findCell({ ...report, edition: '2021' }, 'table2/services+p1/change')).toBeUndefined();
  });
});

describe('the first cell of a part of a split row', () => {
  test.each([
    ['table2.services+p1', 'table2/services+p1/lastYear'],
    ['table2.services+p2', 'table2/services+p2/lastYear'],
    ['table2.licensing+p1', 'table2/licensing+p1/lastYear'],
  ] as const)('of %s is %s', (label, key) => {
    expect(firstCellOfPart(report, label)?.key).toBe(key);
  });

  test.each([
    'table2.services',
    'table2.rules',
    'table2.services+p3',
    'table2.services+',
    // Local rows are no parts, though their keys are made alike.
    'table2.extra+x1',
    'table2.extra+x2',
    'table3.services+p1',
    'table4.services+p1',
  ] as const)('there is none of %s', (label) => {
    expect(firstCellOfPart(report, label)).toBeUndefined();
  });
});

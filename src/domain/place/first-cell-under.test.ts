import { describe, expect, it, test } from 'vitest';
import { editions } from '../edition/editions.ts';
import { labelPlaces } from '../edition/label-places.ts';
import { blankReport } from '../report/blank-report.ts';
import { firstCellUnder } from './find-cell.ts';

const blank = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '' });

describe('where a label is meant one goes to', () => {
  it.each([
    ['its row', 'table3.3.3.2', 'table3.3.3.2.natural'],
    ['the first row of its group', 'table3.3.3', 'table3.3.3.1.natural'],
    ['its column', 'table3.research', 'table3.1.research'],
    ['its item', 'table2.五', 'table2.licensing.decisions'],
    ['a column of its item', 'table2.六.decisions', 'table2.punishment.decisions'],
    ['a row of an item', 'table2.rules', 'table2.rules.issued'],
    ['what stands in no cell: the first of all', 'table3.note', 'table3.1.natural'],
  ] as const)('%s', (_, label, address) => {
    expect(firstCellUnder(blank, label)?.address).toBe(address);
  });
});

test('no label of any form leads nowhere, or to another table', () => {
  for (const { id } of editions) {
    const report = { ...blank, edition: id };
    for (const table of [2, 3, 4] as const) {
      for (const { address } of labelPlaces(editions.find((each) => each.id === id)!, table)) {
        expect(firstCellUnder(report, address)?.table).toBe(table);
      }
    }
  }
});

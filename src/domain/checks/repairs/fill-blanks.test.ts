import { describe, expect, test } from 'vitest';
import {
  consistentReport,
  seededRandom,
  withCells,
} from '../../../testkit/domain/consistent-report.ts';
import { seedOf } from '../../../testkit/seed.ts';
import type { TableSection } from '../../edition/edition.ts';
import { editions } from '../../edition/editions.ts';
import { figureCells } from '../../edition/figure-cells.ts';
import { applyChanges } from '../../report/cell-changes.ts';
import { fillBlanks } from './fill-blanks.ts';

const tables: readonly TableSection[] = [2, 3, 4];

describe.each(editions)('本表空格填 0 in the form of $id', (edition) => {
  const report = consistentReport(edition, seededRandom(seedOf(7)));
  const cells = figureCells(edition, report);

  test.each(tables)(
    'fills each cell of detail of table %d that is blank, no total, and none of another',
    (table) => {
      const blank = { ...report, cells: {} };
      const filled = fillBlanks(blank, table);
      const details = cells.filter((cell) => cell.table === table && !cell.isTotal);
      expect(filled).toEqual(details.map(({ key }) => ({ key, value: '0' })));
      expect(fillBlanks(applyChanges(blank, filled), table)).toEqual([]);
    },
  );

  test.each(tables)('leaves table %d alone where nothing is blank', (table) => {
    expect(fillBlanks(report, table)).toEqual([]);
    const wrong = cells.filter((cell) => cell.table === table).map(({ key }) => [key, '约9']);
    expect(fillBlanks(withCells(report, Object.fromEntries(wrong)), table)).toEqual([]);
  });

  test('gives back 0 where it was blank, and never a total', () => {
    for (const { key, table, isTotal } of cells) {
      if (!isTotal && report.cells[key] !== '0') continue;
      const sparse = withCells(report, { [key]: '' });
      expect(fillBlanks(sparse, table)).toEqual(isTotal ? [] : [{ key, value: '0' }]);
    }
  });

  test('leaves a total blank while a part of it cannot be read', () => {
    const [row] = edition.table3.rows;
    const total = `table3/${row?.id}/total`;
    const sparse = withCells(report, { [`table3/${row?.id}/natural`]: '约9', [total]: '' });
    expect(fillBlanks(sparse, 3)).toEqual([]);
  });

  test('fills in the form that it is given', () => {
    for (const other of editions) {
      const filled = fillBlanks({ ...report, cells: {} }, 2, other).map(({ key }) => key);
      const blank = figureCells(other, report).filter(({ table }) => table === 2);
      expect(filled).toEqual(blank.map(({ key }) => key));
    }
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withCells } from '../../testkit/domain/consistent-report.ts';
import { sound2019, sound2021 } from '../../testkit/domain/rule-cases.ts';
import { type ExtraRow, extraRowKey } from '../edition/cell-address.ts';
import { editionById } from '../edition/editions.ts';
import { inPrintedOrder } from '../edition/local-rows.ts';
import { cellsIn } from '../place/place.ts';
import { withLastYear, yearReportOf } from '../report/last-year.ts';
import type { Report } from '../report/report.ts';
import { runChecks } from './run-checks.ts';

/** A sound report with any rows of the office's own in its items, each with any figures. */
const anyRows = (sound: Report, figure: fc.Arbitrary<string>): fc.Arbitrary<Report> => {
  const { table2 } = editionById(sound.edition);
  const place = fc.constantFrom(
    ...table2.items.flatMap((item) =>
      ['', ...item.rows.map(({ id }) => id)].map((below) => ({ item, below })),
    ),
  );
  const label = fc.constantFrom('', '行政检查', '规章', '合计', '政府集中采购', '其他主动公开文件');
  return fc
    .array(fc.tuple(place, label, fc.array(figure, { minLength: 3, maxLength: 3 })), {
      minLength: 1,
      maxLength: 5,
    })
    .map((rows) => {
      const cells: Record<string, string> = {};
      const extraRows = rows.map(([{ item, below }, name, figures], index): ExtraRow => {
        const row = { id: `r${index}`, label: name, at: { item: item.id, below } };
        item.columns.forEach(({ id }, column) => {
          cells[extraRowKey(row, id)] = figures[column] ?? '';
        });
        return row;
      });
      return {
        ...withCells(sound, cells),
        extraRows: inPrintedOrder(extraRows, editionById(sound.edition)),
      };
    });
};

test.each([
  ['2019', sound2019],
  ['2021', sound2021],
])('no rule of the form of %s speaks of what stands in rows of the office’s own', (_, sound) => {
  fc.assert(
    fc.property(anyRows(sound, fc.nat(5000).map(String)), (report) => {
      expect(runChecks(report)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what is no figure is found in its cell, and nothing else is', () => {
  fc.assert(
    fc.property(anyRows(sound2019, fc.constantFrom('1', '约3', '食堂设备')), (report) => {
      const findings = runChecks(report);
      expect(findings.every(({ rule }) => rule === 'NUM-INT')).toBe(true);
      const wrong = Object.keys(report.cells).filter((key) =>
        /^(约3|食堂设备)$/.test(report.cells[key] ?? ''),
      );
      expect(findings.flatMap(({ marks }) => cellsIn(marks)).sort()).toEqual(wrong.sort());
    }),
    { numRuns: 60 },
  );
});

test('blanks in them are blanks of the table', () => {
  const rows: ExtraRow[] = [
    { id: 'r1', label: '行政检查', at: { item: '五', below: 'licensing' } },
  ];
  const [finding, ...more] = runChecks({ ...sound2021, extraRows: rows });
  expect(finding).toMatchObject({ rule: 'NUM-BLANK' });
  expect(finding && cellsIn(finding.marks)).toEqual(['table2/extra+r1/decisions']);
  expect(more).toEqual([]);
});

test('stocks and numbers of items in them are not held against last year’s', () => {
  const last = { ...yearReportOf(sound2019), year: 2019 };
  const now: Report = { ...sound2019, year: 2020 };
  const before = runChecks(withLastYear(now, last, { is: 'file', name: '' })).length;
  fc.assert(
    fc.property(
      anyRows(now, fc.nat(9).map(String)),
      anyRows(sound2019, fc.nat(9).map(String)),
      (a, b) => {
        const beside = withLastYear(
          a,
          { ...yearReportOf(b), year: 2019 },
          { is: 'file', name: '' },
        );
        expect(runChecks(beside)).toHaveLength(before);
      },
    ),
    { numRuns: 40 },
  );
});

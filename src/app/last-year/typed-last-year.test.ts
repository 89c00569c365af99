import { expect, test } from 'vitest';
import { blankReport } from '../../domain/report/blank-report.ts';
import { withLastYear } from '../../domain/report/last-year.ts';
import { reportSchema } from '../../domain/report/report.ts';
import { attachedProblem, withTypedLastYear } from './typed-last-year.ts';

const unit = '云溪县青禾镇人民政府';
const of = (year: number) => blankReport({ unit, year, deadline: `${year + 1}-01-31` });

test.each([
  [2025, 2024, '2021'],
  [2021, 2020, '2019'],
  [2020, 2019, '2019'],
])('by hand in %i: a blank report of %i in the form of %s', (year, lastYear, edition) => {
  const report = withTypedLastYear(of(year));
  expect(report.lastYear?.source).toEqual({ is: 'typed', name: '' });
  expect(report.lastYear?.report).toMatchObject({ unit, year: lastYear, edition, cells: {} });
  expect(reportSchema.parse(report)).toEqual(report);
});

test('rows that are split this year are split in the same form of last year, too', () => {
  const splits = { services: [{ id: 'p1', label: '行政检查' }] };
  expect(withTypedLastYear({ ...of(2020), splits }).lastYear?.report.splits).toEqual(splits);
  expect(withTypedLastYear({ ...of(2021), splits }).lastYear?.report.splits).toEqual({});
});

test('figures typed in are never of another unit, but may be of another year', () => {
  const typed = withTypedLastYear(of(2025));
  expect(attachedProblem({ ...typed, unit: '柳湾乡人民政府' })).toBeUndefined();
  expect(attachedProblem({ ...typed, year: 2026 })).toMatch(/2024 年/);
  const attached = withLastYear(of(2025), of(2024), { is: 'file', name: '' });
  expect(attachedProblem({ ...attached, unit: '柳湾乡人民政府' })).toMatch(/附错/);
  expect(attachedProblem(of(2025))).toBeUndefined();
});

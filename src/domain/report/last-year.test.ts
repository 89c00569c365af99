import { describe, expect, test } from 'vitest';
import { blankReport } from './blank-report.ts';
import { comparedYear, lastYearProblem, withLastYear, yearReportOf } from './last-year.ts';
import { reportSchema } from './report.ts';

const source = { is: 'file', name: '2024.json' } as const;
const of = (year: number, unit = '云溪县青禾镇人民政府') =>
  blankReport({ unit, year, deadline: '' });

describe('last year’s report', () => {
  test('is attached without the one that is attached to it', () => {
    const report = withLastYear(of(2025), withLastYear(of(2024), of(2023), source), source);
    expect(report.lastYear).toEqual({ source, report: yearReportOf(of(2024)) });
    expect(report.lastYear?.report).not.toHaveProperty('lastYear');
    expect(reportSchema.parse(report)).toEqual(report);
  });

  test('is compared with only where it is on the year before', () => {
    const report = withLastYear(of(2025), of(2024), source);
    expect(comparedYear(report)).toBe(report.lastYear?.report);
    expect(comparedYear({ ...report, year: 2026 })).toBeUndefined();
    expect(comparedYear(of(2025))).toBeUndefined();
  });
});

describe('what is odd about it', () => {
  const problem = (year: number, unit: string) =>
    lastYearProblem(withLastYear(of(2025), of(year, unit), source));

  test.each([
    [2024, '云溪县青禾镇人民政府', undefined],
    [2024, '青禾镇人民政府', undefined],
    [2024, '临川市云溪县 青禾镇', undefined],
    [2024, '', undefined],
    [2022, '云溪县青禾镇人民政府', '附的是 2022 年的年报，不是上年（2024 年）的，没有拿来核对'],
    [2025, '青禾镇', '附的是 2025 年的年报，不是上年（2024 年）的，没有拿来核对'],
    [
      2024,
      '柳湾乡人民政府',
      '附的是“柳湾乡人民政府”的年报，与本单位名称“云溪县青禾镇人民政府”不同，请核对有没有附错',
    ],
  ])('of %i, of %s: %s', (year, unit, expected) => {
    expect(problem(year, unit)).toBe(expected);
  });

  test('nothing, where there is none', () => {
    expect(lastYearProblem(of(2025))).toBeUndefined();
  });
});

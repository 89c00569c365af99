import { describe, expect, test } from 'vitest';
import { cellsWithoutPlace } from '../../domain/checks/repairs/repairs.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { sound2019 } from '../../testkit/domain/rule-cases.ts';
import { changeYear } from './change-year.ts';

const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });

describe('another year', () => {
  test.each([
    [2025, 2024, '2021', '2025-01-31'],
    [2025, 2020, '2019', '2021-01-31'],
    [2020, 2021, '2021', '2022-01-31'],
    [2020, 2019, '2019', '2020-01-31'],
  ])('from %i to %i: the form of %s, due %s', (from, to, edition, deadline) => {
    const before = blankReport({ ...report, year: from, deadline: `${from + 1}-01-31` });
    expect(changeYear(before, to)).toMatchObject({ year: to, edition, deadline });
  });

  test('leaves a deadline that was set by hand', () => {
    expect(changeYear({ ...report, deadline: '2026-01-20' }, 2024).deadline).toBe('2026-01-20');
  });

  test('leaves the tables of a report that used another form than that of its year', () => {
    const old = { ...report, edition: '2019' };
    expect(changeYear(old, 2024).edition).toBe('2019');
    expect(runChecks(changeYear(old, 2024)).map(({ rule }) => rule)).toContain('S-EDITION');
  });

  test('keeps all figures, also those that the new form has no cell for', () => {
    const start = {
      ...sound2019,
      year: 2020,
      cells: { ...sound2019.cells, 'table2/services/change': '+3' },
    };
    const moved = changeYear(start, 2021);
    expect(moved.cells).toEqual(start.cells);
    expect(cellsWithoutPlace(moved).map(({ key }) => key)).toContain('table2/services/change');
    expect(changeYear(moved, 2020)).toEqual(start);
  });

  test('changes nothing in place', () => {
    const before = JSON.stringify(report);
    changeYear(report, 2020);
    expect(JSON.stringify(report)).toBe(before);
  });
});

import { describe, expect, it } from 'vitest';
import { editionTextForYear } from './edition-text.ts';
import {
  checkEntry,
  deadlineRemark,
  startEntry,
  unitRemark,
  withYear,
  yearsOnOffer,
  yearToReport,
} from './new-report-entry.ts';

describe('the year to report on', () => {
  it.each([
    [new Date(2026, 10, 20), 2026],
    [new Date(2026, 9, 1), 2026],
    [new Date(2026, 8, 30), 2025],
    [new Date(2027, 0, 12), 2026],
    [new Date(2027, 2, 31), 2026],
  ])('%s → %i', (today, year) => expect(yearToReport(today)).toBe(year));

  it('offers all years since the first form', () => {
    expect(yearsOnOffer(new Date(2022, 0, 5))).toEqual([2022, 2021, 2020, 2019]);
    expect(yearsOnOffer(new Date(2022, 10, 5))).toEqual([2023, 2022, 2021, 2020, 2019]);
  });
});

describe('the deadline', () => {
  const today = new Date(2026, 0, 12);
  const entry = startEntry(today);

  it('is 31 January of the next year and follows the year', () => {
    expect(entry.deadline).toBe('2026-01-31');
    expect(withYear(entry, 2020).deadline).toBe('2021-01-31');
  });

  it('stays when it was set by hand', () => {
    const own = { ...entry, deadline: '2026-01-20', ownDeadline: true };
    expect(withYear(own, 2024).deadline).toBe('2026-01-20');
  });

  it('is remarked on when it lies before the end of the report year', () => {
    expect(deadlineRemark(entry, today)).toBe('2026 年 1 月 31 日，还有 19 天');
    expect(deadlineRemark(entry, new Date(2026, 1, 2))).toBe('2026 年 1 月 31 日');
    expect(deadlineRemark({ ...entry, deadline: '2025-12-31' }, today)).toContain('2025 年');
    expect(deadlineRemark({ ...entry, deadline: '' }, today)).toBeUndefined();
  });
});

describe('checkEntry', () => {
  const entry = startEntry(new Date(2026, 0, 12));

  it('gives the report, the name without blanks', () => {
    expect(checkEntry({ ...entry, unit: ' 云溪县 青禾镇人民政府\u200b' })).toEqual({
      report: { unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' },
    });
  });

  it('names every missing field', () => {
    expect(checkEntry({ ...entry, unit: '　', deadline: '' })).toEqual({
      errors: {
        unit: '请填写单位全称，例如“××县××镇人民政府”',
        deadline: '请填写完整的截止日期：年、月、日',
      },
    });
  });
});

describe('remarks', () => {
  it('a short name is remarked on, a full one is not', () => {
    expect(unitRemark('青禾镇')).toContain('全称');
    expect(unitRemark('青禾镇政府')).toContain('全称');
    expect(unitRemark('云溪县青禾镇人民政府')).toBeUndefined();
    expect(unitRemark('')).toBeUndefined();
  });

  it('tells which form the year uses', () => {
    expect(editionTextForYear(2025)).toBe('2021 年起用现行表格（国办公开办函〔2021〕30号）');
    expect(editionTextForYear(2020)).toBe('2019–2020 年用试行表格（国办公开办函〔2019〕60号）');
  });
});

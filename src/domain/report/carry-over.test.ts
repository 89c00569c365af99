import { describe, expect, test } from 'vitest';
import { editionById } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { blankReport } from './blank-report.ts';
import { carryOverChanges, isTableBegun, lastYearFigure, nextYearReport } from './carry-over.ts';
import { withLastYear, yearReportOf } from './last-year.ts';
import type { Report } from './report.ts';

const source = { is: 'draft', name: '青禾镇 2024 年' } as const;
const unit = '云溪县青禾镇人民政府';
const of = (year: number, cells: Record<string, string> = {}): Report => ({
  ...blankReport({ unit, year, deadline: '' }),
  cells,
});

const carriedOut = {
  'table3/4/natural': ' １ 件',
  'table3/4/business': '0',
  'table3/4/research': '约2',
  'table3/4/welfare': '/',
  'table3/4/total': '1',
};
const parts = [
  { id: 'p7', label: '行政检查' },
  { id: 'p8', label: '行政确认' },
];
const items: Report = {
  ...of(2019, {
    'table2/punishment/lastYear': '5项',
    'table2/punishment/change': '+410',
    'table2/coercion/lastYear': '5',
    'table2/fees/lastYear': '1',
    'table2/fees/change': '-2',
    'table2/services+p7/lastYear': '1,200',
    'table2/services+p7/change': '－8',
    'table2/services+p7/decisions': '77',
  }),
  splits: { services: parts },
};

describe('a report begun from last year’s', () => {
  const last: Report = {
    ...of(2024, { ...carriedOut, 'table2/normative/inForce': '5' }),
    title: '年报',
    preamble: '上年的前言',
    contacts: '地址：青禾镇平安路 1 号',
    closing: { signature: '青禾镇人民政府', date: '2025年1月6日' },
  };
  const next = nextYearReport(last, source);

  test('is a new one on the next year, of the same unit, with last year’s attached', () => {
    expect(next).toEqual({
      ...blankReport({ unit, year: 2025, deadline: '2026-01-31' }),
      contacts: last.contacts,
      closing: { signature: '青禾镇人民政府', date: '' },
      cells: {
        'table3/2/natural': '1',
        'table3/2/business': '0',
        'table3/2/total': '1',
      },
      lastYear: { source, report: yearReportOf(last) },
    });
  });

  test('has the form of its year: of items only what that form has', () => {
    expect(nextYearReport(of(2020, carriedOut), source).edition).toBe('2021');
    const after = nextYearReport({ ...items, year: 2020 }, source);
    expect(after.cells).toEqual({});
    expect(after.splits).toEqual({});
  });

  test('takes up the items that were left, those of split rows with their rows', () => {
    const after = nextYearReport(items, source);
    expect(after.edition).toBe('2019');
    expect(after.splits).toEqual({ services: parts });
    expect(after.splits.services).not.toBe(parts);
    expect(after.cells).toEqual({
      'table2/punishment/lastYear': '415',
      'table2/services+p7/lastYear': '1192',
    });
  });
});

test('rows in items go on with their names and the items that were left; those at the foot do not', () => {
  const row = { id: 'r1', label: '行政检查', at: { item: '五', below: 'licensing' } };
  const last: Report = {
    ...items,
    extraRows: [row, { id: 'r2', label: '2019 年发布总数量' }],
    cells: {
      'table2/extra+r1/lastYear': '3',
      'table2/extra+r1/change': '+1',
      'table2/extra+r1/decisions': '9',
      'table2/extra+r2/value': '57',
    },
  };
  const after = nextYearReport(last, source);
  expect(after.extraRows).toEqual([row]);
  expect(after.cells).toEqual({ 'table2/extra+r1/lastYear': '4' });
  expect(nextYearReport({ ...last, year: 2020 }, source).extraRows).toEqual([]);
});

describe('带入上年结转 in a report that has been begun', () => {
  const begun = withLastYear(
    of(2025, { 'table3/2/natural': '3', 'table3/2/business': '—' }),
    of(2024, carriedOut),
    source,
  );

  test('fills blank cells only, signs for nothing among them', () => {
    expect(carryOverChanges(begun)).toEqual([
      { key: 'table3/2/business', value: '0' },
      { key: 'table3/2/total', value: '1' },
    ]);
  });

  test('has nothing to fill from a report of another year, or from none', () => {
    expect(carryOverChanges({ ...begun, year: 2026 })).toEqual([]);
    expect(carryOverChanges({ ...begun, lastYear: null })).toEqual([]);
  });
});

describe('last year’s figure beside a cell', () => {
  const beside = (report: Report, key: string) => {
    const cell = figureCells(editionById(report.edition), report).find((each) => each.key === key);
    return cell && lastYearFigure(report, cell);
  };
  const report = withLastYear(
    of(2025),
    of(2024, { ...carriedOut, 'table3/2/natural': '9', 'table4/review/total': ' 2 件' }),
    source,
  );

  test('is that of the same cell, as it stands there', () => {
    expect(beside(report, 'table4/review/total')).toEqual({
      text: '2 件',
      name: '',
      words: '上年：2 件',
    });
    expect(beside(report, 'table4/direct/total')).toBeUndefined();
  });

  test('is what was carried out, for what is carried in', () => {
    expect(beside(report, 'table3/2/total')).toEqual({
      text: '1',
      name: '“四、结转下年度继续办理”',
      words: '上年“四、结转下年度继续办理”：1',
    });
    expect(beside(report, 'table3/2/other')).toBeUndefined();
  });

  test('is what items were left, for those of the year before; parts of a row by their labels', () => {
    const splits = {
      services: [
        { id: 'a', label: ' 行政检查 ' },
        { id: 'p7', label: '行政许可' },
      ],
    };
    const after = withLastYear({ ...of(2020), splits }, items, source);
    const words = (key: string) => beside(after, key)?.words;
    expect(words('table2/punishment/lastYear')).toBe('上年“上一年项目数量”加“本年增/减”：415');
    expect(words('table2/services+a/lastYear')).toBe('上年“上一年项目数量”加“本年增/减”：1192');
    expect(words('table2/services+a/decisions')).toBe('上年：77');
    expect(words('table2/services+p7/lastYear')).toBeUndefined();
    expect(words('table2/coercion/lastYear')).toBeUndefined();
    expect(words('table2/fees/lastYear')).toBeUndefined();
  });

  test('is found in another form where it means the same', () => {
    const last = of(2020, {
      'table2/licensing/decisions': '7',
      'table2/normative/total': '52',
      'table3/3-6/natural': '3',
      'table3/1/natural': '8',
    });
    const after = withLastYear(of(2021), last, source);
    expect(beside(after, 'table2/licensing/decisions')?.text).toBe('7');
    expect(beside(after, 'table3/1/natural')?.text).toBe('8');
    expect(beside(after, 'table2/normative/inForce')).toBeUndefined();
    expect(beside(after, 'table3/3-6-3/natural')).toBeUndefined();
  });

  test('is none where the attached report is not last year’s', () => {
    expect(beside({ ...report, year: 2026 }, 'table4/review/total')).toBeUndefined();
  });
});

describe('whether a table was begun', () => {
  const next = nextYearReport(of(2024, carriedOut), source);

  test('figures taken up from last year’s report do not tell', () => {
    expect(next.cells).not.toEqual({});
    expect([2, 3, 4].map((section) => isTableBegun(next, section))).toEqual([false, false, false]);
  });

  test('one more figure does, and one that was changed', () => {
    const typed = { ...next, cells: { ...next.cells, 'table3/1/natural': '3' } };
    const changed = { ...next, cells: { ...next.cells, 'table3/2/total': '9' } };
    expect([typed, changed].map((report) => isTableBegun(report, 3))).toEqual([true, true]);
    expect(isTableBegun(typed, 4)).toBe(false);
  });

  test('without last year’s report every figure tells', () => {
    expect(isTableBegun(of(2025, { 'table3/2/total': '1' }), 3)).toBe(true);
    expect(isTableBegun(of(2025, { 'table3/2/total': ' ' }), 3)).toBe(false);
  });
});

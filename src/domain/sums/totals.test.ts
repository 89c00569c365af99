import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistentReports, withCells } from '../../testkit/domain/consistent-report.ts';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import { fillBlanks } from '../checks/repairs/fill-blanks.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { CellKey } from '../edition/cell-address.ts';
import { editions } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { applyChanges } from '../report/cell-changes.ts';
import type { Report } from '../report/report.ts';
import { autoTotalChanges, computedTotals, fillTotals } from './totals.ts';

const runs = { numRuns: 40 };

const without = (report: Report, keep: (key: string) => boolean): Report => ({
  ...report,
  cells: Object.fromEntries(Object.entries(report.cells).filter(([key]) => keep(key))),
});

describe.each(editions)('the totals of edition $id', (edition) => {
  const cells = figureCells(edition, { splits: {}, extraRows: [] });
  const totals = new Set<string>(cells.filter(({ isTotal }) => isTotal).map(({ key }) => key));
  const reports = consistentReports(edition);

  test('each total of tables 三 and 四 is computed, and of a consistent report it is what stands there', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const computed = computedTotals(report);
        expect(new Set(computed.keys())).toEqual(totals);
        for (const [key, total] of computed) {
          expect(total).toEqual({ value: Number(report.cells[key]), complete: true });
        }
        expect(autoTotalChanges(report)).toEqual([]);
      }),
      runs,
    );
  });

  test('填入合计 puts back the totals that were taken out, and only them', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const stripped = without(report, (key) => !totals.has(key));
        const filled = applyChanges(stripped, [
          ...fillTotals(stripped, 3),
          ...fillTotals(stripped, 4),
        ]);
        expect(filled).toEqual(report);
        expect(fillTotals(report, 3)).toEqual([]);
      }),
      runs,
    );
  });

  test('空格填 0 and 填入合计 clear the blanks of one table and make no new error', () => {
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.boolean()), (report, coins) => {
        // Zeros and totals are left out at random: what is filled in is again the same report.
        const isKept = (key: string) =>
          !key.startsWith('table3') ||
          (report.cells[key] !== '0' && !totals.has(key)) ||
          coins.next().value;
        const sparse = without(report, isKept);
        const zeros = fillBlanks(sparse, 3);
        expect(zeros.filter(({ key }) => totals.has(key))).toEqual([]);
        const withZeros = applyChanges(sparse, zeros);
        expect(applyChanges(withZeros, fillTotals(withZeros, 3))).toEqual(report);
        expect(fillBlanks(sparse, 2)).toEqual([]);
      }),
      runs,
    );
  });
});

const total: CellKey = 'table3/3-1/total';

test('blank and unreadable parts: what is known of a total', () => {
  const state = (natural: string, business: string) =>
    computedTotals(
      withCells(sound2021, { 'table3/3-1/natural': natural, 'table3/3-1/business': business }),
    ).get(total);
  expect(state('4', '2')).toEqual({ value: 6, complete: true });
  expect(state('', '2')).toEqual({ value: 2, complete: false });
  expect(state('约4', '2')).toEqual({ value: 2, complete: false });
});

test('自动合计 counts a blank part as nothing, leaves a total without parts blank, and one with an unreadable part', () => {
  const row = (text: string, sum: string) => ({
    ...sound2021,
    cells: { 'table3/3-1/natural': text, [total]: sum },
  });
  expect(autoTotalChanges(row('4', ''))).toEqual([
    { key: total, value: '4' },
    { key: 'table3/3-7/natural', value: '4' },
    { key: 'table3/3-7/total', value: '4' },
  ]);
  expect(autoTotalChanges(row('', '7'))).toEqual([{ key: total, value: '' }]);
  expect(autoTotalChanges(row('约4', '7'))).toEqual([{ key: total, value: '' }]);
});

test('自动合计 takes a sign that stands for nothing as a blank, and corrects a total that is wrong', () => {
  const totalOf = (natural: string, business: string, sum: string) =>
    autoTotalChanges({
      ...sound2021,
      cells: { 'table3/3-1/natural': natural, 'table3/3-1/business': business, [total]: sum },
    }).find(({ key }) => key === total)?.value;
  expect(totalOf('4', '2', '9')).toBe('6');
  expect(totalOf('4', '2', '约6')).toBe('6');
  expect(totalOf('4', '2', '6')).toBe(undefined);
  expect(totalOf('/', '2', '')).toBe('2');
  expect(totalOf('/', '', '7')).toBe('');
  expect(totalOf('约4', '2', '6')).toBe('');
  expect(totalOf('约4', '2', '')).toBe(undefined);
});

test('填入合计 keeps to its table, and leaves a total blank while a part of it is blank or unreadable', () => {
  const filled = (cells: Record<string, string>) =>
    fillTotals(withCells(sound2021, { ...cells, [total]: '', 'table4/review/total': '' }), 3);
  expect(filled({})).toEqual([{ key: total, value: '6' }]);
  for (const cells of [
    { 'table3/3-1/natural': '' },
    { 'table3/3-1/natural': '/' },
    { 'table3/3-1/natural': '约4' },
    { 'table3/3-1/natural': '', 'table3/3-1/business': '约2' },
  ]) {
    expect(filled(cells)).toEqual([]);
    expect(computedTotals(withCells(sound2021, cells)).get(total)?.complete).toBe(false);
  }
});

test('a blank total with an unreadable part stays blank when blanks are filled', () => {
  const report = withCells(sound2021, { 'table3/3-1/natural': '四', [total]: '' });
  expect(fillBlanks(report, 3)).toEqual([]);
  expect(runChecks(report).map(({ rule }) => rule)).toEqual(['NUM-INT', 'NUM-BLANK']);
});

test('signs that stand for nothing are filled too', () => {
  const report = withCells(sound2021, {
    'table2/rules/issued': '/',
    'table2/rules/repealed': ' — ',
  });
  expect(fillBlanks(report, 2)).toEqual([
    { key: 'table2/rules/issued', value: '0' },
    { key: 'table2/rules/repealed', value: '0' },
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import { withLastYear, yearReportOf } from '../domain/report/last-year.ts';
import { anyReport } from '../testkit/domain/arbitrary-report.ts';
import { readableReport } from './readable-report.ts';

const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });

test('of a newer record, what this version knows', () => {
  const newer = { ...report, opinions: [1], options: { ...report.options, paper: 'A3' } };
  const raw = { format: 'nianbao-draft/99', id: 5, report: newer };
  const before = JSON.stringify(raw);
  expect(readableReport(raw)).toEqual(report);
  expect(JSON.stringify(raw)).toBe(before);
});

test('of an older record, which says nothing of its table 三', () => {
  const { wholeTable3: _later, ...before } = report.options;
  const raw = { format: 'nianbao-draft/5', id: 5, report: { ...report, options: before } };
  expect(readableReport(raw)).toEqual(report);
  const chosen = { ...report, options: { ...report.options, wholeTable3: false } };
  expect(readableReport({ format: 'nianbao-draft/99', report: chosen })).toEqual(chosen);
});

test('last year’s report is left out, readable or not', () => {
  const last = { ...yearReportOf(report), year: 2024 };
  const both = withLastYear(report, last, { is: 'draft', name: '' });
  expect(readableReport({ report: both })).toEqual(report);
  expect(readableReport({ report: { ...report, lastYear: 5 } })).toEqual(report);
});

test.each([
  ['a form that is not there', { report: { ...report, edition: '2031' } }],
  ['a part that is missing', { report: { ...report, sections: undefined } }],
  ['no report', {}],
  ['nothing', null],
  ['no record', '{"report":{}}'],
])('not: %s', (_, raw) => {
  expect(readableReport(raw)).toBeUndefined();
});

test('every report that can be stored', () => {
  fc.assert(
    fc.property(anyReport, (any) => {
      const raw: unknown = JSON.parse(JSON.stringify({ report: any }));
      expect(readableReport(raw)).toMatchObject({ unit: any.unit, edition: any.edition });
    }),
    { numRuns: 30 },
  );
});

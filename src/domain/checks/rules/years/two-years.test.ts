import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consistentReport,
  consistentYears,
  seededRandom,
  withCells,
} from '../../../../testkit/domain/consistent-report.ts';
import { in2022, yearCases } from '../../../../testkit/domain/year-cases.ts';
import { type CellKey, table3Key } from '../../../edition/cell-address.ts';
import { editions } from '../../../edition/editions.ts';
import { placeText } from '../../../place/place-text.ts';
import { nextYearReport } from '../../../report/carry-over.ts';
import { applyChanges } from '../../../report/cell-changes.ts';
import { withLastYear } from '../../../report/last-year.ts';
import type { Report, YearReport } from '../../../report/report.ts';
import type { Finding } from '../../core/finding.ts';
import { runChecks } from '../../run-checks.ts';

const runs = { numRuns: 60 };
const acrossYears = (report: Report) =>
  runChecks(report).filter(({ rules }) => rules.some((rule) => rule.startsWith('X-')));

describe.each(editions)('two years of edition $id', (edition) => {
  const years = fc
    .tuple(fc.integer(), fc.constantFrom(3, 40, 400))
    .map(([seed, most]) => consistentYears(edition, seededRandom(seed), most));

  test('that go on from one another are never flagged', () => {
    fc.assert(
      fc.property(years, (report) => {
        expect(acrossYears(report)).toEqual([]);
      }),
      runs,
    );
  });

  test('a carried figure that is changed is noticed once for each column, and can be taken from last year', () => {
    const row = edition.table3.rows.find(({ role }) => role === 'carriedIn')?.id as string;
    const column = fc.constantFrom(...edition.table3.applicants.map(({ id }) => id));
    fc.assert(
      fc.property(years, column, fc.integer({ min: 1, max: 20 }), (report, applicant, by) => {
        const key = table3Key(row, applicant);
        const right = report.cells[key] as string;
        const wrong = withCells(report, { [key]: String(Number(right) + by) });
        const found = acrossYears(wrong);
        expect(found).toMatchObject([{ marks: [{ is: 'cells', keys: [key] }], level: 'error' }]);
        // The sums know the same: what they prove stays certain.
        expect(found[0]?.rules).toEqual(['T3-BAL', 'T3-ROW', 'X-CARRY']);
        expect(found[0]?.fix).toMatchObject({ changes: [{ key, value: right }] });
      }),
      runs,
    );
  });

  test('a carried row that every sum agrees with is put right by the candidates, one after the other', () => {
    const { rows, applicants } = edition.table3;
    const rowOf = (role: string) => rows.find((row) => row.role === role)?.id as string;
    const [into, received] = [rowOf('carriedIn'), rowOf('received')];
    const parts = applicants.slice(0, -1).map(({ id }) => id);
    const total = applicants[applicants.length - 1]?.id as string;
    const more = fc.array(fc.nat(4), { minLength: parts.length, maxLength: parts.length });
    fc.assert(
      fc.property(years, more, (report, by) => {
        // As many more are carried in as fewer are received.
        const at = (row: string, id: string) => Number(report.cells[table3Key(row, id)]);
        const moved = parts.map((id, index) => [id, Math.min(by[index] ?? 0, at(received, id))]);
        const all = moved.reduce((sum, [, count]) => sum + Number(count), 0);
        const cells = [...moved, [total, all]].flatMap(([id, count]): [CellKey, string][] => [
          [table3Key(into, String(id)), String(at(into, String(id)) + Number(count))],
          [table3Key(received, String(id)), String(at(received, String(id)) - Number(count))],
        ]);
        let wrong: Report = withCells(report, Object.fromEntries(cells));
        expect(runChecks(wrong).every(({ rule }) => rule.startsWith('X-'))).toBe(true);
        expect(carried(wrong).length > 0).toBe(all > 0);
        let steps = 0;
        for (let [first] = carried(wrong); first; [first] = carried(wrong)) {
          const { fix, candidates } = first;
          wrong = applyChanges(wrong, (fix?.is === 'cells' ? fix : candidates[0])?.changes ?? []);
          steps += 1;
          expect(steps).toBeLessThanOrEqual(parts.length);
        }
        for (const { id } of applicants) {
          expect(wrong.cells[table3Key(into, id)]).toBe(report.cells[table3Key(into, id)]);
        }
      }),
      runs,
    );
  });

  test('a report begun from last year’s takes up what was carried out and what items were left', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const last = consistentReport(edition, seededRandom(seed));
        const next = nextYearReport(last, { is: 'draft', name: '' });
        const rules = runChecks(next).flatMap((finding) => finding.rules);
        expect(rules).not.toContain('X-CARRY');
        expect(rules).not.toContain('X-ITEMS');
      }),
      runs,
    );
  });
});

const carried = (report: Report): Finding[] =>
  runChecks(report).filter(({ rules }) => rules.includes('X-CARRY'));

test('no rule across years is asked about a report of another year, or about none', () => {
  for (const { report } of yearCases) {
    expect(acrossYears({ ...report, lastYear: null })).toEqual([]);
    expect(acrossYears({ ...report, year: report.year + 1 })).toEqual([]);
  }
});

test('another report of last year is compared anew, and so is a text that has changed', () => {
  const report = in2022({});
  const last = report.lastYear?.report as YearReport;
  const carriedOut = (value: string) => ({
    ...last,
    cells: { ...last.cells, 'table3/4/natural': value, 'table3/4/total': value },
  });
  const with_ = (other: YearReport) =>
    runChecks(withLastYear(report, other, { is: 'typed', name: '' })).map(({ message }) => message);
  expect(with_(last)).toEqual([]);
  expect(with_(carriedOut('5'))[0]).toContain('“四、结转下年度继续办理”为 5');
  expect(with_(carriedOut('6'))[0]).toContain('“四、结转下年度继续办理”为 6');
  expect(with_(last)).toEqual([]);

  const text =
    '本镇把惠民惠农补贴、农村低保、危房改造的名单在各村公开栏逐户公示，并附上监督电话，'.repeat(3);
  const block = (words: string) => ({
    blocks: [{ id: 'b1', mark: '', name: '', text: words }],
    after: '',
  });
  const saying = (words: string) =>
    withLastYear(
      { ...report, sections: { ...report.sections, s5: block(words) } },
      { ...last, sections: { ...last.sections, s5: block(text) } },
      { is: 'typed', name: '' },
    );
  const copied = (report: Report) => runChecks(report).filter(({ rule }) => rule === 'X-COPY');
  expect(copied(saying(text)).map(({ place }) => placeText(place))).toEqual(['section/5']);
  expect(copied(saying(text.slice(0, 70)))).toEqual([]);
});

test('a finding’s fingerprint changes with last year’s figure too', () => {
  const wrong = (last: string) => {
    const report = in2022(
      {
        'table3/1/natural': '7',
        'table3/1/total': '9',
        'table3/2/natural': '3',
        'table3/2/total': '3',
      },
      { 'table3/4/natural': last, 'table3/4/total': last },
    );
    return carried(report)[0] as Finding;
  };
  expect(wrong('1').id).toBe(wrong('2').id);
  expect(wrong('1').fingerprint).not.toBe(wrong('2').fingerprint);
});

test('local rows are compared by their labels, whatever their ids', () => {
  const rowNamed = (label: string, figure: string) => (report: YearReport) => ({
    ...report,
    extraRows: [{ id: 'x1', label }],
    cells: { ...report.cells, 'table2/extra+x1/value': figure },
  });
  const { lastYear, ...report } = in2022({});
  const last = rowNamed('发布总数量（条）', '57')(lastYear?.report as YearReport);
  const withRow = (label: string): Report =>
    withLastYear(rowNamed(label, '0')(report), last, { is: 'file', name: '' });
  expect(acrossYears(withRow('发布总数量 (条)')).map(({ place }) => placeText(place))).toEqual([
    'cells/table2/extra%43;x1/value',
  ]);
  expect(acrossYears(withRow('公众号推送'))).toEqual([]);
});

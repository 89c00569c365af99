import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistentReports, withCells } from '../../testkit/domain/consistent-report.ts';
import { ruleCases, sound2019, sound2021 } from '../../testkit/domain/rule-cases.ts';
import { yearCases } from '../../testkit/domain/year-cases.ts';
import type { CellKey } from '../edition/cell-address.ts';
import { editions } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { cellsIn } from '../place/place.ts';
import { publicAddress } from '../place/public-address.ts';
import { applyChanges } from '../report/cell-changes.ts';
import { readFigures } from '../report/figures-read.ts';
import { withLastYear, yearReportOf } from '../report/last-year.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from './core/finding.ts';
import { findingsByCell } from './core/findings-by-cell.ts';
import { keepIdentity } from './core/keep-identity.ts';
import { balanceSheet, differenceOf } from './diagnosis/balance-sheet.ts';
import { planFor } from './plan-for.ts';
import { runChecks } from './run-checks.ts';
import { sayFinding } from './wording/word-finding.ts';

const runs = { numRuns: 60 };
const isSum = ({ rule }: Finding) => /^T[34]-(ROW|COL|BAL|SUM)$/.test(rule);

describe.each(editions)('reports of edition $id', (edition) => {
  const reports = consistentReports(edition);
  const keys = figureCells(edition, { splits: {}, extraRows: [] })
    .map(({ key }) => key)
    .filter((key) => /^table[34]/.test(key));
  const changes = (most: number) =>
    fc.dictionary(fc.constantFrom(...keys), fc.nat(120).map(String), { minKeys: 1, maxKeys: most });

  test('a consistent report is never flagged', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(runChecks(report)).toEqual([]);
      }),
      runs,
    );
  });

  test('every change of one cell of tables 三 and 四 is noticed, by findings that speak of it', () => {
    fc.assert(
      fc.property(reports, changes(1), (report, change) => {
        const [key] = Object.keys(change) as [CellKey];
        const findings = runChecks(withCells(report, change));
        if (change[key] === report.cells[key]) expect(findings).toEqual([]);
        else expect(findings.length).toBeGreaterThan(0);
        for (const { cells } of findings) expect(cells).toContain(key);
      }),
      runs,
    );
  });

  test('only one proven cell is worded as certain, with a fix; its fix restores the sums', () => {
    fc.assert(
      fc.property(reports, changes(4), (report, change) => {
        const broken = withCells(report, change);
        const ids = runChecks(broken).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const finding of runChecks(broken).filter(isSum)) {
          const { fix, message, candidates, marks, proof } = finding;
          expect(candidates.length).toBeLessThanOrEqual(3);
          expect(candidates.length > 0).toBe(/可能是以下(几处之一|情况)$/.test(message));
          expect(fix !== undefined).toBe(/应为 \d+，现为 \d+：/.test(message));
          if (fix?.is !== 'cells') continue;
          expect(cellsIn(marks)).toEqual(fix.changes.map(({ key }) => key));
          expect(proof.length).toBeGreaterThanOrEqual(2);
          expect(runChecks(applyChanges(broken, fix.changes)).filter(isSum)).toEqual(
            runChecks(broken).filter(({ rule }) => rule === 'T4-SUM'),
          );
        }
      }),
      runs,
    );
  });

  const brokenSums = (report: Report) => {
    const plan = planFor(edition, figureCells(edition, report));
    const figures = readFigures(plan.cells, report.cells);
    const fours = plan.table4Sums.filter((sum) => differenceOf(sum, figures.values) !== 0);
    return balanceSheet(plan, figures).broken.length + fours.length;
  };

  test('any candidate mends all sums that its finding speaks of, and breaks none', () => {
    fc.assert(
      fc.property(reports, changes(3), (report, change) => {
        const broken = withCells(report, change);
        for (const { candidates, proof } of runChecks(broken).filter(isSum)) {
          for (const candidate of candidates) {
            const mended = applyChanges(broken, candidate.changes);
            expect(brokenSums(mended)).toBe(brokenSums(broken) - proof.length);
          }
        }
      }),
      runs,
    );
  });
});

test.each([...ruleCases, ...yearCases])(
  '$name: well-formed findings in plain words',
  ({ report }) => {
    const findings = runChecks(report);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const finding of findings) {
      const words = [finding.message, finding.advice ?? '', finding.basis, ...finding.proof].join();
      expect(words).not.toMatch(/table\d|[a-z]{4,}|左值|右值|undefined|NaN|！/);
      expect(finding.rules[0]).toBe(finding.rule);
      expect(finding.cells).toEqual(expect.arrayContaining(cellsIn(finding.marks)));
      expect(finding.basis).toMatch(/（.+）$/);
      expect(finding.basis.startsWith(`${finding.source}（`)).toBe(true);
    }
  },
);

test('a finding with candidates in one line', () => {
  const [finding] = runChecks(withCells(sound2021, { 'table4/review/upheld': '2' }));
  expect(finding && sayFinding(finding)).toBe(
    '表四“行政复议”：结果维持 2（其余为 0），总计 0，相差 2。可能是以下几处之一：表四“行政复议”的“结果维持”应为 0，现为 2；或者表四“行政复议”的“总计”应为 2，现为 0',
  );
});

test('a split row, and one no longer split, are checked as they are', () => {
  const split = {
    ...sound2021,
    splits: {
      licensing: [
        { id: 'a', label: '县级' },
        { id: 'b', label: '镇级' },
      ],
    },
  };
  const finding = runChecks(withCells(split, { 'table2/licensing+b/decisions': 'x' })).find(
    ({ rule }) => rule === 'NUM-INT',
  );
  expect(finding && publicAddress(finding.place, withCells(split, {}))).toBe(
    'table2.licensing/镇级.decisions',
  );
  expect(runChecks(sound2021)).toEqual([]);
});

describe('parts of a split row that bear one label, or none', () => {
  const zeros = { lastYear: '0', change: '0', decisions: '0' };
  const cellsOf = (id: string, values: Readonly<Record<string, string>>) =>
    Object.entries({ ...zeros, ...values }).map(([column, value]) => [
      `table2/services+${id}/${column}`,
      value,
    ]);
  /** @param wrong by the place of a part: what stands in its row */
  const reportWith = (
    labels: readonly string[],
    wrong: Readonly<Record<number, Readonly<Record<string, string>>>>,
  ): Report => {
    const services = labels.map((label, index) => ({ id: `p${index}`, label }));
    const cells = services.flatMap(({ id }, index) => cellsOf(id, wrong[index] ?? {}));
    const report = withCells(sound2019, Object.fromEntries(cells));
    return { ...report, splits: { services } };
  };
  const labelLists = fc.array(fc.constantFrom('', '行政检查'), { minLength: 2, maxLength: 3 });

  test.each([
    [{ change: '-3' }, 'T2-DELTA', 'change'],
    [{ decisions: '4' }, 'T2-DEC0', 'decisions'],
    [{ decisions: '无' }, 'NUM-INT', 'decisions'],
    [{ lastYear: '７' }, 'NUM-WIDTH', 'lastYear'],
  ])('%j is found in each of them for itself: %s', (values, rule, column) => {
    fc.assert(
      fc.property(labelLists, (labels) => {
        const all = Object.fromEntries(labels.map((_, index) => [index, values]));
        const findings = runChecks(reportWith(labels, all));
        expect(findings.map((finding) => finding.rule)).toEqual(labels.map(() => rule));
        expect(new Set(findings.map(({ id }) => id)).size).toBe(labels.length);
        expect(new Set(findings.map(({ message }) => message)).size).toBe(labels.length);
        expect(findings.map(({ marks }) => cellsIn(marks))).toEqual(
          labels.map((_, index) => [`table2/services+p${index}/${column}`]),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('a finding keeps its id whatever becomes of the row of the same label', () => {
    const bad = { change: '-3' };
    const idsIn = (wrong: Readonly<Record<number, typeof bad>>) =>
      runChecks(reportWith(['', ''], wrong)).map(({ id }) => id);
    const [first, second] = idsIn({ 0: bad, 1: bad });
    expect(first).toBe('T2-DELTA cells/table2/services%43;p0/change');
    expect(idsIn({ 0: bad })).toEqual([first]);
    expect(idsIn({ 1: bad })).toEqual([second]);
  });

  test('are not compared with rows of last year of which nobody knows which is which', () => {
    const now = reportWith(['', ''], { 0: { lastYear: '9' }, 1: { lastYear: '8' } });
    const last = reportWith(['', '', ''], { 0: { lastYear: '1' }, 1: { lastYear: '1' } });
    const alike = { ...last, splits: now.splits };
    const rulesBeside = (other: Report) =>
      runChecks(
        withLastYear(
          { ...now, year: 2020 },
          { ...yearReportOf(other), year: 2019 },
          { is: 'file', name: '' },
        ),
      ).map(({ rule, marks }) => [rule, ...cellsIn(marks)]);
    expect(rulesBeside(last)).toEqual([]);
    expect(rulesBeside(alike)).toEqual([
      ['X-ITEMS', 'table2/services+p0/lastYear'],
      ['X-ITEMS', 'table2/services+p1/lastYear'],
    ]);
  });
});

test('the relations of one row fold into one another, those of its namesake do not', () => {
  const parts = {
    normative: [
      { id: 'a', label: '' },
      { id: 'b', label: '' },
    ],
  };
  const row = (id: string, issued: string, repealed: string, inForce: string) => ({
    [`table2/normative+${id}/issued`]: issued,
    [`table2/normative+${id}/repealed`]: repealed,
    [`table2/normative+${id}/inForce`]: inForce,
  });
  const cells = { ...row('a', '5', '0', '1'), ...row('b', '3', '5', '1') };
  const findings = runChecks({ ...withCells(sound2021, cells), splits: parts });
  expect(findings.map(({ rules, marks }) => [...rules, ...cellsIn(marks)])).toEqual([
    ['T2-IMPL', 'table2/normative+a/inForce'],
    ['T2-REPEAL', 'table2/normative+b/inForce'],
  ]);
});

test('a finding keeps its id while the same cell is wrong, and its fingerprint only with its figures', () => {
  const wrong = (value: string) =>
    runChecks(withCells(sound2021, { 'table3/3-1/natural': value }))[0] as Finding;
  expect(wrong('7').id).toBe(wrong('8').id);
  expect(wrong('7').fingerprint).not.toBe(wrong('8').fingerprint);
  expect(wrong('7').fingerprint).toBe(wrong('7').fingerprint);
});

describe('the same findings again', () => {
  const one = withCells(sound2021, { 'table3/3-1/natural': '7' });
  const two = withCells(one, { 'table4/review/upheld': '2' });
  const first = runChecks(one);

  test('are the same objects, and the same list', () => {
    expect(keepIdentity(first, runChecks(one))).toBe(first);
    const next = keepIdentity(first, runChecks(two));
    expect(next).toHaveLength(2);
    expect(next[0]).toBe(first[0]);
    const changed = keepIdentity(first, runChecks(withCells(one, { 'table3/3-1/natural': '8' })));
    expect(changed[0]).not.toBe(first[0]);
  });

  test('are the same list for every cell that they mark', () => {
    const before = findingsByCell(first);
    const after = findingsByCell(keepIdentity(first, runChecks(two)), before);
    expect([...before.keys()]).toEqual(['table3/3-1/natural']);
    expect(after.get('table3/3-1/natural')).toBe(before.get('table3/3-1/natural'));
    expect([...after.keys()].sort()).toEqual([
      'table3/3-1/natural',
      'table4/review/total',
      'table4/review/upheld',
    ]);
  });
});

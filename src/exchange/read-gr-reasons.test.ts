import { describe, expect, test } from 'vitest';
import { placedReasons, reasonFor, reasonsAtHome, withReason } from '../domain/checks/reasons.ts';
import { runChecks } from '../domain/checks/run-checks.ts';
import { ruleCases } from '../testkit/domain/rule-cases.ts';
import { yearCases } from '../testkit/domain/year-cases.ts';
import { readGrReport } from './read-gr-report.ts';
import { writeGrReport } from './write-gr-report.ts';

const at = '2026-01-12T08:00:00.000Z';
const good = { schema: 'gr-report/1', unit: '青禾镇人民政府', year: 2024, edition: '2021' };

test.each([...ruleCases, ...yearCases])(
  '$name: what was said of a finding is said of it in the file, too',
  ({ report }) => {
    const findings = runChecks(report);
    const reasons = findings.reduce(
      (all, finding) => withReason(all, finding, `说明：${finding.id}`, at),
      {},
    );
    const placed = placedReasons(findings, reasons, report);
    expect(placed).toHaveLength(findings.length);
    const read = readGrReport(JSON.parse(JSON.stringify(writeGrReport(report, placed))));
    expect(read.reasons).toEqual(placed);
    const again = runChecks(read.report);
    const home = reasonsAtHome(read.reasons, again, read.report);
    for (const finding of again) {
      const same = findings.find(({ message }) => message === finding.message);
      if (same) expect(reasonFor(finding, home)).toBe(`说明：${same.id}`);
    }
  },
);

test('a file without reasons has none, and is written without', () => {
  const { report, reasons, notes } = readGrReport(good);
  expect(reasons).toEqual([]);
  expect(notes).toEqual([]);
  expect(writeGrReport(report)).not.toHaveProperty('reasons');
});

describe('what is no reason is quoted in a note', () => {
  const said = { rule: 'T3-BAL', where: 'table3', text: '台账如此', fingerprint: '7', at };

  test.each([
    [[said, { text: 7 }], [said], '说明未读入：{"text":7}'],
    [{ a: said }, [], '说明未读入：{"a":'],
    ['无', [], '说明未读入：'],
  ])('%o', (reasons, read, note) => {
    const result = readGrReport({ ...good, reasons });
    expect(result.reasons).toEqual(read);
    expect(result.notes).toHaveLength(1);
    expect(result.notes[0]?.text.startsWith(note)).toBe(true);
  });

  test('null is none', () => {
    expect(readGrReport({ ...good, reasons: null })).toMatchObject({ reasons: [], notes: [] });
  });
});

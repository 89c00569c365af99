import { describe, expect, it } from 'vitest';
import { runChecks } from '../domain/checks/run-checks.ts';
import { publicAddress } from '../domain/place/public-address.ts';
import { isTownship } from '../domain/report/township.ts';
import { readGrReport } from '../exchange/read-gr-report.ts';
import { writeGrReport } from '../exchange/write-gr-report.ts';
import { type ExampleId, examples } from './examples.ts';

const open = async (id: ExampleId) =>
  readGrReport(await examples.find((example) => example.id === id)?.load()).report;

describe.each(examples)('example $id', ({ load }) => {
  it('is read without notes and written back the same', async () => {
    const { report, notes } = readGrReport(await load());
    expect(notes).toEqual([]);
    expect(isTownship(report.unit)).toBe(true);
    const again = readGrReport(writeGrReport(report));
    expect(again.notes).toEqual([]);
    expect(again.report).toEqual(report);
  });
});

describe('findings', () => {
  it.each(['finished-2025', 'finished-2020'] as const)('%s has none', async (id) => {
    expect(runChecks(await open(id))).toEqual([]);
  });

  it('mistakes-2025 has those that beginners make, and no other', async () => {
    const report = await open('mistakes-2025');
    const findings = runChecks(report);
    expect(
      findings.map(
        ({ level, rules, place }) => `${level} ${rules.join('+')} ${publicAddress(place, report)}`,
      ),
    ).toEqual([
      'error S-TITLE title',
      'error T2-RULES0 table2.rules.issued',
      'error NUM-BLANK table2',
      'note NUM-WIDTH table2.fees.amount',
      'error NUM-BLANK table3',
      'error T3-BAL+T3-COL+T3-ROW table3.3.7.natural',
      'error T4-SUM table4.review.total',
      'error NUM-BLANK table4',
    ]);
    const wrongCell = findings.find(({ rule }) => rule === 'T3-BAL');
    expect(wrongCell?.fix).toMatchObject({ changes: [{ key: 'table3/3-7/natural', value: '6' }] });
  });
});

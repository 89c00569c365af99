import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sound2019, sound2021 } from '../../../../testkit/domain/rule-cases.ts';
import { type CellKey, table2Key } from '../../../edition/cell-address.ts';
import { applyChanges } from '../../../report/cell-changes.ts';
import type { Report } from '../../../report/report.ts';
import type { RuleId } from '../../core/finding.ts';
import { runChecks } from '../../run-checks.ts';

const withRow = (report: Report, row: string, figures: Readonly<Record<string, unknown>>) =>
  applyChanges(
    report,
    Object.entries(figures).map(([column, figure]) => ({
      key: table2Key(row, column),
      value: `${figure}`,
    })),
  );
const rulesOf = (report: Report) => runChecks(report).flatMap(({ rules }) => rules);
const small = fc.nat(4);

describe('the rows of table 二', () => {
  test('of documents in force: what there was before is not below nothing, nor below what was repealed', () => {
    fc.assert(
      fc.property(small, small, small, (issued, repealed, inForce) => {
        const rules = rulesOf(withRow(sound2021, 'normative', { issued, repealed, inForce }));
        const before = inForce - issued + repealed;
        expect(rules.includes('T2-IMPL')).toBe(before < 0);
        expect(rules.includes('T2-REPEAL')).toBe(repealed > 0 && before < repealed);
      }),
      { numRuns: 120 },
    );
  });

  test('of items: there are not fewer than none, and decisions where there are some', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: -4, max: 4 }), small, (lastYear, change, decisions) => {
        const report = withRow(sound2019, 'licensing', { lastYear, change, decisions });
        const rules = rulesOf(report);
        expect(rules.includes('T2-DELTA')).toBe(lastYear + change < 0);
        expect(rules.includes('T2-DEC0')).toBe(lastYear + change === 0 && decisions > 0);
      }),
      { numRuns: 120 },
    );
    const doubled = { lastYear: 3, change: 3, decisions: 2 };
    expect(rulesOf(withRow(sound2019, 'licensing', doubled))).toEqual([]);
  });

  test('of documents made public and of procurement: a part is not more than its whole, and both are there or neither', () => {
    fc.assert(
      fc.property(small, small, (one, other) => {
        const made = withRow(sound2019, 'normative', { published: one, total: other });
        expect(rulesOf(made).includes('T2-PUBTOT')).toBe(one > other);
        const bought = withRow(sound2019, 'procurement', { projects: one, amount: `${other}.5` });
        expect(rulesOf(bought).includes('T2-PROC')).toBe(one === 0);
        const none = withRow(sound2019, 'procurement', { projects: one, amount: 0 });
        expect(rulesOf(none).includes('T2-PROC')).toBe(one > 0);
      }),
      { numRuns: 60 },
    );
  });

  test('say nothing while one of the figures is not known', () => {
    const wrong: readonly (readonly [RuleId, Report, string, Record<string, unknown>])[] = [
      ['T2-IMPL', sound2021, 'normative', { issued: 3, repealed: 0, inForce: 0 }],
      ['T2-DELTA', sound2019, 'licensing', { lastYear: 1, change: -2 }],
      ['T2-PUBTOT', sound2019, 'normative', { published: 3, total: 1 }],
      ['T2-PROC', sound2019, 'procurement', { projects: 3, amount: 0 }],
    ];
    for (const [rule, report, row, figures] of wrong) {
      expect(rulesOf(withRow(report, row, figures))).toContain(rule);
      for (const column of Object.keys(figures)) {
        for (const text of ['', '/', '若干']) {
          const unknown = withRow(report, row, { ...figures, [column]: text });
          expect(rulesOf(unknown)).not.toContain(rule);
        }
      }
    }
  });
});

describe('regulations', () => {
  const issued = { issued: 2, inForce: 3 };
  const said = (report: Report) => runChecks(report).filter(({ rule }) => rule === 'T2-RULES0');

  test('are none of a township’s, and the whole row can be set to 0', () => {
    const report = withRow(sound2021, 'rules', issued);
    const [finding, ...more] = said(report);
    expect(more).toEqual([]);
    const keys: readonly CellKey[] = ['table2/rules/issued', 'table2/rules/inForce'];
    expect(finding?.cells).toEqual(keys);
    const changes = finding?.candidates[0]?.changes ?? [];
    expect(changes).toEqual(keys.map((key) => ({ key, value: '0' })));
    expect(said(applyChanges(report, changes))).toEqual([]);
  });

  test('are no matter of the rule where the office may be one that makes them', () => {
    for (const unit of ['云溪市人民政府', '海平省水利厅', '']) {
      expect(said({ ...withRow(sound2021, 'rules', issued), unit })).toEqual([]);
    }
    expect(said(withRow(sound2021, 'normative', issued))).toEqual([]);
  });
});

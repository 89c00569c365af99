import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleCases } from '../../testkit/domain/rule-cases.ts';
import { yearCases } from '../../testkit/domain/year-cases.ts';
import { editionById } from '../edition/editions.ts';
import { allRules } from './all-rules.ts';
import type { RuleId } from './core/finding.ts';
import { createChecks, runChecks } from './run-checks.ts';
import {
  countUnsaid,
  mayBeSilenced,
  withoutRule,
  withoutSilenced,
  withSilenced,
} from './silenced.ts';

const cases = [...ruleCases, ...yearCases];

describe('a silenced rule', () => {
  test.each(cases)('says nothing but errors and what is missing: $name', ({ report }) => {
    const before = runChecks(report);
    const rules = [...new Set(before.map(({ rule }) => rule))];
    const silenced = rules.map((rule) => ({ rule, reason: '已核实' }));
    const { findings, unsaid } = createChecks().run(
      { ...report, silenced },
      editionById(report.edition),
      'pause',
    );
    expect(findings.every((one) => !mayBeSilenced(one))).toBe(true);
    expect(new Set([...findings, ...unsaid].map(({ id }) => id))).toEqual(
      new Set(before.map(({ id }) => id)),
    );
    expect(runChecks(report, undefined, rules)).toEqual(findings);
  });

  test('leaves all others as they are', () => {
    const anyRules = fc.subarray(allRules.map(({ id }) => id));
    fc.assert(
      fc.property(fc.constantFrom(...cases), anyRules, ({ report }, rules) => {
        const before = runChecks(report);
        const { said, unsaid } = withoutSilenced(before, [], rules);
        expect(said).toEqual(before.filter((one) => !unsaid.includes(one)));
        expect(unsaid.every((one) => rules.includes(one.rule) && one.level !== 'error')).toBe(true);
        for (const rule of rules) {
          const count = before.filter((one) => one.rule === rule && mayBeSilenced(one)).length;
          expect(countUnsaid(unsaid, rule)).toBe(count);
        }
      }),
    );
  });
});

test('a rule is silenced once, with the newer reason, and is heard again', () => {
  const rule: RuleId = 'W-TYPO';
  const once = withSilenced(undefined, { rule, reason: '地名' });
  const twice = withSilenced(once, { rule, reason: '人名' });
  expect(twice).toEqual([{ rule, reason: '人名' }]);
  expect(withoutRule(twice, rule)).toEqual([]);
});

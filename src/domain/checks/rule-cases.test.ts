import { describe, expect, test } from 'vitest';
import { ruleCases, sound2019, sound2021 } from '../../testkit/domain/rule-cases.ts';
import { in2020, in2022, yearCases } from '../../testkit/domain/year-cases.ts';
import { publicAddress } from '../place/public-address.ts';
import type { Report } from '../report/report.ts';
import { textExamples } from './all-examples.ts';
import { allRules } from './all-rules.ts';
import type { Finding, RuleId } from './core/finding.ts';
import { runChecks } from './run-checks.ts';
import { levelNames } from './wording/level-names.ts';

const cases = [...ruleCases, ...yearCases];

const inOneLine =
  (report: Report) =>
  ({ level, rules, place, message, candidates, fix }: Finding) =>
    [
      `${levelNames[level]} ${rules.join('+')} ${publicAddress(place, report)}: ${message}`,
      ...candidates.map(({ text }) => `? ${text}`),
      ...(fix ? [`→ ${fix.label}`] : []),
    ].join(' ');

describe('the messages of every rule', () => {
  test.each([sound2019, sound2021, in2020({}), in2022({})])(
    'the report that the cases start from is sound',
    (report) => {
      expect(runChecks(report)).toEqual([]);
    },
  );

  test.each(cases)('$name', ({ report, expected }) => {
    expect(runChecks(report).map(inOneLine(report))).toEqual(expected);
  });

  test.each(cases.filter(({ expected }) => expected.length > 0))(
    '$name: what is no proof says what to look at, in whole sentences',
    ({ report }) => {
      for (const { rule, advice, fix } of runChecks(report)) {
        if (fix === undefined && /^(X|T2|T3|T4)-/.test(rule)) expect(advice, rule).toBeDefined();
        if (advice !== undefined) expect(advice).toMatch(/^\S.*。$/);
      }
    },
  );

  test('every rule is broken by a case (testkit/domain/rule-cases.ts, year-cases.ts) or by an example beside it', () => {
    const broken = new Set(
      cases.flatMap(({ report }) => runChecks(report).flatMap(({ rules }) => rules)),
    );
    // Examples are run in testkit/corpus/rule-examples.test.ts.
    const exemplified = new Set(textExamples.map(({ rule }) => rule));
    const isHeld = (id: RuleId) => broken.has(id) || exemplified.has(id);
    expect(allRules.map(({ id }) => id).filter((id) => !isHeld(id))).toEqual([]);
  });
});

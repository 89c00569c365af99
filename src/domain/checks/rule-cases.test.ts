import { describe, expect, test } from 'vitest';
import { ruleCases, sound2019, sound2021 } from '../../testkit/domain/rule-cases.ts';
import { in2020, in2022, yearCases } from '../../testkit/domain/year-cases.ts';
import { publicAddress } from '../place/public-address.ts';
import type { Report } from '../report/report.ts';
import { allRules } from './all-rules.ts';
import type { Finding } from './core/finding.ts';
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

  test('every rule is broken by a case (else add one to testkit/domain/rule-cases.ts or year-cases.ts)', () => {
    const broken = new Set(
      cases.flatMap(({ report }) => runChecks(report).flatMap(({ rules }) => rules)),
    );
    expect(allRules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  });
});

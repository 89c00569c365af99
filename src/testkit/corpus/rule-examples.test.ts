import { describe, expect, test } from 'vitest';
import { textExamples } from '../../domain/checks/all-examples.ts';
import { textRules } from '../../domain/checks/all-rules.ts';
import type { Finding, RuleId } from '../../domain/checks/core/finding.ts';
import type { TextExample } from '../../domain/checks/rules/prose/core/examples.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { rangesIn } from '../../domain/place/place.ts';
import type { Report } from '../../domain/report/report.ts';
import { textOf } from '../../domain/report/text.ts';
import { reportOfCase } from './case-report.ts';
import type { CorpusCase } from './read-corpus.ts';

const unit = '云溪县青禾镇人民政府';

function reportOf({ text, at = '1.2', year = 2023, tables = {} }: TextExample): Report {
  const of: CorpusCase = {
    ...{ id: text, unit, year, section: at, text, tables },
    ...{ expect: [], may: [], why: '' },
  };
  return reportOfCase(of);
}

const saidBy = (rule: RuleId, report: Report): readonly Finding[] =>
  runChecks(report).filter(({ rules }) => rules.includes(rule));

const wordsOf = ({ marks }: Finding, report: Report) =>
  rangesIn(marks).map(({ id, from, to }) => textOf(report, id)?.slice(from, to));

describe.each(textExamples)('$rule', ({ rule, flagged, silent }) => {
  test.each(flagged)('says: $text', (example) => {
    const report = reportOf(example);
    const found = saidBy(rule, report);
    expect(found.length).toBeGreaterThan(0);
    const head = textRules.find(({ id }) => id === rule);
    expect(found.map(({ level }) => level)).toContain(example.level ?? head?.level);
    if (example.words !== undefined) {
      expect(found.flatMap((one) => wordsOf(one, report))).toContain(example.words);
    }
  });

  test.each(silent)('is silent: $text', (example) => {
    expect(saidBy(rule, reportOf(example)).map(({ message }) => message)).toEqual([]);
  });
});

test('each rule of the text has examples of both kinds', () => {
  const lacking = textRules
    .map(({ id }) => id)
    .filter((id) => {
      const found = textExamples.filter(({ rule }) => rule === id);
      const count = (kind: 'flagged' | 'silent') => found.flatMap((each) => each[kind]).length;
      return count('flagged') < 3 || count('silent') < 3;
    });
  expect(lacking).toEqual([]);
});

/** What each finding of a text owes to whoever reads it, whatever its rule; held to by the examples of all rules. */
import { describe, expect, test } from 'vitest';
import { textExamples } from '../../domain/checks/all-examples.ts';
import type { Finding, RuleId } from '../../domain/checks/core/finding.ts';
import { applyRepair } from '../../domain/checks/repairs/repairs.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { markedWords, reportOfExample, saidBy } from '../domain/report-of-example.ts';

const examples = textExamples.flatMap(({ rule, flagged }) =>
  flagged.map((example) => ({ rule, example, name: `${rule}: ${example.text}` })),
);
/** Their words are masked where they are quoted. */
const isPrivate = (rule: RuleId) => /^P-/.test(rule) && rule !== 'P-SECRET';

describe.each(examples)('$name', ({ rule, example }) => {
  const report = reportOfExample(example);
  const findings = () => saidBy(rule, report);

  test('its message is one sentence that names its place and quotes something of its words', () => {
    const found = findings();
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      const { message } = finding;
      expect(message).toMatch(/^(标题|前言|第[一二三四五六]部分|落款|单位)/);
      expect(message).not.toMatch(/undefined|NaN|null|“”|“\s|，，|；；|：：|。$/);
      const words = markedWords(finding, report);
      if (words.length === 0) continue;
      const quoted = [...message.matchAll(/“([^”]+)”/g)].map(([, inside]) => inside as string);
      const [first] = quoted;
      // Of a whole paragraph it says what is missing: there are no words to quote.
      if (first === undefined) {
        expect(message).toContain('没有写');
        continue;
      }
      const isQuoted = words.some((word) => word.includes(first) || first.includes(word));
      const isMasked = isPrivate(rule) && first.includes('*');
      const isNamed = !/^第[一二三四五六]部分第 \d+ 段“/.test(message);
      expect(isQuoted || isMasked || isNamed || /等 \d+ 处/.test(message), message).toBe(true);
    }
  });

  test('it says what is to be done, by a repair, in its advice or in its message', () => {
    for (const { message, advice, fix } of findings()) {
      expect(fix !== undefined || advice !== undefined || /[应可宜]写/.test(message)).toBe(true);
      expect(fix?.label ?? '改').not.toBe('');
      if (advice !== undefined) expect(advice).toMatch(/^\S.*。$/);
    }
  });

  test('its repair puts right what it says, and makes nothing else wrong', () => {
    const found = findings();
    const before = new Set(runChecks(report).map(({ rule }) => rule));
    for (const { fix } of found) {
      if (!fix) continue;
      const mended = runChecks(applyRepair(report, fix));
      expect(mended.filter(({ rules }) => rules.includes(rule)).length).toBeLessThan(found.length);
      const added = mended.map(({ rule }) => rule).filter((id) => !before.has(id));
      // A year of four digits is read as a year for the first time.
      const isYearRead = rule === 'W-PUNCT' && /年/.test(fix.label);
      expect(added).toEqual(isYearRead ? ['W-YEAR'] : []);
    }
  });

  test('it is told apart from all others, and known again', () => {
    const all = runChecks(report).map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    const print = ({ id, fingerprint, level }: Finding) => [id, fingerprint, level];
    const found = findings();
    expect(saidBy(rule, reportOfExample(example)).map(print)).toEqual(found.map(print));
    for (const { id, fingerprint, rule: own } of found) {
      expect(id.startsWith(`${own} `)).toBe(true);
      expect(fingerprint).not.toBe('');
    }
  });
});

test('a reason given for a finding holds no more once the figure that it is held against is another', () => {
  const again = examples.flatMap(({ rule, example }) => {
    const { tables = {} } = example;
    const others = Object.entries(tables).map(([cell, figure]) => [cell, Number(figure) + 97]);
    const changed = saidBy(
      rule,
      reportOfExample({ ...example, tables: Object.fromEntries(others) }),
    );
    return saidBy(rule, reportOfExample(example)).flatMap((was) => {
      const now = changed.find(({ id, message }) => id === was.id && message !== was.message);
      return now ? [[was.fingerprint, now.fingerprint]] : [];
    });
  });
  expect(again.length).toBeGreaterThan(20);
  for (const [was, now] of again) expect(now).not.toBe(was);
});

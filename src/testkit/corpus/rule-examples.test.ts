import { describe, expect, test } from 'vitest';
import { textExamples } from '../../domain/checks/all-examples.ts';
import { textRules } from '../../domain/checks/all-rules.ts';
import { markedWords, reportOfExample, saidBy } from '../domain/report-of-example.ts';

describe.each(textExamples)('$rule', ({ rule, flagged, silent }) => {
  test.each(flagged)('says: $text', (example) => {
    const report = reportOfExample(example);
    const found = saidBy(rule, report);
    expect(found.length).toBeGreaterThan(0);
    const head = textRules.find(({ id }) => id === rule);
    expect(found.map(({ level }) => level)).toContain(example.level ?? head?.level);
    if (example.words !== undefined) {
      expect(found.flatMap((one) => markedWords(one, report))).toContain(example.words);
    }
  });

  test.each(silent)('is silent: $text', (example) => {
    expect(saidBy(rule, reportOfExample(example)).map(({ message }) => message)).toEqual([]);
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

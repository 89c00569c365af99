import { describe, expect, test } from 'vitest';
import { judgeCase } from './judge-case.ts';
import { openCases } from './measure-corpus.ts';
import { missedCases } from './missed-cases.ts';

const cases = openCases();

describe('of a case of the corpus all is said that is to be said, and no more', () => {
  test.each(cases)('$id', (of) => {
    const { missed, falseAlarms, misgraded } = judgeCase(of);
    expect(falseAlarms.map(({ message }) => message)).toEqual([]);
    expect(misgraded.map(({ message }) => message)).toEqual([]);
    expect(missed.map(({ rule }) => rule)).toEqual(missedCases[of.id] ?? []);
  });
});

test('what is known to be missed is in the corpus, and is less than a fiftieth', () => {
  const ids = new Set(cases.map(({ id }) => id));
  expect(Object.keys(missedCases).filter((id) => !ids.has(id))).toEqual([]);
  const wanted = cases.flatMap(({ expect }) => expect).length;
  expect(Object.values(missedCases).flat().length / wanted).toBeLessThanOrEqual(0.02);
});

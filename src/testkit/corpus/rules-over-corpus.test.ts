import { describe, expect, test } from 'vitest';
import type { Judgement } from './judge-case.ts';
import {
  judgeCases,
  measureByRule,
  openCases,
  precisionOf,
  recallOf,
  sumOfMeasures,
} from './measure-corpus.ts';
import { heldOutFile, readCases } from './read-corpus.ts';

const open = judgeCases(openCases());
const apart = judgeCases(readCases(heldOutFile));
const measure = (judged: readonly Judgement[]) => sumOfMeasures(measureByRule(judged).values());
const falseErrors = (judged: readonly Judgement[]) =>
  judged.flatMap(({ of, falseAlarms }) =>
    falseAlarms.filter(({ level }) => level === 'error').map(({ rule }) => `${of.id} ${rule}`),
  );

describe('the rules of the text over the corpus', () => {
  test('no error is said where none is', () => {
    expect(falseErrors(open)).toEqual([]);
    expect(falseErrors(apart)).toEqual([]);
  });

  test('nearly all that is said is right, and nearly all that is wrong is said', () => {
    expect(precisionOf(measure(open))).toBeGreaterThanOrEqual(0.99);
    expect(recallOf(measure(open))).toBeGreaterThanOrEqual(0.98);
  });

  test('so it is of the cases kept apart, by a little less', () => {
    expect(precisionOf(measure(apart))).toBeGreaterThanOrEqual(0.94);
    expect(recallOf(measure(apart))).toBeGreaterThanOrEqual(0.88);
  });

  test('each finding has the level of the rule book', () => {
    expect(open.flatMap(({ misgraded }) => misgraded.map(({ message }) => message))).toEqual([]);
  });
});

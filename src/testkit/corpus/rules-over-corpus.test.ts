import { describe, expect, test } from 'vitest';
import {
  judgeCases,
  measureByRule,
  precisionOf,
  recallOf,
  sumOfMeasures,
} from './measure-corpus.ts';
import { heldOutFile, readCases } from './read-corpus.ts';

/** The open cases are judged one by one in `each-case.test.ts`; of these only the sums are looked at. */
describe('the rules of the text over the cases kept apart', () => {
  const apart = judgeCases(readCases(heldOutFile));
  const measure = sumOfMeasures(measureByRule(apart).values());

  test('no error is said where none is', () => {
    const falseErrors = apart.flatMap(({ falseAlarms }) =>
      falseAlarms.filter(({ level }) => level === 'error'),
    );
    expect(falseErrors).toEqual([]);
  });

  test('nearly all that is said is right, and nearly all that is wrong is said', () => {
    expect(precisionOf(measure)).toBeGreaterThanOrEqual(0.94);
    expect(recallOf(measure)).toBeGreaterThanOrEqual(0.88);
  });
});

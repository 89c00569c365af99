import { describe, expect, test } from 'vitest';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from './core/finding.ts';
import { tallyOf } from './core/tally.ts';
import { isHeldBack, type Progress } from './held-back.ts';
import { runChecks } from './run-checks.ts';

/** Nothing written, nothing typed, and a mistake that is no blank. */
const empty: Report = {
  ...sound2021,
  cells: {},
  title: '年报',
  sections: {
    ...sound2021.sections,
    s1: { blocks: [], after: '' },
    s5: { blocks: [], after: '' },
  },
};
const writing = (left: readonly number[], current: number | null): Progress => ({
  isWhole: false,
  left: new Set(left),
  current,
});
/** The sections that a report is told of something missing in. */
const missingIn = (report: Report, progress: Progress) =>
  new Set(
    runChecks(report)
      .filter((one) => one.isEmptiness && !isHeldBack(one, report, progress))
      .map(({ section }) => section),
  );
const sections = (...numbers: Finding['section'][]) => new Set(numbers);

describe('what is missing', () => {
  const begun = (section: 2 | 3 | 4): Report => ({
    ...empty,
    cells: Object.fromEntries(
      Object.entries(sound2021.cells)
        .filter(([key]) => key.startsWith(`table${section}/`))
        .slice(0, 3)
        .map(([key]) => [key, '0']),
    ),
  });

  test('counts everywhere in a report that nobody is writing', () => {
    expect(missingIn(empty, { ...writing([], null), isWhole: true })).toEqual(
      sections(1, 2, 3, 4, 5),
    );
  });

  test('counts nowhere in one that is just begun, whatever section is open', () => {
    expect(missingIn(empty, writing([], null))).toEqual(sections());
    expect(missingIn(empty, writing([], 5))).toEqual(sections());
  });

  test('counts in a section of text once it is left, until somebody is in it again', () => {
    expect(missingIn(empty, writing([5], 1))).toEqual(sections(5));
    expect(missingIn(empty, writing([1, 5], null))).toEqual(sections(1, 5));
    expect(missingIn(empty, writing([1, 5], 5))).toEqual(sections(1));
  });

  test.each([2, 3, 4] as const)('counts in table %i once it is begun and left', (table) => {
    expect(missingIn(empty, writing([2, 3, 4], null))).toEqual(sections());
    expect(missingIn(begun(table), writing([2, 3, 4], null))).toEqual(sections(table));
    expect(missingIn(begun(table), writing([2, 3, 4], table))).toEqual(sections());
  });
});

describe('what a written section lacks', () => {
  const lacking: Report = {
    ...sound2021,
    sections: {
      ...sound2021.sections,
      s5: { blocks: [{ id: '5-1', mark: '', name: '', text: '将增加图解。' }], after: '' },
    },
  };
  const [found] = runChecks(lacking).filter(({ rule }) => rule === 'S-S5EMPTY');
  if (!found) throw new Error('nothing is lacking');
  const isHeld = (progress: Progress) => isHeldBack(found, lacking, progress);

  test('waits until the section is left, and stays when somebody is in it again', () => {
    expect(isHeld(writing([], 5))).toBe(true);
    expect(isHeld(writing([1], null))).toBe(true);
    expect(isHeld(writing([5], 1))).toBe(false);
    expect(isHeld(writing([5], 5))).toBe(false);
  });

  test('is told at once of a report that nobody is writing', () => {
    expect(isHeld({ ...writing([], null), isWhole: true })).toBe(false);
  });

  test('counts as what it is wherever the writer is', () => {
    expect(found).toMatchObject({ level: 'warning', isEmptiness: false, waitsForLeaving: true });
    const { warning, written } = tallyOf(lacking, [found]);
    expect({ warning, written }).toEqual({ warning: 1, written: tallyOf(lacking, []).written });
  });
});

test('what is wrong is always shown', () => {
  const wrong = (findings: readonly Finding[]) =>
    findings.filter(({ isEmptiness }) => !isEmptiness);
  const all = wrong(runChecks(empty));
  expect(all.length).toBeGreaterThan(0);
  const listed = runChecks(empty).filter((one) => !isHeldBack(one, empty, writing([], null)));
  expect(listed).toEqual(all);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyReport } from '../../../testkit/domain/arbitrary-report.ts';
import { sound2021 } from '../../../testkit/domain/rule-cases.ts';
import { yearCases } from '../../../testkit/domain/year-cases.ts';
import { editionById } from '../../edition/editions.ts';
import { fieldPlace } from '../../place/place.ts';
import type { Report } from '../../report/report.ts';
import { allRules } from '../all-rules.ts';
import { finders } from '../finders.ts';
import { createChecks, runChecks } from '../run-checks.ts';
import { createEngine, finderOf } from './engine.ts';
import type { RuleId } from './finding.ts';
import { oneFinding } from './make-finding.ts';
import { type Pace, type Part, reportRule } from './rule.ts';

const edition = editionById('2021');

/** One field of a report taken from another, or several: what a person, a file or an undo may change at once. */
const anyChange = fc.tuple(
  anyReport,
  fc.subarray(Object.keys(sound2021) as (keyof Report)[], { minLength: 1, maxLength: 3 }),
);

const changed = (report: Report, [other, fields]: readonly [Report, readonly (keyof Report)[]]) =>
  Object.assign({ ...report }, ...fields.map((field) => ({ [field]: other[field] }))) as Report;

describe('what is kept from one run to the next', () => {
  test('is what a run from nothing finds, whatever was changed in between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(sound2021, ...yearCases.map(({ report }) => report)),
        fc.array(fc.tuple(anyChange, fc.constantFrom<Pace>('key', 'pause')), { maxLength: 5 }),
        (first, changes) => {
          const checks = createChecks();
          let report = first;
          for (const [change, pace] of changes) {
            report = changed(report, change);
            const form = editionById(report.edition);
            const { findings, waiting } = checks.run(report, form, pace);
            const late = (rule: RuleId) => waiting.includes(rule);
            expect(findings.filter(({ rules }) => !rules.some(late))).toEqual(
              runChecks(report).filter(({ rules }) => !rules.some(late)),
            );
            expect(checks.run(report, form, 'pause').findings).toEqual(runChecks(report));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is the same list while nothing that is read has changed', () => {
    const checks = createChecks();
    const { findings } = checks.run(sound2021, edition, 'pause');
    const untouched = { ...sound2021, deadline: '2030-01-01' };
    expect(checks.run(untouched, edition, 'pause').findings).toBe(findings);
    expect(checks.run(untouched, edition, 'key').waiting).toEqual([]);
  });
});

/** A rule that counts how often it is asked, and says what it was given. */
function counted(reads: readonly Part[], pace?: Pace) {
  const given: string[][] = [];
  const rule = reportRule({
    id: 'S-TITLE',
    title: '',
    level: 'note',
    basis: { source: '', evidence: '推' },
    reads,
    ...(pace ? { pace } : {}),
    find: (subject, head) => {
      given.push(Object.keys(subject).sort());
      return [
        oneFinding(head, subject, { place: fieldPlace('title'), message: String(given.length) }),
      ];
    },
  });
  return { given, engine: createEngine([finderOf(rule)]) };
}

const parts: readonly Part[] = ['cells', 'text', 'form', 'lastYear'];
const withLast = yearCases[0]?.report as Report;
/** Each with a change of that part alone. */
const partChanged: Readonly<Record<Part, (report: Report) => Report>> = {
  cells: (report) => ({ ...report, cells: { ...report.cells } }),
  text: (report) => ({ ...report, preamble: `${report.preamble}。` }),
  form: (report) => ({ ...report, unit: `${report.unit}。` }),
  lastYear: (report) => ({ ...report, lastYear: report.lastYear && { ...report.lastYear } }),
};

describe('a rule', () => {
  test.each(parts.flatMap((reads) => parts.map((change) => [reads, change] as const)))(
    'that reads %s is asked again when that changes, and not when %s does alone',
    (reads, change) => {
      const { given, engine } = counted([reads]);
      engine.run(withLast, edition, 'key');
      engine.run(partChanged[change](withLast), edition, 'key');
      expect(given.length).toBe(reads === change ? 2 : 1);
    },
  );

  test('is given what it declares and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray([...parts]), (reads) => {
        const { given, engine } = counted(reads);
        engine.run(withLast, edition, 'key');
        expect(given).toEqual([['edition', ...reads].sort()]);
      }),
    );
  });

  test('that reads last year’s report is not asked where there is none', () => {
    const { given, engine } = counted(['cells', 'lastYear']);
    expect(engine.run(sound2021, edition, 'pause').findings).toEqual([]);
    expect(given).toEqual([]);
  });

  test('that waits for a pause says so, keeps what it found, and is asked then', () => {
    const { given, engine } = counted(['text'], 'pause');
    const first = engine.run(sound2021, edition, 'key');
    expect(first.waiting).toEqual([]);
    const typed = partChanged.text(sound2021);
    expect(engine.run(typed, edition, 'key')).toEqual({ ...first, waiting: ['S-TITLE'] });
    expect(engine.run(typed, edition, 'pause').findings[0]?.message).toBe('2');
    expect(engine.run(typed, edition, 'key').waiting).toEqual([]);
    expect(given.length).toBe(2);
  });

  test('is run once, with all the others', () => {
    const run = finders.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect([...run].sort()).toEqual(allRules.map(({ id }) => id).sort());
    expect(new Set(run).size).toBe(run.length);
  });

  test('yields only to rules that there are', () => {
    const ids = new Set(allRules.map(({ id }) => id));
    const named = allRules.flatMap(({ yieldsTo }) => yieldsTo?.to ?? []);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(allRules.filter(({ id, yieldsTo }) => yieldsTo?.to.includes(id))).toEqual([]);
  });
});

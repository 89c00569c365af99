/** That lines are passed over where an expression cannot match (prose/prefilter) changes no finding of any rule. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { editionForYear } from '../../domain/edition/editions.ts';
import type { Report } from '../../domain/report/report.ts';
import { openCases } from './measure-corpus.ts';
import { type CorpusCase, textsOf } from './read-corpus.ts';

const cases = openCases();

/** The findings of all rules of the text, each run from nothing but what was read of lines. */
async function findingsOf() {
  const { textRules } = await import('../../domain/checks/all-rules.ts');
  const { createEngine, finderOf } = await import('../../domain/checks/core/engine.ts');
  const { reportOfCase } = await import('./case-report.ts');
  const finders = textRules.map(finderOf);
  return (of: CorpusCase) => {
    const report: Report = reportOfCase(of);
    return createEngine(finders).run(report, editionForYear(of.year), 'pause').findings;
  };
}

type Look = Awaited<ReturnType<typeof findingsOf>>;
let passing: Look;
let reading: Look;
/** How many times something was not looked for. */
let passedOver = 0;

beforeAll(async () => {
  const lineCharacters = '../../domain/prose/prefilter/line-characters.ts';
  const { holdsNeeded } = await import(lineCharacters);
  vi.doMock(lineCharacters, () => ({
    mayMatch: (line: string, expression: RegExp) => {
      const isThere = holdsNeeded(line, expression);
      if (!isThere) passedOver += 1;
      return isThere;
    },
  }));
  vi.resetModules();
  passing = await findingsOf();
  vi.doMock(lineCharacters, () => ({ mayMatch: () => true }));
  vi.resetModules();
  reading = await findingsOf();
});

describe('all rules of the text find the same', () => {
  test('in the lines of the corpus', () => {
    let found = 0;
    for (const together of inGroups(cases)) {
      const [first] = together;
      if (!first) continue;
      const text = together.map((each) => each.text).join('\n');
      const of = { ...first, section: '1', text };
      const findings = passing(of);
      expect(findings).toEqual(reading(of));
      found += findings.length;
    }
    expect(found).toBeGreaterThan(1000);
    expect(passedOver).toBeGreaterThan(10_000);
  });

  const parts = cases.flatMap(textsOf).flatMap(([, text]) => text.split(/(?<=[，。；、：\n])/));
  const part = fc.nat(parts.length - 1).map((at) => parts[at] ?? '');
  /** With a character left out, or twice there. */
  const changed = fc
    .tuple(part, fc.nat(40), fc.constantFrom(0, 1, 1, 1, 2))
    .map(
      ([words, at, times]) =>
        words.slice(0, at) + words.charAt(at).repeat(times) + words.slice(at + 1),
    );
  const line = fc.array(changed, { minLength: 1, maxLength: 8 }).map((all) => all.join(''));

  test('in lines of parts of others', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.constantFrom('title', 'preamble', '1', '1.0', '1.2', '1.5', '3', '5', '6', 'closing'),
        fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n')),
        (of, section, text) => {
          const changedCase = { ...of, section, text, also: {} };
          expect(passing(changedCase)).toEqual(reading(changedCase));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** So many lines together that a report has about as many as one of the larger. */
const inReport = 60;

const inGroups = (all: readonly CorpusCase[]): readonly (readonly CorpusCase[])[] =>
  Array.from({ length: Math.ceil(all.length / inReport) }, (_, index) =>
    all.slice(index * inReport, (index + 1) * inReport),
  );

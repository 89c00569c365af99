import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editionById } from '../edition/editions.ts';
import { blankReport, usualDeadline } from '../report/blank-report.ts';
import { blocksFromParagraphs } from '../report/prose.ts';
import type { Report } from '../report/report.ts';
import { localLimit } from './rules/prose/structure/length-rule.ts';
import { createChecks, runChecks } from './run-checks.ts';

const blank = blankReport({
  unit: '云溪县青禾镇人民政府',
  year: 2025,
  deadline: usualDeadline(2025),
});
const edition = editionById(blank.edition);

const withLength = (length: number): Report => ({
  ...blank,
  sections: {
    ...blank.sections,
    s1: { ...blank.sections.s1, blocks: blocksFromParagraphs(['镇'.repeat(length)], 1) },
  },
});

const said = (findings: ReturnType<typeof runChecks>) =>
  findings.filter(({ rule }) => rule === 'S-LEN').map(({ message }) => message);

test('section one is held against the limit that is given, whichever it was before', () => {
  const checks = createChecks();
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 1600 }),
      fc.integer({ min: -3, max: 3 }),
      (limit, over) => {
        const report = withLength(limit + over);
        const { findings } = checks.run(report, edition, 'pause', [], limit);
        expect(said(findings)).toHaveLength(over > 0 ? 1 : 0);
        if (over > 0) expect(said(findings)[0]).toContain(`${limit} 字`);
        expect(findings).toEqual(runChecks(report, edition, [], limit));
      },
    ),
    { numRuns: 30 },
  );
});

test('without a limit it is the one of the notice', () => {
  expect(said(runChecks(withLength(localLimit)))).toEqual([]);
  expect(said(runChecks(withLength(localLimit + 1)))).toEqual([
    '第一部分超过 1000 字，有的地方要求不超过 1000 字',
  ]);
});

test('all else that is found stays as it is', () => {
  const report = withLength(900);
  const [plain, short] = [runChecks(report), runChecks(report, edition, [], 800)];
  expect(short.filter(({ rule }) => rule !== 'S-LEN')).toEqual(plain);
  expect(short).toHaveLength(plain.length + 1);
});

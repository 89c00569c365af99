import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleCases, sound2019, sound2021 } from '../../testkit/domain/rule-cases.ts';
import { editionById } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { blankReport } from '../report/blank-report.ts';
import type { Report } from '../report/report.ts';
import { kindOf } from './core/finding.ts';
import { type Tally, tallyOf } from './core/tally.ts';
import { emptyTopics } from './empty-topics.ts';
import { runChecks } from './run-checks.ts';
import { sayTally, signsOf } from './wording/word-tally.ts';

const tallyIn = (report: Report) => tallyOf(report, runChecks(report));
const untouched = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const cellsIn = (report: Report) => figureCells(editionById(report.edition), report);

/** Every official topic with text under it. */
const written = (report: Report): Report => ({
  ...report,
  sections: Object.fromEntries(
    Object.entries(report.sections).map(([key, section]) => [
      key,
      {
        ...section,
        blocks: section.blocks.map((block) => ({ ...block, text: block.text || '如实写明。' })),
      },
    ]),
  ) as Report['sections'],
});

test('an untouched report is not written at all, and nothing about it is wrong', () => {
  const tally = tallyIn(untouched);
  expect(tally).toEqual({
    ...{ error: 0, warning: 0, note: 0 },
    ...{ blanks: cellsIn(untouched).length, begun: 0, written: 0 },
  });
  expect(sayTally(tally)).toBe('未填写 0/6，空格 200 格');
});

test.each([sound2019, sound2021])('a whole report is good, and says so', (sound) => {
  expect(sayTally(tallyIn(written(sound)))).toBe('没有错误和警告');
});

test('sub-headings of the official topics without text are missing; those of the office’s own are not', () => {
  const names = (name: string): Report => ({
    ...written(sound2021),
    sections: {
      ...written(sound2021).sections,
      s5: {
        blocks: [
          { id: '5-1', mark: '（一）', name: '存在的主要问题', text: '不够全面。' },
          { id: '5-2', mark: '（二）', name, text: '' },
        ],
        after: '',
      },
    },
  });
  const missing = names('改进情况');
  // Problems without remedies are a warning, too.
  expect(sayTally(tallyIn(missing))).toBe('警告 1，填写中 5/6');
  expect(emptyTopics(missing, runChecks(missing))).toMatchObject([
    {
      message: '第五部分“改进情况”下面还没有文字',
      place: { is: 'block', id: '5-2' },
      section: 5,
      isEmptiness: true,
    },
  ]);
  const said = names('改进措施已在第一部分写明。');
  expect(sayTally(tallyIn(said))).toBe('没有错误和警告');
  expect(emptyTopics(said, runChecks(said))).toEqual([]);
  // The rule speaks of a section without any text.
  expect(emptyTopics(untouched, runChecks(untouched))).toEqual([]);
});

describe('whatever is blank', () => {
  test('blank cells are the blanks, and the levels stay as they are', () => {
    const whole = written(sound2021);
    const keys = cellsIn(whole).map(({ key }) => key);
    fc.assert(
      fc.property(fc.subarray(keys), (blank) => {
        const cells = { ...whole.cells, ...Object.fromEntries(blank.map((key) => [key, ' '])) };
        const tally = tallyIn({ ...whole, cells });
        expect(tally).toMatchObject({ error: 0, warning: 0, note: 0, blanks: blank.length });
        const tables = new Set(blank.map((key) => key.slice(0, 'table2'.length)));
        expect(tally.written).toBe(6 - tables.size);
        expect(signsOf(tally).some(({ is }) => is === 'good')).toBe(blank.length === 0);
      }),
    );
  });

  test.each(ruleCases)('$name: what is listed is what is counted', ({ report }) => {
    const findings = runChecks(report);
    const tally = tallyOf(report, findings);
    for (const level of ['error', 'warning', 'note'] as const) {
      expect(tally[level]).toBe(findings.filter((one) => kindOf(one) === level).length);
    }
    expect(tally.begun).toBeGreaterThanOrEqual(tally.written);
    const isGood = signsOf(tally).some(({ is }) => is === 'good');
    if (isGood) expect(findings.every(({ level }) => level === 'note')).toBe(true);
  });
});

test.each<[Partial<Tally>, string]>([
  [{}, '没有错误和警告'],
  [{ note: 2 }, '没有错误和警告，提示 2'],
  [{ error: 1, warning: 2, note: 3 }, '错误 1，警告 2，提示 3'],
  [{ written: 5 }, '填写中 5/6'],
  [{ written: 0, begun: 2, blanks: 9 }, '填写中 0/6，空格 9 格'],
  [{ written: 0, begun: 0, error: 1 }, '错误 1，未填写 0/6'],
])('%o is said: %s', (parts, words) => {
  const whole = { error: 0, warning: 0, note: 0, blanks: 0, begun: 6, written: 6 };
  expect(sayTally({ ...whole, ...parts })).toBe(words);
});

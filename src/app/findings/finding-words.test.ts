import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import type { Report } from '../../domain/report/report.ts';
import { withCells } from '../../testkit/domain/consistent-report.ts';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import { sayChanges } from './finding-words.ts';

const state = (report: Report, shown: readonly Finding[] = runChecks(report)) => ({
  report,
  shown,
});
const say = (before: Report, now: Report) => sayChanges(state(before), state(now), runChecks(now));
const wrong = withCells(sound2021, { 'table3/3-1/natural': '7' });
const withText = (text: string): Report => ({
  ...sound2021,
  sections: {
    ...sound2021.sections,
    s1: {
      ...sound2021.sections.s1,
      blocks: sound2021.sections.s1.blocks.map((block, index) =>
        index === 0 ? { ...block, text } : block,
      ),
    },
  },
});
const twice = withCells(wrong, { 'table4/direct/total': '3' });
const totals = (count: number) =>
  withCells(
    sound2021,
    Object.fromEntries(
      ['3-2', '3-3-1', '3-3-2', '3-3-3', '3-3-4', '3-3-5']
        .slice(0, count)
        .map((row, index) => [`table3/${row}/total`, String(200 + index ** 3)]),
    ),
  );

describe('words on findings', () => {
  test('name what is new, with how many there are of its level', () => {
    expect(say(sound2021, wrong)).toMatch(/^错误 1：表三“自然人”列“（一）予以公开”应为 4，现为 7/);
    expect(say(wrong, twice)).toMatch(/^错误 2：表四“未经复议直接起诉”/);
    expect(say(sound2021, twice)).toMatch(/^错误 2：表三“自然人”列.*；另有新的 1 处$/);
  });

  test('name what is put right, and how many are left', () => {
    expect(say(twice, wrong)).toBe('已改正：表四“未经复议直接起诉”的“总计”，还有错误 1');
    expect(say(wrong, sound2021)).toBe('已改正：表三“自然人”列“（一）予以公开”，没有发现问题了');
  });

  test('say both in one message', () => {
    const other = withCells(sound2021, { 'table4/direct/total': '3' });
    expect(say(wrong, other)).toMatch(/^已改正：表三“自然人”列“（一）予以公开”。错误 1：表四/);
  });

  test('do not call put right what cannot be told while a cell is blank, or is only held back', () => {
    const open = withCells(wrong, { 'table3/3-1/natural': '' });
    expect(say(wrong, open)).not.toContain('已改正');
    expect(say(sound2021, open)).toMatch(/^未填：表三有 1 格未填/);
    expect(sayChanges(state(open), state(open, []), runChecks(open))).toBe('');
    expect(sayChanges(state(open), state(sound2021), [])).toMatch(/^已改正：/);
  });

  test('of several that are said as one name each that comes or goes', () => {
    expect(say(sound2021, totals(5))).toMatch(/^错误 \d：表三“总计”列有 5 行的总计/);
    expect(say(totals(5), totals(6))).toMatch(/^错误 \d：表三“（三）不予公开 5/);
    expect(say(totals(6), totals(5))).toMatch(
      /^已改正：表三“总计”列“（三）不予公开 5.*，还有错误 \d$/,
    );
    expect(say(totals(4), totals(3))).toMatch(/^已改正：表三“总计”列“（三）不予公开 3/);
  });

  test('are silent where words have only moved', () => {
    const typo = withText('全年公公开信息3条，按规定列入考核、开展评议，没有责任追究。');
    const moved = withText('本年，全年公公开信息3条，按规定列入考核、开展评议，没有责任追究。');
    expect(runChecks(typo)).toHaveLength(1);
    expect(say(typo, moved)).toBe('');
    expect(say(sound2021, typo)).toMatch(/^(错误|警告|提示) 1：.*公公/);
  });

  test('are silent where nothing has changed but figures', () => {
    const keys = ['table3/3-1/natural', 'table3/3-4-1/total', 'table4/direct/total'];
    const changes = fc.dictionary(fc.constantFrom(...keys), fc.nat(99).map(String));
    fc.assert(
      fc.property(changes, (cells) => {
        const report = withCells(sound2021, cells);
        expect(say(report, report)).toBe('');
        expect(say(report, { ...report, cells: { ...report.cells } })).toBe('');
        const words = say(sound2021, report);
        expect(words === '').toBe(runChecks(report).length === 0);
        expect(words).not.toMatch(/undefined|table\d/);
      }),
    );
  });
});

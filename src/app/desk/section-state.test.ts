import { describe, expect, test } from 'vitest';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { withLastYear } from '../../domain/report/last-year.ts';
import type { LastYear, Report } from '../../domain/report/report.ts';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import {
  findingsOf,
  lastYearProgress,
  leftSectionsOf,
  sectionProgress,
  stateNames,
} from './section-state.ts';

const blank = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const withTexts = (key: 's1' | 's6', texts: readonly string[]): Report => {
  const { blocks, after } = blank.sections[key];
  const written = blocks.map((block, index) => ({ ...block, text: texts[index] ?? '' }));
  return { ...blank, sections: { ...blank.sections, [key]: { blocks: written, after } } };
};
const withCells = (cells: Report['cells']): Report => ({ ...blank, cells });

describe('the state of a section', () => {
  test.each<[string, Report, number, string, string]>([
    ['its own data with a unit', blank, 0, 'done', ''],
    ['its own data without one', { ...blank, unit: ' ' }, 0, 'started', ''],
    ['prose without text', blank, 1, 'empty', ''],
    ['prose with blanks', withTexts('s1', [' \n']), 1, 'empty', ''],
    ['prose under some headings', withTexts('s1', ['甲', '', '乙']), 1, 'started', '2/5 段'],
    ['prose under all', withTexts('s1', ['甲', '乙', '丙', '丁', '戊']), 1, 'done', ''],
    ['prose in one piece', withTexts('s6', ['无']), 6, 'done', ''],
    ['an empty table', blank, 4, 'empty', ''],
    ['a table with a figure', withCells({ 'table4/review/total': '0' }), 4, 'started', '1/15 格'],
    ['a table with blanks', withCells({ 'table4/review/total': ' ' }), 4, 'empty', ''],
    ['a table with figures of another', withCells({ 'table3/1/natural': '1' }), 4, 'empty', ''],
    [
      'a table with figures of another form',
      withCells({ 'table2/services/change': '1' }),
      2,
      'empty',
      '',
    ],
    ['a full table', sound2021, 3, 'done', ''],
    [
      'a full table with a new extra row',
      { ...sound2021, extraRows: [{ id: 'r1', label: '' }] },
      2,
      'started',
      '10/11 格',
    ],
  ])('%s', (_, report, section, state, detail) => {
    expect(sectionProgress(report, runChecks(report), section)).toEqual({ state, detail });
  });

  test('is said in four words', () => {
    expect(stateNames).toEqual({
      ...{ empty: '未填写', started: '填写中', faulty: '待改正', done: '已填写' },
    });
  });
});

describe('a draft opened again', () => {
  test('holds blank cells against tables with figures, not against that on screen', () => {
    const begun = withCells({ 'table3/1/natural': '1', 'table4/review/total': '0' });
    expect(leftSectionsOf(begun, 3)).toEqual(new Set([4]));
    expect(leftSectionsOf(begun, -1)).toEqual(new Set([3, 4]));
    expect(leftSectionsOf(blank, 1)).toEqual(new Set());
  });
});

describe('last year’s report in the task list', () => {
  const attached = (is: LastYear['source']['is'], year: number) =>
    withLastYear(blank, { ...blank, year }, { is, name: '' });

  test.each<[string, Report, string, string, string]>([
    ['none', blank, 'empty', '未附', ''],
    ['one from a file', attached('file', 2024), 'done', '已附 2024 年', ''],
    ['one from the list', attached('draft', 2024), 'done', '已附 2024 年', ''],
    ['typed figures', attached('typed', 2024), 'done', '手工填写', ''],
    ['one of another year', attached('file', 2022), 'started', '已附 2022 年', '不是上年'],
  ])('%s', (_, report, state, words, detail) => {
    expect(lastYearProgress(report)).toEqual({ state, words, detail });
  });
});

test('the findings of a section are its own', () => {
  const findings = runChecks(blank);
  expect(findingsOf(findings, 3).map(({ id }) => id)).toEqual(['NUM-BLANK table/3']);
  expect(findingsOf(findings, 1).map(({ id }) => id)).toEqual(['S-EMPTY section/1']);
});

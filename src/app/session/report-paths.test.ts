import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { ProseBlock, Report } from '../../domain/report/report.ts';
import { anyReport } from '../../testkit/domain/arbitrary-report.ts';
import { changedPaths, setIn } from './report-paths.ts';

const blank = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const report: Report = {
  ...blank,
  cells: { 'table3/3-3-7/total': '4', 'table4/review/total': '1' },
  splits: { services: [{ id: 'p1', label: '行政检查' }] },
};
const withBlocks = (blocks: ProseBlock[]): Report => ({
  ...report,
  sections: { ...report.sections, s1: { ...report.sections.s1, blocks } },
});

describe('setting a part of a report', () => {
  test('gives a new report that shares all that did not change', () => {
    const changed = setIn(report, 'sections.s1.blocks.1.text', '收到3件。');
    expect(changed.sections.s1.blocks[1]?.text).toBe('收到3件。');
    expect(report.sections.s1.blocks[1]?.text).toBe('');
    expect(changed.cells).toBe(report.cells);
    expect(changed.sections.s2).toBe(report.sections.s2);
    expect(changed.sections.s1.blocks[0]).toBe(report.sections.s1.blocks[0]);
    expect(Array.isArray(changed.sections.s1.blocks)).toBe(true);
  });

  test('to what it is already gives the same report', () => {
    expect(setIn(report, 'cells.table4/review/total', '1')).toBe(report);
    expect(setIn(report, 'options.autoTotals', false)).toBe(report);
    expect(setIn(report, 'title', null)).toBe(report);
  });

  test('that was not there adds it', () => {
    expect(setIn(report, 'cells.table2/rules/issued', '').cells).toEqual({
      ...report.cells,
      'table2/rules/issued': '',
    });
    expect(setIn(report, 'splits.other', []).splits).toEqual({ ...report.splits, other: [] });
  });
});

describe('the paths in which two reports differ', () => {
  test('are none between a report and itself or its like', () => {
    expect(changedPaths(report, report)).toEqual([]);
    expect(changedPaths(report, JSON.parse(JSON.stringify(report)))).toEqual([]);
  });

  test.each<[string, Report, { path: string; value: unknown }[]]>([
    [
      'one cell',
      { ...report, cells: { ...report.cells, 'table3/3-3-7/total': '5' } },
      [{ path: 'cells.table3/3-3-7/total', value: '5' }],
    ],
    [
      'a cell that is absent afterwards: set blank',
      { ...report, cells: { 'table3/3-3-7/total': '4' } },
      [{ path: 'cells.table4/review/total', value: '' }],
    ],
    [
      'a block that was renamed: its name alone',
      withBlocks(
        report.sections.s1.blocks.map((block) =>
          block.id === '1-2' ? { ...block, name: '申请' } : block,
        ),
      ),
      [{ path: 'sections.s1.blocks.1.name', value: '申请' }],
    ],
    [
      'a list whose items moved: the whole list',
      withBlocks([...report.sections.s1.blocks].reverse()),
      [{ path: 'sections.s1.blocks', value: [...report.sections.s1.blocks].reverse() }],
    ],
    [
      'an option and a text',
      { ...report, preamble: '前言', options: { ...report.options, autoTotals: true } },
      [
        { path: 'preamble', value: '前言' },
        { path: 'options.autoTotals', value: true },
      ],
    ],
    ['a title of its own', { ...report, title: '年报' }, [{ path: 'title', value: '年报' }]],
    [
      'a split that was taken back',
      { ...report, splits: {} },
      [{ path: 'splits.services', value: undefined }],
    ],
  ])('name %s', (_, to, paths) => {
    expect(changedPaths(report, to)).toEqual(paths);
  });

  test('go back to the standard title, which is none', () => {
    expect(changedPaths({ ...report, title: '年报' }, report)).toEqual([
      { path: 'title', value: null },
    ]);
  });

  test('set labels as a whole: their addresses have dots, and none is not the same as a blank one', () => {
    const printed = { 'table3.3.3.2': '2.其他法律法规禁止公开', section5: '五、问题' };
    const { section5: _, ...fewer } = printed;
    const before = { ...report, asPrinted: printed };
    expect(changedPaths(before, { ...before, asPrinted: fewer })).toEqual([
      { path: 'asPrinted', value: fewer },
    ]);
    expect(changedPaths(before, { ...before, asPrinted: { ...printed } })).toEqual([]);
  });
});

/** Cells that are blank, and lists that are gone, stand as nothing. */
function comparable(one: Report): unknown {
  const cells = Object.entries(one.cells).filter(([, value]) => value !== '');
  const splits = Object.entries(one.splits).filter(([, value]) => value !== undefined);
  return { ...one, cells: Object.fromEntries(cells), splits: Object.fromEntries(splits) };
}

test('set one after the other they turn one report into another, whatever the two', () => {
  fc.assert(
    fc.property(anyReport, anyReport, (from, to) => {
      let built = from;
      for (const { path, value } of changedPaths(from, to)) built = setIn(built, path, value);
      expect(comparable(built)).toEqual(comparable(to));
    }),
    { numRuns: 100 },
  );
});

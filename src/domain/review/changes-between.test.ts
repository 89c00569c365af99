import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankReport } from '../report/blank-report.ts';
import { paragraphsOfReport } from '../report/paragraphs.ts';
import type { YearReport } from '../report/report.ts';
import { type TextId, withText } from '../report/text.ts';
import { changesBetween } from './changes-between.ts';
import { fingerprintOf, sameFingerprint } from './report-fingerprint.ts';

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '' });
const first: TextId = `text/${blank.sections.s1.blocks[0]?.id}`;
const before = {
  ...withText(blank, first, '第一段。\n第二段。\n第三段。'),
  cells: { 'table3/1/natural': '8', 'table3/1/total': '8' },
};

test('a figure, a paragraph and the title say what they were', () => {
  const after = {
    ...withText(before, first, '第一段。\n第二段，改过。\n第三段。'),
    title: '青禾镇年报',
    cells: { ...before.cells, 'table3/1/natural': '9', 'table3/1/total': '' },
  };
  expect(changesBetween(before, after).map(({ name, was, now }) => [name, was, now])).toEqual([
    ['标题', '云溪县青禾镇人民政府2025年政府信息公开工作年度报告', '青禾镇年报'],
    ['第一部分第 3 段', '第二段。', '第二段，改过。'],
    ['表三“自然人”列“一、本年新收政府信息公开申请数量”', '8', '9'],
    ['表三“总计”列“一、本年新收政府信息公开申请数量”', '8', undefined],
  ]);
});

test('what came and what went has no other side', () => {
  const after = withText(before, first, '第一段。\n第三段。\n第四段。');
  expect(changesBetween(before, after).map(({ was, now }) => [was, now])).toEqual([
    ['第二段。', undefined],
    [undefined, '第四段。'],
  ]);
});

test('ids are not compared: the same print has no change, and one fingerprint', () => {
  const blocks = before.sections.s1.blocks.map((block) => ({ ...block, id: `x${block.id}` }));
  const twin = {
    ...before,
    sections: { ...before.sections, s1: { ...before.sections.s1, blocks } },
  };
  expect(changesBetween(before, twin)).toEqual([]);
  expect(sameFingerprint(fingerprintOf(before), fingerprintOf(twin))).toBe(true);
});

describe('rows of an office’s own', () => {
  const rows = (...labels: string[]) =>
    labels.map((label, index) => ({ id: `r${index}`, label, at: { item: '一', below: '' } }));
  const said = (a: YearReport, b: YearReport) =>
    changesBetween(a, b).map(({ name, was, now }) => [name, was, now]);
  const withRows = {
    ...before,
    extraRows: rows('政策解读', '其他文件'),
    cells: { ...before.cells, 'table2/extra+r1/issued': '5' },
  };

  test('mean the same by their names, wherever they stand', () => {
    const [first, second] = rows('其他文件', '政策解读');
    const cells = { ...before.cells, 'table2/extra+r0/issued': '5' };
    const twin = { ...withRows, extraRows: [first!, second!], cells };
    expect(said(withRows, twin)).toEqual([]);
    expect(sameFingerprint(fingerprintOf(withRows), fingerprintOf(twin))).toBe(true);
  });

  test('come and go, also without a figure; a new name is another row', () => {
    const renamed = { ...withRows, extraRows: rows('政策问答', '其他文件') };
    expect(said(withRows, renamed)).toEqual([
      ['表二“附加行 政策问答”行', undefined, '附加行 政策问答'],
      ['表二“附加行 政策解读”行', '附加行 政策解读', undefined],
    ]);
    expect(sameFingerprint(fingerprintOf(withRows), fingerprintOf(renamed))).toBe(false);
    expect(said(withRows, { ...withRows, extraRows: rows('政策解读') })).toEqual([
      ['表二“附加行 其他文件”行', '附加行 其他文件', undefined],
      [expect.stringContaining('表二“附加行 其他文件”行'), '5', undefined],
    ]);
  });

  test('are told wherever they make another print, and nowhere else', () => {
    const row = fc.record({
      label: fc.constantFrom('政策解读', '其他文件', ''),
      item: fc.constantFrom('一', '五', undefined),
      figure: fc.constantFrom('', '5', ' 5', '6'),
    });
    const anyRows = fc.array(row, { maxLength: 4 }).map((drawn) => ({
      ...before,
      extraRows: drawn.map(({ label, item }, index) => ({
        ...{ id: `r${index}`, label },
        ...(item && { at: { item, below: '' } }),
      })),
      cells: Object.fromEntries(
        drawn.map(({ item, figure }, index) => [
          `table2/extra+r${index}/${columnOf(item)}`,
          figure,
        ]),
      ),
    }));
    function columnOf(item: string | undefined) {
      if (item === undefined) return 'value';
      return item === '一' ? 'issued' : 'decisions';
    }
    fc.assert(
      fc.property(anyRows, anyRows, (a, b) => {
        const isSame = sameFingerprint(fingerprintOf(a), fingerprintOf(b));
        expect(changesBetween(a, b).length === 0).toBe(isSame);
        expect(changesBetween(a, a)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('there is a change wherever the fingerprint differs, and none where it does not', () => {
  const text = fc.array(fc.constantFrom('第一段。', '第二段。', '', ' 甲 '), { maxLength: 5 });
  fc.assert(
    fc.property(text, text, fc.constantFrom('', '0', '3', ' 3 '), (old, now, figure) => {
      const a = withText(before, first, old.join('\n'));
      const b = {
        ...withText(before, first, now.join('\n')),
        cells: { ...before.cells, 'table3/2/total': figure },
      };
      const changes = changesBetween(a, b);
      const [of, other] = [fingerprintOf(a), fingerprintOf(b)];
      expect(changes.length === 0).toBe(sameFingerprint(of, other));
      expect(changes.some(({ place }) => place.is === 'cells')).toBe(of.figures !== other.figures);
      // Told back they make the one of the other.
      const lines = (report: typeof a) => paragraphsOfReport(report).map((line) => line.text);
      const texts = changes.filter(({ place }) => place.is !== 'cells');
      const gone = texts.flatMap(({ was }) => was ?? []);
      const came = texts.flatMap(({ now: is }) => is ?? []);
      expect(minus(lines(a), gone)).toEqual(minus(lines(b), came));
    }),
  );
});

/** The same lines with these taken out once each. */
function minus(lines: readonly string[], gone: readonly string[]): string[] {
  const left = [...lines].sort();
  for (const each of gone) left.splice(left.indexOf(each), 1);
  return left;
}

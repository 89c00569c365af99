import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionById, editions } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { applyChanges } from '../../domain/report/cell-changes.ts';
import type { Report } from '../../domain/report/report.ts';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import { cellChanges, overwrites, type PastePlan, planPaste } from './paste-plan.ts';
import type { PlacedText } from './place-block.ts';

const blankOf = (edition: string): Report => ({
  ...blankReport({ unit: '云溪县松岭镇人民政府', year: 2025, deadline: '2026-01-31' }),
  edition,
});
const cellsOf = (report: Report) => figureCells(editionById(report.edition), report);

/** Texts by the address of the cell that they are to go into. */
const planOf = (texts: Readonly<Record<string, string>>, report: Report, notes: string[] = []) => {
  const placed = Object.entries(texts).map(([address, text]): PlacedText => {
    return { cell: cellsOf(report).find((cell) => cell.address === address), text };
  });
  return planPaste('places', placed, notes, report);
};
const changesOf = ({ changes }: PastePlan) =>
  changes.map(({ cell, from, to }) => `${cell.address}: ${from} → ${to}`);
const problemsOf = ({ problems }: PastePlan) => problems.map(({ is, text }) => `${is}: ${text}`);

const natural = 'table3.3.1.natural';
const withTyped = (typed: string, key = 'table3/3-1/natural', edition = '2021'): Report => ({
  ...blankOf(edition),
  cells: { [key]: typed },
});

describe('a pasted text', () => {
  it('fills a blank cell', () => {
    const plan = planOf({ [natural]: '5' }, blankOf('2021'));
    expect(changesOf(plan)).toEqual([`${natural}:  → 5`]);
    expect(overwrites(plan)).toEqual([]);
    expect(plan).toMatchObject({ by: 'places', same: 0, blanks: 0, problems: [] });
  });

  it('overwrites another figure, and what could not be read as one', () => {
    for (const typed of ['4', '约4', '/']) {
      const plan = planOf({ [natural]: '5' }, withTyped(typed));
      expect(changesOf(plan)).toEqual([`${natural}: ${typed} → 5`]);
      expect(overwrites(plan)).toHaveLength(1);
    }
  });

  it('overwrites nothing where only blanks stood', () => {
    expect(overwrites(planOf({ [natural]: '5' }, withTyped(' ')))).toEqual([]);
  });

  it('that is the figure already changes nothing, however it was typed', () => {
    for (const typed of ['1209', '１２０９', '1,209件', ' 1209 ']) {
      const plan = planOf({ [natural]: '1，209' }, withTyped(typed));
      expect(plan).toMatchObject({ changes: [], same: 1, problems: [] });
    }
  });

  it('that is blank leaves what stands there', () => {
    const plan = planOf({ [natural]: '', 'table3.3.1.legal': '' }, withTyped('4'));
    expect(plan).toMatchObject({ changes: [], same: 0, blanks: 2, problems: [] });
  });

  it.each([
    ['1,209', '1209'],
    ['１２', '12'],
    ['12 件', '12'],
    ['3.0', '3'],
    ['007', '7'],
    ['1 209', '1209'],
    ['0', '0'],
  ])('%s becomes the plain figure %s', (text, to) => {
    expect(changesOf(planOf({ [natural]: text }, blankOf('2021')))).toEqual([
      `${natural}:  → ${to}`,
    ]);
  });

  it.each([
    ['+410', '+410'],
    ['＋４１０项', '+410'],
    ['-8', '-8'],
    ['410', '410'],
  ])('%s in 本年增/减 becomes %s', (text, to) => {
    const plan = planOf({ 'table2.fees.change': text }, blankOf('2019'));
    expect(changesOf(plan)).toEqual([`table2.fees.change:  → ${to}`]);
  });

  it('with a sign where there was none is another text', () => {
    const report = withTyped('410', 'table2/fees/change', '2019');
    expect(changesOf(planOf({ 'table2.fees.change': '+410' }, report))).toEqual([
      'table2.fees.change: 410 → +410',
    ]);
  });

  it.each([
    ['5.6000', '5.6000'],
    ['1,234.50万元', '1234.50'],
    ['０．１０', '0.10'],
    ['12', '12'],
    ['190.457379', '190.457379'],
  ])('%s as an amount keeps its digits: %s', (text, to) => {
    const plan = planOf({ 'table2.fees.amount': text }, blankOf('2021'));
    expect(changesOf(plan)).toEqual([`table2.fees.amount:  → ${to}`]);
  });

  it('with other digits of the same amount is a change', () => {
    const plan = planOf({ 'table2.fees.amount': '5.6000' }, withTyped('5.6', 'table2/fees/amount'));
    expect(overwrites(plan)).toHaveLength(1);
  });
});

describe('what is not pasted is said', () => {
  const place = '表三“自然人”列“（一）予以公开”';

  it.each([
    ['约3', `unreadable: ${place}：“约3”，请只填整数，没有的填 0，不加“约”“余”等字`],
    ['-3', `unreadable: ${place}：“-3”，不能是负数，请填 0 或正数`],
    ['1.5', `unreadable: ${place}：“1.5”，不能有小数，请填整数`],
    ['12 34', `unreadable: ${place}：“12 34”，数字中间的逗号或空格不对，请去掉后只填数字`],
    ['###', `unreadable: ${place}：“###”是列太窄时的显示，请把那一列拉宽后再复制`],
    ['/', `mark: ${place}：“/”不是数；表示没有的，请填 0`],
    ['——', `mark: ${place}：“——”不是数；表示没有的，请填 0`],
  ])('%s', (text, problem) => {
    const plan = planOf({ [natural]: text }, withTyped('4'));
    expect(problemsOf(plan)).toEqual([problem]);
    expect(plan).toMatchObject({ changes: [], same: 0, blanks: 0 });
  });

  it('a long text in short', () => {
    const [problem] = problemsOf(planOf({ [natural]: '详'.repeat(60) }, blankOf('2021')));
    expect(problem).toContain(`“${'详'.repeat(23)}…”`);
  });

  it('an amount in 元, with what to do', () => {
    const [problem] = problemsOf(planOf({ 'table2.fees.amount': '56000元' }, blankOf('2021')));
    expect(problem).toContain('单位应为万元');
  });

  it('what lies beyond the table, all in one, and no more than eight by name', () => {
    const texts = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`beyond.${index}`, `${index}`]),
      );
    expect(problemsOf(planOf(texts(2), blankOf('2021')))).toEqual([
      'outside: 2 个数超出表格，放不下：“0”“1”',
    ]);
    expect(problemsOf(planOf(texts(9), blankOf('2021')))).toEqual([
      'outside: 9 个数超出表格，放不下：“0”“1”“2”“3”“4”“5”“6”“7”等',
    ]);
  });

  it('but not blank cells beyond the table', () => {
    expect(planOf({ beyond: '' }, blankOf('2021'))).toMatchObject({ blanks: 1, problems: [] });
  });

  it('first what the reading of labels had to say', () => {
    const plan = planOf({ [natural]: '约3', beyond: '7' }, blankOf('2021'), ['没有读入“小计”']);
    expect(plan.problems.map(({ is }) => is)).toEqual(['note', 'unreadable', 'outside']);
    expect(plan.problems[0]?.text).toBe('没有读入“小计”');
  });
});

describe('a total while 自动合计 is on', () => {
  const automatic = { ...sound2021, options: { ...sound2021.options, autoTotals: true } };
  const total = 'table3.3.1.total';

  it('is left alone; what equals the sum is no problem', () => {
    expect(planOf({ [total]: '6' }, automatic)).toMatchObject({
      changes: [],
      same: 1,
      problems: [],
    });
  });

  it('that is pasted otherwise is a problem', () => {
    const plan = planOf({ [total]: '9' }, automatic);
    expect(plan.changes).toEqual([]);
    expect(problemsOf(plan)).toEqual([
      'automatic: 表三“总计”列“（一）予以公开”：粘贴的是 9，“自动合计”开着，各项之和是 6，按各项之和',
    ]);
  });

  it('is held against the sum of what is pasted along with it', () => {
    expect(planOf({ [natural]: '7', [total]: '9' }, automatic).problems).toEqual([]);
    expect(planOf({ [natural]: '7', [total]: '6' }, automatic).problems).toHaveLength(1);
  });

  it('that cannot be read is a problem all the same', () => {
    expect(planOf({ [total]: '约6' }, automatic).problems).toMatchObject([{ is: 'unreadable' }]);
  });

  it('is a cell like any other while it is off', () => {
    expect(changesOf(planOf({ [total]: '9' }, sound2021))).toEqual([`${total}: 6 → 9`]);
  });
});

const text = fc.oneof(
  fc.nat(5000).map(String),
  fc.constantFrom('', '1,209', '１２', '+410', '-8', '5.6000', '约3', '/', '###', '３ 件', '待定'),
);

it.each(editions)('a plan for the form of $id says what becomes of each text, once', ({ id }) => {
  const cells = cellsOf(blankOf(id));
  const placedTexts = fc.uniqueArray(fc.tuple(fc.nat(cells.length + 3), text), {
    selector: ([index]) => index,
    maxLength: 40,
  });
  const before = fc.array(fc.tuple(fc.nat(cells.length - 1), text), { maxLength: 40 });
  fc.assert(
    fc.property(placedTexts, before, fc.boolean(), (pairs, typed, autoTotals) => {
      const blank = blankOf(id);
      const report = {
        ...blank,
        options: { ...blank.options, autoTotals },
        cells: Object.fromEntries(typed.map(([index, value]) => [cells[index]?.key ?? '', value])),
      };
      const placed = pairs.map(([index, value]) => ({ cell: cells[index], text: value }));
      const plan = planPaste('places', placed, [], report);
      const after = applyChanges(report, cellChanges(plan.changes)).cells;
      const planned = new Map<string, string>(plan.changes.map(({ cell, to }) => [cell.key, to]));
      for (const { key } of cells) expect(after[key]).toBe(planned.get(key) ?? report.cells[key]);

      const kinds = plan.problems.map(({ is }) => is);
      const outside = placed.filter(({ cell, text: own }) => !cell && own !== '').length;
      expect(kinds.filter((is) => is === 'outside')).toHaveLength(outside > 0 ? 1 : 0);
      const refused = kinds.filter((is) => is === 'unreadable' || is === 'mark').length;
      const told = plan.changes.length + plan.same + plan.blanks + outside + refused;
      // Only a total that is kept by the program may go without a word.
      const kept = placed.filter(
        ({ cell, text: own }) => autoTotals && cell?.isTotal && own !== '',
      );
      expect(told).toBeLessThanOrEqual(placed.length);
      expect(told).toBeGreaterThanOrEqual(placed.length - kept.length);
    }),
    { numRuns: 100 },
  );
});

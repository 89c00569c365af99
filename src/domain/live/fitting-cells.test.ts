import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionById } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { blankReport } from '../report/blank-report.ts';
import { bestOf, cellsSpokenOf, fittingCells } from './fitting-cells.ts';
import { numberAt } from './number-at.ts';

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '' });
const zeros = Object.fromEntries(
  figureCells(editionById('2021'), blank).map(({ key }) => [key, '0']),
);
const report = {
  ...blank,
  cells: {
    ...zeros,
    ...{ 'table3/1/natural': '8', 'table3/1/business': '5', 'table3/1/total': '13' },
    ...{ 'table3/2/total': '2', 'table3/3-1/total': '9', 'table3/3-4-1/total': '4' },
    ...{ 'table3/3-7/total': '13', 'table3/4/total': '2' },
    ...{ 'table2/licensing/decisions': '26', 'table2/fees/amount': '5.6' },
    ...{ 'table4/review/total': '1', 'table4/direct/total': '1', 'table2/normative/issued': '3' },
  },
};

/** The cursor stands at the bar. */
function offer(marked: string) {
  const cursor = marked.indexOf('|');
  const number = numberAt(marked.replace('|', ''), cursor);
  return number && fittingCells(report, number);
}

describe('a number is offered the cell that its sentence speaks of', () => {
  test.each([
    ['全年收到政府信息公开申请13|', 'table3/1/total'],
    ['全年收到政府信息公开申请13件|', 'table3/1/total'],
    ['全年收到政府信息公开申请十三件|，均已办结', 'table3/1/total'],
    ['收到申请13件，其中自然人8|件', 'table3/1/natural'],
    ['收到申请13件，办结13|件', 'table3/3-7/total'],
    ['新收申请13件，上年结转2|件', 'table3/2/total'],
    ['结转下年度2|件', 'table3/4/total'],
    ['予以公开9|件', 'table3/3-1/total'],
    ['作出行政许可26|件', 'table2/licensing/decisions'],
    ['行政事业性收费5.6|万元', 'table2/fees/amount'],
    ['制发行政规范性文件３|件', 'table2/normative/issued'],
    ['行政复议1|件', 'table4/review/total'],
  ])('%s', (marked, key) => {
    expect(bestOf(offer(marked) ?? [])?.key).toBe(key);
  });
});

describe('nothing is offered', () => {
  test.each([
    ['收到申请14|件'],
    ['公开信息13|条'],
    ['召开会议13|次'],
    ['13|'],
    ['收到申请约13|件'],
    ['收到第13|号申请'],
    ['收到申请10至13|件'],
    ['申请答复于13|日'],
    ['申请办结率13|%'],
    ['收到申请13|余件'],
    ['收到申请13|万元'],
    ['收费5.6|件'],
    ['收到|申请13件'],
    ['收到申请13件，|'],
    ['科研机构申请13|件'.replace('13', '6')],
  ])('%s', (marked) => {
    expect(offer(marked) ?? []).toEqual([]);
  });
});

test('where several fit as well, none is the best', () => {
  const cells = offer('行政诉讼1|件') ?? [];
  expect(bestOf(cells)?.key).toBe('table4/direct/total');
  const both = { ...report, cells: { ...report.cells, 'table4/after/total': '1' } };
  const number = numberAt('行政诉讼1件', 5);
  const fitting = number ? fittingCells(both, number) : [];
  expect(fitting.map(({ cell }) => cell.key)).toEqual([
    'table4/direct/total',
    'table4/after/total',
  ]);
  expect(bestOf(fitting)).toBeUndefined();
});

test('cells of which a sentence speaks are those whose words it has', () => {
  const keys = cellsSpokenOf(report, { sentence: '行政许可，行政处罚', clause: '行政处罚' }).map(
    ({ cell }) => cell.key,
  );
  expect(keys.slice(0, 2)).toEqual(['table2/punishment/decisions', 'table2/licensing/decisions']);
  expect(cellsSpokenOf(report, { sentence: '加强政务公开队伍建设', clause: '' })).toEqual([]);
});

test('whatever the text, a number has the characters that it says, and the cursor at it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'收到申请件，。1３十万余%年\n'), maxLength: 30 }),
      fc.nat(30),
      (text, at) => {
        const cursor = Math.min(at, text.length);
        const number = numberAt(text, cursor);
        if (!number) return;
        expect(number.from).toBeLessThan(cursor);
        expect(number.sentence).toContain(text.slice(number.from, number.to));
        expect(number.clause).toContain(text.slice(number.from, number.to));
      },
    ),
  );
});

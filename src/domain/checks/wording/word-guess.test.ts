import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../testkit/domain/consistent-report.ts';
import type { CellKey } from '../../edition/cell-address.ts';
import { editionById } from '../../edition/editions.ts';
import { figureCells } from '../../edition/figure-cells.ts';
import { readFigures } from '../../report/figures-read.ts';
import { introduce } from '../core/introduce.ts';
import type { Shape } from '../diagnosis/guess.ts';
import { planFor } from '../plan-for.ts';
import { explanationOf, sayChange } from './word-guess.ts';

const edition = editionById('2021');

const typed = {
  'table3/1/natural': '21',
  'table3/1/business': '4',
  'table3/3-1/natural': '7',
  'table3/3-2/natural': '9',
  'table3/3-3-1/natural': '0',
  'table3/3-3-2/natural': '5',
  'table3/3-3-2/business': '0',
};

const report = reportOf(edition, typed);
const plan = planFor(edition, figureCells(edition, report));
const { values } = readFigures(plan.cells, report.cells);

const change = (key: CellKey, to: number) => ({ cell: plan.indexOf({ key }), to });

function explained(shape: Shape, ...wanted: readonly (readonly [CellKey, number])[]) {
  const changes = wanted.map(([key, to]) => change(key, to));
  const explanation = explanationOf(plan, values, { shape, changes });
  // What is done is what is said, whatever the words.
  expect(explanation.changes).toEqual(wanted.map(([key, to]) => ({ key, value: String(to) })));
  return explanation.text;
}

test('a change says what should stand in the cell and what does', () => {
  expect(sayChange(plan, values, change('table3/3-1/natural', 8))).toBe(
    '表三“自然人”列“（一）予以公开”应为 8，现为 7',
  );
});

describe('a guess in words', () => {
  test('of one cell is its change', () => {
    expect(explained('one', ['table3/3-1/natural', 8])).toBe(
      '表三“自然人”列“（一）予以公开”应为 8，现为 7',
    );
  });

  test.each<Shape>(['several', 'misplaced', 'split'])(
    'of two cells that are %s is both',
    (shape) => {
      expect(explained(shape, ['table3/1/natural', 20], ['table3/3-2/natural', 8])).toBe(
        '表三“自然人”列“一、本年新收政府信息公开申请数量”应为 20，现为 21；表三“自然人”列“（二）部分公开”应为 8，现为 9',
      );
    },
  );

  test('of two that were swapped says the row once, or the column', () => {
    expect(explained('swapped', ['table3/1/natural', 4], ['table3/1/business', 21])).toBe(
      '表三“一、本年新收政府信息公开申请数量”行：“自然人”21 和“商业企业”4 填反了',
    );
    expect(explained('swapped', ['table3/3-1/natural', 9], ['table3/3-2/natural', 7])).toBe(
      '表三“自然人”列：“（一）予以公开”7 和“（二）部分公开”9 填反了',
    );
  });

  test('of a figure beside its cell says from where to where, either way', () => {
    expect(explained('swapped', ['table3/3-3-2/natural', 0], ['table3/3-3-2/business', 5])).toBe(
      '表三“（三）不予公开 2.其他法律行政法规禁止公开”行：“自然人”的 5 应填在相邻的“商业企业”',
    );
    expect(explained('swapped', ['table3/3-3-1/natural', 5], ['table3/3-3-2/natural', 0])).toBe(
      '表三“自然人”列：“（三）不予公开 2.其他法律行政法规禁止公开”的 5 应填在相邻的“（三）不予公开 1.属于国家秘密”',
    );
  });

  test('of a row that is shifted gives the whole row, from its first cell', () => {
    const row = '表三“一、本年新收政府信息公开申请数量”行像是整体错了一格，应依次为 ';
    expect(
      explained(
        'shifted',
        ['table3/1/natural', 4],
        ['table3/1/business', 0],
        ['table3/1/total', 4],
      ),
    ).toBe(`${row}4、0、0、0、0、0、4`);
    expect(
      explained('shifted', ['table3/1/business', 3], ['table3/1/legal', 2], ['table3/1/total', 26]),
    ).toBe(`${row}21、3、0、0、2、0、26`);
  });
});

test('one possibility is the likeliest, not the only one; of several it is said whether some were left out', () => {
  expect(introduce(1, false)).toBe('最可能是以下情况');
  expect(introduce(1, true)).toBe('最可能是以下情况');
  expect(introduce(2, true)).toBe('最可能是以下几处之一');
  expect(introduce(3, false)).toBe('可能是以下几处之一');
});

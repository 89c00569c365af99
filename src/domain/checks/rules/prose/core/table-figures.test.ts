import { describe, expect, test } from 'vitest';
import { type RuleCase, sound2019, sound2021 } from '../../../../../testkit/domain/rule-cases.ts';
import { editionById } from '../../../../edition/editions.ts';
import { figureCells } from '../../../../edition/figure-cells.ts';
import { readFigures } from '../../../../report/figures-read.ts';
import { tableFigures } from './table-figures.ts';

type Report = RuleCase['report'];

/** Of a copy of the report, since what is made of figures is remembered. */
function figuresOf(report: Report, cells: Readonly<Record<string, string>> = {}) {
  const edition = editionById(report.edition);
  const all = figureCells(edition, { splits: {}, extraRows: [] }).map((cell) => ({ ...cell }));
  const figures = readFigures(all, { ...report.cells, ...cells });
  return {
    cells: all,
    figures,
    tables: tableFigures({ cells: { figures } } as Parameters<typeof tableFigures>[0]),
  };
}

describe.each([sound2019, sound2021])('the figures of a form', (report) => {
  test('are found by the address of their cell', () => {
    const { cells, figures, tables } = figuresOf(report);
    cells.forEach(({ address }, index) => {
      expect(tables.cellsAt(address)).toEqual([index]);
      expect(tables.valueOf(address)).toBe(figures.values[index]);
    });
  });

  test('of a group of rows are the totals of its rows, and no others', () => {
    const { cells, tables } = figuresOf(report);
    for (const group of ['3', '3.3', '3.4', '3.5']) {
      const rows = tables.cellsAt(`table3.${group}`).map((index) => cells[index]);
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.map((cell) => cell?.rowId)).toEqual(
        cells
          .filter(({ table, columnId }) => table === 3 && columnId === 'total')
          .map(({ rowId }) => rowId)
          .filter((row) => row.startsWith(`${group}.`)),
      );
      expect(rows.every((cell) => cell?.columnId === 'total')).toBe(true);
    }
  });

  test('are none where the form has no such cells', () => {
    const { tables } = figuresOf(report);
    for (const address of ['', 'table3', 'table3.9', 'table4.review', 'table9.1.total']) {
      expect(tables.cellsAt(address)).toEqual([]);
      expect(tables.valueOf(address)).toBeUndefined();
      expect(tables.valueOf('table3.1.total', address)).toBeUndefined();
    }
  });
});

describe('a sum of figures', () => {
  const addresses = ['table3.1.total', 'table3.2.total'] as const;

  test('is known where each of them is', () => {
    expect(figuresOf(sound2021).tables.valueOf(...addresses)).toBe(12);
    for (const text of ['', '/', '约11']) {
      const { tables } = figuresOf(sound2021, { 'table3/1/total': text });
      expect(tables.valueOf(...addresses)).toBeUndefined();
      expect(tables.valueOf('table3.2.total')).toBe(1);
    }
  });

  test('is told as it was typed, cell by cell', () => {
    const { tables } = figuresOf(sound2021, { 'table3/1/total': ' 1１', 'table3/2/total': '' });
    const indexes = addresses.flatMap((address) => tables.cellsAt(address));
    expect(tables.typedIn(indexes)).toBe(' 1１|');
    const { 'table3/2/total': _, ...cells } = sound2021.cells as Record<string, string>;
    expect(figuresOf({ ...sound2021, cells }).tables.typedIn(indexes)).toBe('11|');
  });

  test('is named by its cells; one of more than two by those that are not 0', () => {
    const { tables } = figuresOf(sound2021, { 'table3/3-4-3/total': '2' });
    expect(tables.nameOf('table3.1.total')).toBe('表三“总计”列“一、本年新收政府信息公开申请数量”');
    const two = tables.nameOf('table3.1.total', 'table3.3.2.total').split('、表三');
    expect(two).toHaveLength(2);
    const four = tables.nameOf('table3.3.4').split('、表三');
    expect(four.map((name) => /（四）无法提供 (\d)/.exec(name)?.[1])).toEqual(['1', '3']);
    // Where all are 0, the first two stand for them.
    const none = tables.nameOf('table3.3.3').split('、表三');
    expect(none.map((name) => /（三）不予公开 (\d)/.exec(name)?.[1])).toEqual(['1', '2']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { saySummary, summarise } from './range-summary.ts';

const cells = figureCells(editionById('2019'), { splits: {}, extraRows: [] });
const cellAt = (address: string) => {
  const cell = cells.find((one) => one.address === address);
  if (!cell) throw new Error(`There is no cell ${address}.`);
  return cell;
};

/** The summary of cells with these texts. */
const of = (texts: Readonly<Record<string, string>>) => {
  const range = Object.keys(texts).map(cellAt);
  const typed = Object.fromEntries(range.map(({ key, address }) => [key, texts[address] ?? '']));
  return summarise(range, typed);
};

describe('the sum of a range', () => {
  it('counts what was typed as figures, blank and unreadable cells not', () => {
    expect(
      of({
        'table3.1.natural': '１，２０９件',
        'table3.1.business': '',
        'table3.1.research': '约3',
        'table3.1.welfare': '/',
        'table3.1.legal': '0',
        'table3.1.other': '1',
      }),
    ).toEqual({ cells: 6, figures: 3, sum: '1210', unit: '件' });
  });

  it('takes signs into account', () => {
    const { sum, unit } = of({
      'table2.licensing.change': '+410',
      'table2.services.change': '-8',
      'table2.fees.lastYear': '3',
    });
    expect([sum, unit]).toEqual(['405', '项']);
    expect(of({ 'table2.licensing.change': '-8', 'table2.services.change': '+3' }).sum).toBe('-5');
  });

  it('is exact for amounts, whatever their digits', () => {
    const amount = cellAt('table2.procurement.amount');
    const sumOf = (...texts: string[]) => {
      const range = texts.map((_, index) => ({ ...amount, key: `table2/a/${index}` as const }));
      const typed = Object.fromEntries(texts.map((text, index) => [`table2/a/${index}`, text]));
      return summarise(range, typed).sum;
    };
    expect(sumOf('0.1', '0.2')).toBe('0.3');
    expect(sumOf('5.6000', '0.4')).toBe('6');
    expect(sumOf('999999999999999', '0.0001')).toBe('999999999999999.0001');
  });

  it('is not given for several units', () => {
    const mixed = { 'table2.licensing.lastYear': '3', 'table2.licensing.decisions': '4' };
    expect(of(mixed)).toEqual({ cells: 2, figures: 2, sum: undefined, unit: undefined });
  });

  it('is given where cells of another unit are blank or unreadable', () => {
    const texts = {
      'table2.procurement.projects': '3',
      'table2.procurement.amount': '约5',
      'table2.licensing.decisions': '',
    };
    expect(of(texts)).toEqual({ cells: 3, figures: 1, sum: '3', unit: '项' });
  });

  it('is not given without any figure, nor without any cell', () => {
    expect(of({ 'table3.1.natural': '' })).toMatchObject({ cells: 1, figures: 0, sum: undefined });
    expect(summarise([], {})).toMatchObject({ cells: 0, figures: 0, sum: undefined });
  });

  it('is the one that whole numbers make, in any order', () => {
    const counts = cells.filter(({ table }) => table === 3);
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(999_999_999)), { maxLength: counts.length }),
        (values) => {
          const range = counts.slice(0, values.length);
          const typed = Object.fromEntries(
            range.map(({ key }, index) => [key, values[index]?.toString() ?? '']),
          );
          const known = values.filter((value) => value !== null);
          const sum = known.reduce((whole, value) => whole + BigInt(value), 0n);
          const wanted = known.length > 0 ? sum.toString() : undefined;
          expect(summarise(range, typed)).toMatchObject({ figures: known.length, sum: wanted });
          expect(summarise([...range].reverse(), typed).sum).toBe(wanted);
        },
      ),
    );
  });
});

describe('the words for a range', () => {
  it.each([
    [{ cells: 14, figures: 12, sum: '45', unit: '件' }, '已选 14 格，有数 12 格，合计 45 件'],
    [{ cells: 3, figures: 3, sum: '0.3', unit: '万元' }, '已选 3 格，合计 0.3 万元'],
    [{ cells: 4, figures: 0, sum: undefined, unit: undefined }, '已选 4 格，有数 0 格'],
    [{ cells: 2, figures: 2, sum: undefined, unit: undefined }, '已选 2 格，单位不同，不相加'],
  ] as const)('of %o', (summary, words) => {
    expect(saySummary(summary)).toBe(words);
  });
});

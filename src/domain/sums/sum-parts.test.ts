import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import { editionById, editions } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { sumsInto } from './sum-parts.ts';
import { computedTotals } from './totals.ts';

const local = { splits: {}, extraRows: [] };
const edition = editionById('2021');
const cellAt = (address: string) => {
  const cell = figureCells(edition, local).find((one) => one.address === address);
  if (!cell) throw new Error(`There is no cell ${address}.`);
  return cell;
};
const sumsOf = (address: string, report = sound2021) =>
  sumsInto(cellAt(address), report, edition).map(({ over, parts, sum, unknown }) => ({
    over,
    parts: parts.map((part) => `${part.name} ${part.sum}`),
    sum,
    unknown,
  }));

describe('the parts of a total', () => {
  it('of a row are its columns', () => {
    expect(sumsOf('table3.3.1.total')).toEqual([
      {
        over: '本行',
        parts: [
          '自然人 4',
          '商业企业 2',
          '科研机构 0',
          '社会公益组织 0',
          '法律服务机构 0',
          '其他 0',
        ],
        sum: 6,
        unknown: 0,
      },
    ]);
  });

  it('of the results are their groups, as the form names them', () => {
    const [sum, ...others] = sumsInto(cellAt('table3.3.7.natural'), sound2021, edition);
    expect(others).toEqual([]);
    expect(sum?.over).toBe('本列');
    expect(sum?.parts.map(({ name, cells }) => `${name}×${cells}`)).toEqual([
      '（一）予以公开×1',
      '（二）部分公开×1',
      '（三）不予公开×8',
      '（四）无法提供×3',
      '（五）不予处理×5',
      '（六）其他处理×3',
    ]);
  });

  it('of the last total of table 三 are given both ways', () => {
    expect(sumsOf('table3.3.7.total').map(({ over }) => over)).toEqual(['本行', '本列']);
  });

  it('of table 四 are the outcomes of the group', () => {
    expect(sumsOf('table4.review.total')[0]?.parts.map((part) => part.split(' ')[0])).toEqual([
      '结果维持',
      '结果纠正',
      '其他结果',
      '尚未审结',
    ]);
  });

  it('are none for a cell that is no total', () => {
    expect(sumsOf('table3.3.1.natural')).toEqual([]);
    expect(sumsOf('table2.fees.amount')).toEqual([]);
  });

  it('that are blank or unreadable are counted, and add nothing', () => {
    const cells = {
      ...sound2021.cells,
      'table3/3-1/natural': '',
      'table3/3-1/business': '约3',
    };
    expect(sumsOf('table3.3.1.total', { ...sound2021, cells })).toMatchObject([
      { sum: 0, unknown: 2 },
    ]);
  });
});

it('sums of leaves are those that are computed elsewhere; the last of table 三 adds up typed totals', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...editions),
      fc.array(fc.nat({ max: 40 }), { minLength: 220, maxLength: 220 }),
      (form, figures) => {
        const all = figureCells(form, local);
        const cells = Object.fromEntries(
          all.map(({ key }, index) => [key, String(figures[index] ?? 0)]),
        );
        const report = { ...sound2021, edition: form.id, cells };
        const totals = computedTotals(report, form);
        const typed = (row: RegExp, column: RegExp) =>
          all
            .filter(({ table, rowId, columnId }) => {
              return table === 3 && row.test(rowId) && column.test(columnId);
            })
            .reduce((sum, { key }) => sum + Number(cells[key]), 0);
        for (const cell of all.filter(({ isTotal }) => isTotal)) {
          const isLast = cell.rowId === '3.7' && cell.columnId === 'total';
          const wanted = isLast
            ? [typed(/^3\.7$/, /^(?!total)/), typed(/^3\.[1-6]/, /^total$/)]
            : cell.rowId === '3.7' || cell.table === 4 || cell.columnId === 'total'
              ? [totals.get(cell.key)?.value]
              : [];
          expect(sumsInto(cell, report, form).map(({ sum }) => sum)).toEqual(wanted);
        }
      },
    ),
    { numRuns: 20 },
  );
});

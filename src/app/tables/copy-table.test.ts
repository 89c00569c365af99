import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionById } from '../../domain/edition/editions.ts';
import { type FigureCell, figureCells } from '../../domain/edition/figure-cells.ts';
import type { Report } from '../../domain/report/report.ts';
import { readPastedTable } from '../../reading/paste/read-pasted-table.ts';
import { blankOf, extraRows, shownTables } from '../../testkit/app/table-shapes.ts';
import { tableTexts } from './copy-table.ts';
import { plainFigure } from './range-text.ts';

const figure: Readonly<Record<FigureCell['kind'], fc.Arbitrary<string>>> = {
  count: fc.oneof(fc.nat(5000).map(String), fc.constantFrom('', '１２', '1,209件', '0', '0')),
  signed: fc.constantFrom('0', '+410', '-8', '７', ''),
  amount: fc.constantFrom('0', '5.6000', '12', '1,234.50万元', ''),
};

it.each(shownTables)(
  'table %i of %s %s, copied as a whole, is read back by its labels to the same figures',
  (...shown) => {
    const [section, id, , local] = shown;
    const blank = blankOf(id, local);
    const own = figureCells(editionById(id), blank).filter(({ table }) => table === section);
    const figures = fc.tuple(...own.map(({ kind }) => figure[kind]));
    fc.assert(
      fc.property(figures, fc.boolean(), fc.boolean(), (typed, isHtml, localAmountHeads) => {
        const cells = Object.fromEntries(own.map(({ key }, index) => [key, typed[index] ?? '']));
        const report = { ...blank, cells, options: { ...blank.options, localAmountHeads } };
        const { text, html } = tableTexts(report, section);
        const content = isHtml ? { text, html } : { text, html: '' };
        const { labelled } = readPastedTable(content, { edition: id, local });
        const wanted = own.flatMap(({ key, kind }) => {
          const plain = plainFigure(cells[key] ?? '', kind);
          return plain === '' ? [] : [[key, plain]];
        });
        const read = labelled?.figures.map(({ key, text: found }) => [key, found]) ?? [];
        expect(Object.fromEntries(read)).toEqual(Object.fromEntries(wanted));
        expect(labelled ?? { notes: [] }).toMatchObject({ notes: [] });
        if (wanted.length > 0) expect(labelled?.tables).toEqual([section]);
      }),
      { numRuns: 30 },
    );
  },
);

describe('the whole table as text and markup', () => {
  const withCells = (cells: Record<string, string>): Report => ({
    ...blankOf('2021', { splits: {}, extraRows }),
    cells,
  });

  it('has a place for every column in each row of the text, merged or not', () => {
    for (const [section, columns] of [
      [2, 4],
      [3, 10],
      [4, 15],
    ] as const) {
      const lines = tableTexts(withCells({}), section).text.split('\n');
      expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([columns]));
    }
  });

  it('has the merges of the printed table in its markup', () => {
    const { html } = tableTexts(withCells({}), 3);
    expect(html).toContain('<td rowspan="8">（三）不予公开</td>');
    expect(html).toContain('<td colspan="5">法人或其他组织</td>');
  });

  it('prints extra rows as 「名称：数字」', () => {
    const { text, html } = tableTexts(withCells({ 'table2/extra+r1/value': '５７' }), 2);
    expect(text).toContain('政府信息公开发布总数量：57');
    expect(html).toContain('<td colspan="4">政府信息公开发布总数量：57</td>');
  });

  it('has the local wording of amount heads where that was chosen', () => {
    const report = withCells({});
    const options = { ...report.options, localAmountHeads: true };
    expect(tableTexts({ ...report, options }, 2).text).toContain('保留4位小数');
    expect(tableTexts(report, 2).text).not.toContain('保留4位小数');
  });

  it('lets nothing that was typed break out of its cell', () => {
    const { text, html } = tableTexts(withCells({ 'table4/review/upheld': '</td>\t1\n2&' }), 4);
    expect(text.split('\n')).toHaveLength(4);
    expect(text.split('\n')[3]?.split('\t')[0]).toBe('</td> 1 2&');
    expect(html).toContain('&lt;/td&gt;');
    expect(html).toContain('2&amp;</td>');
  });
});

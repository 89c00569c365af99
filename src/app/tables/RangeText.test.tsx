import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readPastedTable } from '../../reading/paste/read-pasted-table.ts';
import { addressesOf, mountTable } from '../../testkit/app/mounted-table.ts';
import { blankOf, extraRows, shownTables } from '../../testkit/app/table-shapes.ts';
import { placeBlock } from './place-block.ts';
import { asHtml, asTsv, plainFigure, rangeTexts } from './range-text.ts';
import { around, figuresIn, type MappedFigure } from './table-map.ts';

afterEach(cleanup);

describe('the text of a range', () => {
  const report = {
    ...blankOf('2021'),
    cells: {
      'table3/1/natural': '１，２０９件',
      'table3/1/business': ' 约3\t件\n',
      'table3/2/business': '<b>&</b>',
    },
  };
  const texts = () => {
    const { map, at } = mountTable(report, 3);
    return rangeTexts(figuresIn(map, around(at('table3.1.natural'), at('table3.2.research'))));
  };

  it('has tabs between cells and line ends between rows, and none of them within a cell', () => {
    expect(texts().text).toBe('1209\t约3 件\t\n\t<b>&</b>\t');
  });

  it('is a table of its own as markup, with what was typed escaped', () => {
    const page = new DOMParser().parseFromString(texts().html, 'text/html');
    const rows = [...page.querySelectorAll('tr')].map((row) =>
      [...row.cells].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['1209', '约3\t件', ''],
      ['', '<b>&</b>', ''],
    ]);
    expect(page.querySelector('b')).toBeNull();
  });

  it('keeps the width of cells in its markup', () => {
    const { map, at } = mountTable(blankOf('2021'), 2);
    const range = figuresIn(
      map,
      around(at('table2.rules.issued'), at('table2.licensing.decisions')),
    );
    const page = new DOMParser().parseFromString(rangeTexts(range).html, 'text/html');
    const widths = [...page.querySelectorAll('tr')].map(({ cells }) =>
      [...cells].map(({ colSpan }) => colSpan),
    );
    expect(widths).toEqual([[1, 1, 1], [1, 1, 1], [3]]);
  });

  it('is what stands in the inputs, settled or not', () => {
    const { at } = mountTable(report, 3);
    const figure = at('table3.1.natural');
    figure.input.value = '77';
    expect(rangeTexts([[figure]]).text).toBe('77');
  });
});

it.each([
  ['＋４１０', 'signed', '+410'],
  ['-0', 'signed', '0'],
  ['5.6000', 'amount', '5.6000'],
  ['1,234.50 万元', 'amount', '1234.50'],
  ['/', 'count', '/'],
  [' 约3 ', 'count', '约3'],
  ['', 'count', ''],
] as const)('%j of kind %s is copied as %j', (typed, kind, text) => {
  expect(plainFigure(typed, kind)).toBe(text);
});

it('merges stand in the markup and nowhere in the text', () => {
  const rows = [[{ text: 'a"b', rowSpan: 2, columnSpan: 3 }]];
  expect(asHtml(rows)).toContain('<td colspan="3" rowspan="2">a"b</td>');
  expect(asTsv([['a\r\nb', 'c'], ['d']])).toBe('a b\tc\nd');
});

const texts = {
  count: ['0', '7', '１２', '1,209 件', '', '', '约3', '/'],
  signed: ['0', '+410', '－8', '7', ''],
  amount: ['0', '5.6000', '12', '1,234.50万元', ''],
} as const;

/** Copied and pasted back onto the first of its cells: 「address=text」 of what is not blank. */
function copiedAndPasted(
  lines: MappedFigure[][],
  all: readonly (readonly MappedFigure[])[],
  isHtml: boolean,
) {
  const { text, html } = rangeTexts(lines);
  const target = { edition: '2021', local: { splits: {}, extraRows: [] } };
  const { block } = readPastedTable({ text, html: isHtml ? html : '' }, target);
  const start = lines.slice(0, 1).map((line) => line.slice(0, 1));
  return placeBlock(block, all, start).flatMap((placed) =>
    placed.text === '' ? [] : [`${placed.cell?.address}=${placed.text}`],
  );
}
const filledOf = (lines: MappedFigure[][]) =>
  lines.flat().flatMap(({ cell, input }) => {
    const text = plainFigure(input.value, cell.kind);
    return text === '' ? [] : [`${cell.address}=${text}`];
  });

it.each(shownTables.filter(([, , , { extraRows: rows }]) => rows.every(({ at }) => at)))(
  'a copied range of table %i of %s %s is read back to the same figures in the same cells',
  (...shown) => {
    const [section, id, , local] = shown;
    const { map } = mountTable(blankOf(id, local), section);
    const all = map.lines.flat();
    const index = fc.nat(all.length - 1);
    // Lines of table 二 have cells of different widths: there whole lines are copied.
    const corners = (from: number, to: number) => {
      const place = around(all[from] as MappedFigure, all[to] as MappedFigure);
      return section === 2 ? { ...place, column: 0, columnSpan: 99 } : place;
    };
    fc.assert(
      fc.property(index, index, fc.infiniteStream(fc.nat(99)), fc.boolean(), (...random) => {
        const [from, to, picks, isHtml] = random;
        for (const { input, cell } of all) {
          const choice = texts[cell.kind];
          input.value = choice[(picks.next().value as number) % choice.length] ?? '';
        }
        const lines = figuresIn(map, corners(from, to));
        fc.pre(filledOf(lines).length > 0);
        expect(copiedAndPasted(lines, map.lines, isHtml)).toEqual(filledOf(lines));
      }),
      { numRuns: 40 },
    );
  },
);

it('copied extra rows are read back to extra rows', () => {
  const { map, at } = mountTable(blankOf('2019', { splits: {}, extraRows }), 2);
  at('table2.extra.1').input.value = '57';
  at('table2.extra.2').input.value = '8';
  const lines = map.lines.slice(-2).map((line) => [...line]);
  expect(lines.map(addressesOf)).toEqual([['table2.extra.1'], ['table2.extra.2']]);
  for (const isHtml of [true, false]) {
    expect(copiedAndPasted(lines, map.lines, isHtml)).toEqual([
      'table2.extra.1=57',
      'table2.extra.2=8',
    ]);
  }
});

import { cleanup } from '@testing-library/react';
import { afterAll, describe, expect, it } from 'vitest';
import { type MappedTable, mappedTable } from '../../testkit/app/mounted-table.ts';
import { blankOf, extraRows } from '../../testkit/app/table-shapes.ts';
import { placeBlock } from './place-block.ts';
import { around, figuresIn } from './table-map.ts';

afterAll(cleanup);

/** A text; with a number behind a colon: how many columns it takes. */
const block = (...rows: readonly (readonly string[])[]) => ({
  rows: rows.map((cells) => {
    let end = 0;
    return cells.map((cell) => {
      const [text = '', span = '1'] = cell.split(':');
      const column = end;
      end += Number(span);
      return { text, column, columnSpan: Number(span) };
    });
  }),
  hadLabels: false,
  isParted: false,
});

/** Where each text goes, as 「address=text」; 「outside=text」 beyond the table. */
function placed(
  { map, at }: MappedTable,
  from: string,
  pasted: ReturnType<typeof block>,
  to = from,
) {
  const selected = figuresIn(map, around(at(from), at(to)));
  return placeBlock(pasted, map.lines, selected).map(
    ({ cell, text }) => `${cell?.address ?? 'outside'}=${text}`,
  );
}

describe('a range that was copied in the table', () => {
  it('goes back to its cells, whatever their widths', () => {
    const mounted = mappedTable(blankOf('2019'), 2);
    const copied = block(['1', '2'], ['3']);
    expect(placed(mounted, 'table2.coercion.decisions', copied, 'table2.fees.change')).toEqual([
      'table2.coercion.change=1',
      'table2.coercion.decisions=2',
      'table2.fees.change=3',
    ]);
  });

  it('finds the one cell of an extra row', () => {
    const mounted = mappedTable(blankOf('2021', { splits: {}, extraRows }), 2);
    expect(placed(mounted, 'table2.fees.amount', block(['1'], ['2'], ['3']))).toEqual([
      'table2.fees.amount=1',
      'table2.extra.1=2',
      'table2.extra.2=3',
    ]);
  });
});

describe('a block in table 三 或 四', () => {
  it('goes to the right and down from the selected cell', () => {
    const mounted = mappedTable(blankOf('2021'), 3);
    expect(placed(mounted, 'table3.2.legal', block(['1', '2'], ['3', '4']))).toEqual([
      'table3.2.legal=1',
      'table3.2.other=2',
      'table3.3.1.legal=3',
      'table3.3.1.other=4',
    ]);
    expect(
      placed(mappedTable(blankOf('2021'), 4), 'table4.review.total', block(['1', '2'])),
    ).toEqual(['table4.review.total=1', 'table4.direct.upheld=2']);
  });

  it('begins at the first of several selected cells, and takes no heed of their number', () => {
    const mounted = mappedTable(blankOf('2021'), 3);
    const goesTo = (to: string) => placed(mounted, 'table3.1.other', block(['1', '2']), to);
    expect(goesTo('table3.2.business')).toEqual(['table3.1.business=1', 'table3.1.research=2']);
    expect(goesTo('table3.3.1.other')).toEqual(['table3.1.other=1', 'table3.1.total=2']);
  });

  it('keeps columns where a merged cell came before', () => {
    const mounted = mappedTable(blankOf('2021'), 3);
    expect(placed(mounted, 'table3.1.natural', block(['1:3', '2'], ['3', '4']))).toEqual([
      'table3.1.natural=1',
      'table3.1.welfare=2',
      'table3.2.natural=3',
      'table3.2.business=4',
    ]);
  });

  it('keeps its blank cells in their places', () => {
    const mounted = mappedTable(blankOf('2021'), 3);
    expect(placed(mounted, 'table3.1.natural', block(['', '2'], ['3', '']))).toEqual([
      'table3.1.natural=',
      'table3.1.business=2',
      'table3.2.natural=3',
      'table3.2.business=',
    ]);
  });

  it('lies outside where it is beyond the right or the lower edge', () => {
    const mounted = mappedTable(blankOf('2021'), 3);
    expect(placed(mounted, 'table3.3.7.total', block(['1', '2'], ['3'], ['4', '']))).toEqual([
      'table3.3.7.total=1',
      'outside=2',
      'table3.4.total=3',
      'outside=4',
      'outside=',
    ]);
  });
});

describe('a block in table 二', () => {
  it('goes in order into the cells of each line, wide or not', () => {
    const mounted = mappedTable(blankOf('2021'), 2);
    const rows = block(['1', '2', '3'], ['4', '5', '6'], ['7'], ['8:3'], ['9'], ['10']);
    expect(placed(mounted, 'table2.rules.issued', rows)).toEqual([
      'table2.rules.issued=1',
      'table2.rules.repealed=2',
      'table2.rules.inForce=3',
      'table2.normative.issued=4',
      'table2.normative.repealed=5',
      'table2.normative.inForce=6',
      'table2.licensing.decisions=7',
      'table2.punishment.decisions=8',
      'table2.coercion.decisions=9',
      'table2.fees.amount=10',
    ]);
  });

  it('goes in order where lines of three stand over lines of two', () => {
    const mounted = mappedTable(blankOf('2019'), 2);
    const rows = block(['1', '2', '3'], ['4', '5'], ['6', '7']);
    expect(placed(mounted, 'table2.coercion.lastYear', rows)).toEqual([
      'table2.coercion.lastYear=1',
      'table2.coercion.change=2',
      'table2.coercion.decisions=3',
      'table2.fees.lastYear=4',
      'table2.fees.change=5',
      'table2.procurement.projects=6',
      'table2.procurement.amount=7',
    ]);
  });

  it('begins in the middle of a line, and there in the lines below', () => {
    const mounted = mappedTable(blankOf('2019'), 2);
    const rows = block(['1', '2'], ['3', '4'], ['5', '6', '7']);
    expect(placed(mounted, 'table2.punishment.change', rows)).toEqual([
      'table2.punishment.change=1',
      'table2.punishment.decisions=2',
      'table2.coercion.change=3',
      'table2.coercion.decisions=4',
      'table2.fees.lastYear=5',
      'table2.fees.change=6',
      'outside=7',
    ]);
  });

  it('lies outside where a line has fewer cells, and below the last', () => {
    const mounted = mappedTable(blankOf('2021'), 2);
    expect(placed(mounted, 'table2.coercion.decisions', block(['1', '2'], ['3'], ['4']))).toEqual([
      'table2.coercion.decisions=1',
      'outside=2',
      'table2.fees.amount=3',
      'outside=4',
    ]);
  });

  it('goes on from one extra row to the next', () => {
    const mounted = mappedTable(blankOf('2021', { splits: {}, extraRows }), 2);
    expect(placed(mounted, 'table2.extra.1', block(['1'], ['2']))).toEqual([
      'table2.extra.1=1',
      'table2.extra.2=2',
    ]);
  });
});

describe('one value', () => {
  it('goes into each selected cell', () => {
    const mounted = mappedTable(blankOf('2021'), 3);
    expect(placed(mounted, 'table3.1.other', block(['0']), 'table3.2.total')).toEqual([
      'table3.1.other=0',
      'table3.1.total=0',
      'table3.2.other=0',
      'table3.2.total=0',
    ]);
    expect(placed(mounted, 'table3.4.total', block(['0']))).toEqual(['table3.4.total=0']);
  });

  it('with a blank beside it is a block like any other', () => {
    const mounted = mappedTable(blankOf('2021'), 3);
    expect(placed(mounted, 'table3.1.natural', block(['5', '']), 'table3.2.total')).toEqual([
      'table3.1.natural=5',
      'table3.1.business=',
    ]);
  });
});

it('nothing pasted, or nothing selected, goes nowhere', () => {
  const mounted = mappedTable(blankOf('2021'), 3);
  expect(placed(mounted, 'table3.1.natural', block())).toEqual([]);
  expect(placeBlock(block(['1', '2']), mounted.map.lines, [])).toEqual([]);
});

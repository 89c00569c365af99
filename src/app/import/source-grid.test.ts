import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowItem, ShownCell } from '../../reading/report/interpretation.ts';
import { type DrawnTable, drawTable, mostColumns } from './source-grid.ts';

const cell = (text: string, column: number, columnSpan = 1, rowSpan = 1): ShownCell => ({
  ...{ text, column, columnSpan, rowSpan },
});
const row = (...cells: ShownCell[]): RowItem => ({ cells, meaning: { is: 'blank' } });

/** 「a」, 「a 2×1」 (columns × rows), 「·」 for a blank that fills a gap. */
const drawn = ({ rows }: DrawnTable) =>
  rows.map(({ cells }) =>
    cells.map(({ key, text, columnSpan, rowSpan }) => {
      const name = key.startsWith('gap') ? '·' : text;
      return columnSpan * rowSpan === 1 ? name : `${name} ${columnSpan}×${rowSpan}`;
    }),
  );

/** Which cells cover each slot when a browser lays the rows out. */
function coverage({ columns, rows }: DrawnTable): number[][] {
  const slots = rows.map(() => Array.from({ length: columns }, () => 0));
  rows.forEach(({ cells }, index) => {
    let at = 0;
    for (const { columnSpan, rowSpan } of cells) {
      while (slots[index]?.[at]) at += 1;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < columnSpan; right += 1) {
          const line = slots[index + down];
          if (line) line[at + right] = (line[at + right] ?? 0) + 1;
        }
      }
    }
  });
  return slots;
}

describe('a table as it is drawn', () => {
  it('keeps the merges of the file', () => {
    const table = drawTable(
      [
        row(cell('注', 0, 2, 2), cell('申请人', 2, 2)),
        row(cell('自然人', 2), cell('总计', 3)),
        row(cell('一', 0, 2), cell('1', 2), cell('2', 3)),
      ],
      9,
    );
    expect(drawn(table)).toEqual([
      ['注 2×2', '申请人 2×1'],
      ['自然人', '总计'],
      ['一 2×1', '1', '2'],
    ]);
  });

  it('fills gaps, so that what follows stands in its column', () => {
    expect(drawn(drawTable([row(cell('a', 1), cell('b', 4)), row(cell('c', 0))], 9))).toEqual([
      ['·', 'a', '· 2×1', 'b'],
      ['c', '· 4×1'],
    ]);
  });

  it('cuts spans to the rows that are drawn', () => {
    expect(drawn(drawTable([row(cell('a', 0, 1, 65_534)), row(), row()], 2))).toEqual([
      ['a 1×2'],
      [],
    ]);
  });

  it('moves a cell that would lie upon another to the next free column', () => {
    expect(drawn(drawTable([row(cell('a', 0, 2), cell('b', 1), cell('c', 2))], 9))).toEqual([
      ['a 2×1', 'b'],
    ]);
    expect(drawTable([row(cell('a', 0, 2), cell('b', 1), cell('c', 2))], 9).rows[0]?.left).toBe(1);
  });

  it('covers every slot of a bounded grid once, whatever the file says', () => {
    const number = fc.oneof(
      fc.integer({ min: -3, max: 60 }),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e12, 2.5),
    );
    const anyCell = fc.record({
      ...{ text: fc.string(), column: number, columnSpan: number, rowSpan: number },
    });
    const rows = fc.array(
      fc.array(anyCell, { maxLength: 8 }).map((cells) => row(...cells)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 8 }), (source, most) => {
        const table = drawTable(source, most);
        expect(table.columns).toBeLessThanOrEqual(mostColumns);
        expect(table.rows).toHaveLength(Math.min(most, source.length));
        for (const slots of coverage(table)) {
          expect(slots).toEqual(Array.from({ length: table.columns }, () => 1));
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { table3Key } from '../../domain/edition/cell-address.ts';
import { cellPlace, cellsIn, tablePlace } from '../../domain/place/place.ts';
import { type ImportNote, importNote } from '../../intake/import-note.ts';
import { gatherSame } from './gather-same.ts';

const key = (row: number) => table3Key(`3.3.${row}`, 'natural');
const noFigure = (row: number, typed = '无'): ImportNote =>
  importNote('notAFigure', cellPlace(key(row)), `“${typed}”不是数字，照原样读入`, {
    is: 'item',
    item: 7,
    row,
  });

describe('the same said of many cells of a table', () => {
  test('is one note with all of them, where the first stood', () => {
    const head = importNote('missingRow', tablePlace(3), '没有找到表三');
    const notes = [head, ...[1, 2, 3, 4].map((row) => noFigure(row))];
    expect(gatherSame(notes)).toEqual([
      head,
      {
        ...noFigure(1),
        place: cellPlace(key(1), key(2), key(3), key(4)),
        text: '4 格的“无”不是数字，照原样读入',
      },
    ]);
  });

  test('counts the cells of rows that were gathered before', () => {
    const pair = importNote(
      'notAFigure',
      cellPlace(key(1), key(2)),
      '2 格的“无”不是数字，照原样读入',
    );
    expect(gatherSame([pair, noFigure(3), noFigure(4), noFigure(5)])[0]?.text).toBe(
      '5 格的“无”不是数字，照原样读入',
    );
  });

  test.each([
    ['three', [noFigure(1), noFigure(2), noFigure(3)]],
    ['other words', [noFigure(1), noFigure(2), noFigure(3), noFigure(4, '未开展')]],
    [
      'another kind',
      [1, 2, 3, 4].map((row) => ({ ...noFigure(row), kind: 'valueCount' as const })),
    ],
    [
      'another table',
      [
        noFigure(1),
        noFigure(2),
        noFigure(3),
        { ...noFigure(4), place: cellPlace('table4/reconsideration/upheld' as never) },
      ],
    ],
  ])('%s stand one by one', (_, notes) => {
    expect(gatherSame(notes)).toEqual(notes);
  });

  test('no cell is lost, and none is told twice', () => {
    const notes = fc.array(
      fc
        .record({
          row: fc.integer({ min: 1, max: 8 }),
          typed: fc.constantFrom('无', '未开展', '/'),
        })
        .map(({ row, typed }) => noFigure(row, typed)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(notes, (all) => {
        const cells = (some: readonly ImportNote[]) => cellsIn(some.map(({ place }) => place));
        expect([...cells(gatherSame(all))].sort()).toEqual([...cells(all)].sort());
      }),
    );
  });
});

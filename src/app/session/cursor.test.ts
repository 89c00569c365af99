import { expect, test, vi } from 'vitest';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { createCursor } from './cursor.ts';

const cells = figureCells(editionById('2021'), { splits: {}, extraRows: [] });
const [first, second] = cells as [(typeof cells)[number], (typeof cells)[number]];

test('the cursor is in one cell, and a range is drawn out from it', () => {
  const cursor = createCursor();
  expect([cursor.cell.get(), cursor.range.get()]).toEqual([null, []]);
  cursor.moveTo(first);
  cursor.selectRange([first, second]);
  expect([cursor.cell.get(), cursor.range.get()]).toEqual([first, [first, second]]);
  cursor.leave();
  expect([cursor.cell.get(), cursor.range.get()]).toEqual([null, []]);
});

test('moving without a range calls nobody who watches ranges', () => {
  const cursor = createCursor();
  const onRange = vi.fn();
  cursor.range.subscribe(onRange);
  cursor.moveTo(first);
  cursor.selectRange([]);
  cursor.moveTo(second);
  cursor.leave();
  expect(onRange).not.toHaveBeenCalled();
  cursor.selectRange([second]);
  expect(onRange).toHaveBeenCalledTimes(1);
});

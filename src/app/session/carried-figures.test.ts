import { expect, test, vi } from 'vitest';
import { table3Key } from '../../domain/edition/cell-address.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { createCarriedFigures } from './carried-figures.ts';
import { createCursor } from './cursor.ts';

const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const cells = figureCells(editionById(report.edition), report);
const one = table3Key('2', 'natural');
const two = table3Key('2', 'business');
const start = { [one]: '3', [two]: '0' };
const holding = (held: Record<string, string>, year = 2025) => ({
  ...report,
  edition: year === 2025 ? report.edition : '2019',
  cells: held,
});

function begun() {
  const cursor = createCursor();
  const onChange = vi.fn();
  const { dropChanged, ...carried } = createCarriedFigures(start, cursor, onChange);
  const goTo = (key: string) => {
    const cell = cells.find((each) => each.key === key);
    if (cell) cursor.moveTo(cell);
  };
  return { cursor, onChange, carried, dropChanged, goTo };
}

test('a figure is marked until the cursor was in its cell, and in no other', () => {
  const { carried, goTo, onChange, cursor } = begun();
  const heard = vi.fn();
  carried.byCell.subscribe(two, heard);
  goTo(table3Key('1', 'natural'));
  cursor.leave();
  expect(onChange).not.toHaveBeenCalled();
  goTo(one);
  expect(carried.all.get()).toEqual({ [two]: '0' });
  expect(carried.byCell.get(one)).toBeUndefined();
  expect(onChange).toHaveBeenCalledWith({ [two]: '0' });
  expect(heard).not.toHaveBeenCalled();
  goTo(one);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('until it holds another figure; the same in other blanks is no other', () => {
  const { carried, dropChanged, onChange } = begun();
  dropChanged(holding({ [one]: ' 3', [two]: '0' }));
  expect(onChange).not.toHaveBeenCalled();
  dropChanged(holding({ [one]: '4', [two]: '0' }));
  expect(carried.all.get()).toEqual({ [two]: '0' });
  dropChanged(holding({ [one]: '3' }));
  expect(carried.all.get()).toEqual({});
});

test('until its form has no such cell', () => {
  const cursor = createCursor();
  const key = 'table2/licensing/lastYear';
  const { dropChanged, all } = createCarriedFigures({ [key]: '5' }, cursor, vi.fn());
  dropChanged(holding({ [key]: '5' }, 2020));
  expect(all.get()).toEqual({ [key]: '5' });
  dropChanged(holding({ [key]: '5' }));
  expect(all.get()).toEqual({});
});

test('or until somebody says that they were looked at, some or all', () => {
  const { carried, onChange } = begun();
  carried.lookedAt([one]);
  expect(carried.all.get()).toEqual({ [two]: '0' });
  carried.lookedAt();
  expect(carried.all.get()).toEqual({});
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('what is taken up later is marked beside the others; what another window has is told nobody', () => {
  const { carried, onChange } = begun();
  const third = table3Key('2', 'other');
  carried.add([{ key: third, value: '1' }]);
  expect(carried.all.get()).toEqual({ ...start, [third]: '1' });
  expect(onChange).toHaveBeenCalledTimes(1);
  carried.replace({ [one]: '3' });
  expect(carried.byCell.get(third)).toBeUndefined();
  expect(onChange).toHaveBeenCalledTimes(1);
});

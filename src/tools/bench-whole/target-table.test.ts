import { expect, test } from 'vitest';
import { targetTable } from './target-table.mjs';

const cells = (line: string | undefined) => line?.slice(2, -2).split(' | ');

test('beside a floor the ratio is what is held to the target', () => {
  const row = { what: 'a key', floor: 'a bare page', least: 2, unit: 'ms' };
  const lines = targetTable([
    { ...row, figure: 6, target: 3 },
    { ...row, figure: 6.1, target: 3 },
    { ...row, figure: 246, target: 3 },
  ]);
  expect(lines).toHaveLength(5);
  expect(cells(lines[2])).toEqual([
    ...['a key', 'a bare page: 2.00 ms', '6.00 ms', '×3.00', '≤ ×3', 'yes'],
  ]);
  expect(cells(lines[3])?.slice(3)).toEqual(['×3.05', '≤ ×3', 'no']);
  expect(cells(lines[4])?.slice(2, 4)).toEqual(['246 ms', '×123.0']);
});

test('what has no floor is held to the target itself', () => {
  const row = { what: 'bytes', floor: '', unit: 'KiB', target: 80 };
  const lines = targetTable([
    { ...row, figure: 79.96 },
    { ...row, figure: 80.1 },
  ]);
  expect(cells(lines[2])).toEqual(['bytes', '–', '80.0 KiB', '–', '≤ 80 KiB', 'yes']);
  expect(cells(lines[3])?.slice(3)).toEqual(['–', '≤ 80 KiB', 'no']);
});

test('what was not measured is not met', () => {
  const [, , line] = targetTable([
    { what: 'a key', floor: 'a page', least: 1, figure: Number.NaN, unit: 'ms', target: 2 },
  ]);
  expect(cells(line)?.[5]).toBe('no');
});

import { expect, test } from 'vitest';
import { type Measured, median, ratioTable } from './figures.mjs';

const key = (ms: number) => ({ answer: ms, script: ms, style: ms, busy: ms, layouts: 1 });
const page = (name: string, keys: number[]): Measured => ({
  name,
  invalid: undefined,
  breaking: keys.map(key),
  mending: keys.map((ms) => key(ms * 2)),
  firstScreens: [1000, 900],
  script: 2000,
  heap: 3e6,
});
const cells = (line: string | undefined) => line?.slice(2, -2).split(' | ');

test.each([
  [[3], 3],
  [[4, 1], 2.5],
  [[9, 1, 5], 5],
  [[1, 100, 2, 3], 2.5],
])('the median of %j is %d', (values, middle) => {
  const given = [...values];
  expect(median(values)).toBe(middle);
  expect(values).toEqual(given);
});

test('the floor as measured, the others as multiples of it, in one table of Markdown', () => {
  const lines = ratioTable([page('floor', [10, 20, 12]), page('ours', [24, 30, 26])]);
  expect(lines).toHaveLength(4);
  expect(new Set(lines.map((line) => cells(line)?.length)).size).toBe(1);
  expect(cells(lines[1])?.every((cell) => cell === '---')).toBe(true);
  expect(cells(lines[2])?.slice(0, 4)).toEqual(['floor', '12 ms', '24 ms', '12 / 24 ms']);
  expect(cells(lines[3])?.slice(0, 4)).toEqual([
    ...['ours', '×2.2 (26 ms)', '×2.2 (52 ms)'],
    '×2.2 / ×2.2 (26 / 52 ms)',
  ]);
  expect(lines[3]).toContain('×1.0 (950 ms)');
  expect(lines[3]).toContain('×1.0 (2.0 kB)');
});

test('a page that does not show what it should has no figures', () => {
  const wrong = { ...page('ours', []), invalid: 'flags | are missing' };
  const lines = ratioTable([page('floor', [1]), wrong]);
  expect(lines[3]).toBe('| ours | INVALID: flags / are missing |');
  expect(lines.join('')).not.toContain('NaN');
});

import { expect, it } from 'vitest';
import { comparable, findPieces, linesElsewhere, type Piece, streamOf } from './page-stream.mjs';

const pieces: Piece[] = [
  { name: 'title', is: 'title', text: '青禾镇年报' },
  { name: '一', is: 'section', text: '一、情况' },
  { name: '', is: 'paragraph', text: '本镇 2 件，好。' },
  { name: '二', is: 'section', text: '二、表' },
  { name: '表二', is: 'table', text: '' },
  { name: '三', is: 'section', text: '三、其他' },
];

const pages = [
  ['青禾镇', '年报', '一、情况', '本镇 2'],
  ['件好。', '二、表', '头', '甲'],
  ['头', '乙', '三、其他'],
];

it('finds each piece in order, over lines and pages, whatever blanks and hanging marks there are', () => {
  const found = findPieces(streamOf(pages), pieces);
  expect(found.map(({ first, last }) => [first, last])).toEqual([
    [1, 1],
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 3],
    [3, 3],
  ]);
  expect(found.map(({ lines }) => lines)).toEqual([[3, 2], [3], [3, 2], [2], [], [3]]);
});

it('says where nothing is found', () => {
  const found = findPieces(streamOf([['一、情况']]), pieces);
  expect(found.map(({ first }) => first)).toEqual([0, 1, 0, 0, 0, 0]);
});

it('takes characters that look alike for one', () => {
  expect(comparable('（２）⼀，')).toBe('(2)一');
});

it('counts the lines that begin or end elsewhere', () => {
  expect(linesElsewhere([5, 5, 2], [5, 5, 2])).toBe(0);
  expect(linesElsewhere([5, 4, 3], [5, 5, 2])).toBe(2);
  expect(linesElsewhere([12], [5, 5, 2])).toBe(1);
  expect(linesElsewhere([5, 5, 2], [12])).toBe(3);
});

import { expect, test } from 'vitest';
import { repeatedClauses } from './repeated-clauses.ts';

const found = (text: string) =>
  repeatedClauses(text).map(({ from, to, kept }) => [text.slice(from, to), kept]);

const clause = '方便群众查阅';
const twice = `${clause}，${clause}`;

test.each([
  twice,
  `为${twice}，公开栏移位。`,
  `一是为${twice}。`,
  `本镇${twice}。`,
  `2023年${twice}。`,
  `发布前${twice}。`,
  `${twice}；其他${clause}。`,
  // Beside what is quoted, and not within it.
  `“公开”后，${twice}。`,
  `“公开”，${twice}，“公开”。`,
])('%s', (text) => expect(found(text)).toEqual([[twice, clause]]));

test.each([
  [`${clause}、${clause}`, true],
  [`${clause}；${clause}`, true],
  [`${clause}。${clause}`, false],
  [`${clause}：${clause}`, false],
])('parted by a sign that goes on: %s', (text, isFound) =>
  expect(found(text)).toHaveLength(isFound ? 1 : 0),
);

test.each([
  '方便群众看，方便群众看',
  `不${twice}`,
  `${clause}，${clause}信息`,
  `${twice}，${clause}`,
  `“${twice}”`,
  `《${twice}》`,
  `“公开后，${twice}。”`,
  `（公开后，${twice}。）`,
  `${clause}，按月核对，${clause}`,
  '公开信息计12条，公开信息计12条',
  '',
])('silent: %s', (text) => expect(found(text)).toEqual([]));

import { expect, test } from 'vitest';
import { wordCount } from './word-count.ts';

test.each([
  ['', 0],
  ['公开信息，共三条。', 9],
  ['公开信息128条', 6],
  ['2024年1月1日至12月31日', 11],
  ['网站 www.example.gov.cn 专栏', 5],
  ['“双随机、一公开”', 9],
  ['a b, c', 3],
  ['１２条', 3],
])('Word counts “%s” as %i', (text, count) => {
  expect(wordCount(text)).toBe(count);
});

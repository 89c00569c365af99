import { expect, test } from 'vitest';
import { standsAlone } from './stands-alone.ts';

test.each([
  ['收到', '13', '件', true],
  ['收到', '13', '', true],
  ['', '13', '件', true],
  ['收取', '5.6', '万元', true],
  ['收到', '13', '余件', true],
  ['收到', '13', '，100件', true],
  ['共', '1,286', '条', true],
  ['共', '十三', '件', true],
  ['变化', '-3', '件', true],
  ['一是', '13', '件', true],
  ['收到1', '13', '件', false],
  ['收到', '13', '5件', false],
  ['收到', '13', '.5件', false],
  ['收到5.', '13', '件', false],
  ['收到', '13', '万件', false],
  ['收到', '13', '１件', false],
  ['收到二', '十三', '件', false],
  ['收到', '十三', '万件', false],
  ['收到', '', '件', false],
  ['收到', '件', '', false],
])('%j|%j|%j: %j', (before, words, after, is) => {
  const span = { from: before.length, to: before.length + words.length };
  expect(standsAlone(before + words + after, span)).toBe(is);
});

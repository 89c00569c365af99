import { describe, expect, test } from 'vitest';
import { beforeNext, behindLast, wordsBefore, wordsBehind } from './words-beside.ts';

const text = '收到10件，办结9件；公开3条。';

describe('the words on one side of a place', () => {
  test.each([
    [0, '，', '', '收到10件'],
    [5, '，', '收到10件', ''],
    [6, '，', '', '办结9件；公开3条。'],
    [8, '，；', '办结', '9件'],
    [8, '。', '收到10件，办结', '9件；公开3条'],
    [8, '', '收到10件，办结', '9件；公开3条。'],
    [text.length, '。', '', ''],
    [text.length, '；', '公开3条。', ''],
  ])('of %i up to %s', (at, marks, before, behind) => {
    expect(wordsBefore(text, at, marks)).toBe(before);
    expect(behindLast(text, at, marks)).toBe(at - before.length);
    expect(wordsBehind(text, at, marks)).toBe(behind);
    expect(beforeNext(text, at, marks)).toBe(at + behind.length);
  });
});

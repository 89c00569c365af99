import { describe, expect, test } from 'vitest';
import { wordIndex } from './word-index.ts';

const words = [
  ['申', 1],
  ['申请', 2],
  ['申请人', 3],
  ['申诉', 4],
  ['申请', 5],
  ['答复', 6],
  ['受', 7],
  ['受理申请', 8],
  ['受理', 9],
] as const;
const at = (text: string, place: number) => wordIndex<number>(words)(text, place);

describe('the longest word of a list', () => {
  test.each([
    ['申请人甲', 0, '申请人', 3],
    ['收到申请', 2, '申请', 2],
    ['申诉', 0, '申诉', 4],
    ['申', 0, '申', 1],
    ['申报', 0, '申', 1],
    ['受理申请', 0, '受理申请', 8],
    ['受理申报', 0, '受理', 9],
    ['受', 0, '受', 7],
    ['已答复', 1, '答复', 6],
  ])('%s at %i is %s', (text, place, word, value) =>
    expect(at(text, place)).toEqual({ word, value }),
  );

  test.each([
    ['收到申请', 0],
    ['申请', 1],
    ['答申', 0],
    ['答', 0],
    ['申', 1],
    ['', 0],
  ])('%s at %i is none', (text, place) => expect(at(text, place)).toBeUndefined());
});

describe('where a word may not be read', () => {
  const asked: string[] = [];
  const notBeforePerson = wordIndex<number>(words, (value, text, end) => {
    asked.push(`${value} ${text.slice(0, end)}`);
    return text.charAt(end) !== '甲' && value !== 1;
  });

  test('a shorter one is tried', () => {
    expect(notBeforePerson('申请人甲', 0)).toEqual({ word: '申请', value: 2 });
    expect(asked).toEqual(['3 申请人', '2 申请']);
  });

  test('down to one of a single character', () => {
    asked.length = 0;
    expect(notBeforePerson('受理甲', 0)).toEqual({ word: '受', value: 7 });
    expect(notBeforePerson('受甲', 0)).toBeUndefined();
    expect(notBeforePerson('申请甲', 0)).toBeUndefined();
    expect(asked).toEqual(['9 受理', '7 受', '7 受', '2 申请', '1 申']);
  });
});

test('an empty list has none', () => expect(wordIndex([])('申请', 0)).toBeUndefined());

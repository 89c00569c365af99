import { describe, expect, test } from 'vitest';
import { allMatches, matchesIn, matchIn, stands } from './matches.ts';

const words = (found: readonly RegExpExecArray[]) =>
  found.map((match) => `${match.index} ${match[0]}`);

describe('matches in a line', () => {
  test('whether one stands there', () => {
    expect(stands('收到申请3件', /申请/)).toBe(true);
    expect(stands('收到来信3件', /申请/)).toBe(false);
  });

  test('the first', () => {
    const found = matchIn('申请3件，答复4件', /\d件/);
    expect(found && words([found])).toEqual(['2 3件']);
    expect(matchIn('申请', /\d件/)).toBe(null);
  });

  test('all of them, as often as they are asked for', () => {
    const figures = /\d件/g;
    expect(words(matchesIn('申请3件，答复4件', figures))).toEqual(['2 3件', '7 4件']);
    expect(words(matchesIn('申请3件，答复4件', figures))).toEqual(['2 3件', '7 4件']);
    expect(matchesIn('申请', figures)).toEqual([]);
    figures.lastIndex = 5;
    expect(words(allMatches('申请3件', figures))).toEqual(['2 3件']);
  });

  test('those of no length', () => {
    expect(words(allMatches('3件', /(?=件)|$/g))).toEqual(['1 ', '2 ']);
    expect(words(allMatches('', /$/g))).toEqual(['0 ']);
  });
});

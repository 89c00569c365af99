import { describe, expect, test } from 'vitest';
import {
  doubledAnywhere,
  doubledFirst,
  doubledLast,
  doubledNouns,
  doubledParticles,
  doubledVerbs,
  knownBefore,
  knownBehind,
} from './doubled-lexicon.ts';

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** What a list holds although it is never asked for. */
const unknown = (list: string | undefined, known: string) =>
  [...(list ?? '')].filter((each) => !'*-'.includes(each) && !known.includes(each));

describe('the lexicon of doubled words', () => {
  test.each([
    ['first characters', doubledFirst, '', knownBefore],
    ['last characters', doubledLast, '', knownBehind],
    ['particles', doubledParticles, knownBefore, knownBehind],
  ])('%s: each once, with nothing that is never asked for', (_, table, before, other) => {
    const all = rows(table);
    expect(new Set(all.map(([character]) => character)).size).toBe(all.length);
    for (const [character, one, rest] of all) {
      expect([...(character ?? '')]).toHaveLength(1);
      expect(new Set(one).size).toBe(one?.length);
      if (before) expect([character, unknown(one, before)]).toEqual([character, []]);
      expect([character, unknown(rest, other)]).toEqual([character, []]);
    }
  });

  test('words stand in one list only', () => {
    const words = [doubledAnywhere, doubledNouns, doubledVerbs].flatMap((list) =>
      list.split(' ').map((entry) => entry.split('/')[0]),
    );
    expect(new Set(words).size).toBe(words.length);
    expect([...knownBefore].length).toBe(new Set(knownBefore).size);
    expect([...knownBehind].length).toBe(new Set(knownBehind).size);
  });
});

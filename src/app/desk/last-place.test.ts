import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstPlace, writingPlaces } from './desk-place.ts';
import { keepLastPlace, openingPlace } from './last-place.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => void vi.unstubAllGlobals());

test('a draft opens where work begins, and later where one was', () => {
  expect(openingPlace('a')).toBe(2);
  for (const place of writingPlaces) {
    keepLastPlace('a', place);
    expect(openingPlace('a')).toBe(place);
  }
  expect(openingPlace('b')).toBe(firstPlace);
});

test('places of the latest drafts are kept, not of all there ever were', () => {
  for (let draft = 0; draft < 80; draft += 1) keepLastPlace(`d${draft}`, 5);
  expect(openingPlace('d79')).toBe(5);
  expect(openingPlace('d30')).toBe(5);
  expect(openingPlace('d29')).toBe(firstPlace);
  expect([...kept.values()].join().length).toBeLessThan(2000);
});

test.each(['', 'x', '[]', '3', 'null', '{"a":9}', '{"a":"preview"}', '{"a":null}', '{"a":[2]}'])(
  'what is stored otherwise means nothing: %s',
  (text) => {
    kept.set('nianbao-last-places', text);
    expect(openingPlace('a')).toBe(firstPlace);
    keepLastPlace('a', 4);
    expect(openingPlace('a')).toBe(4);
  },
);

test('where the browser keeps nothing, it opens at the beginning', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('blocked');
    },
    setItem: () => {
      throw new Error('blocked');
    },
  });
  keepLastPlace('a', 4);
  expect(openingPlace('a')).toBe(firstPlace);
});

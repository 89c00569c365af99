// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptHere } from './kept-here.ts';

const key = 'a-choice';
const readNumber = (found: unknown) => (typeof found === 'number' ? found : 7);
const fromOtherWindow = (of: string | null) =>
  window.dispatchEvent(new StorageEvent('storage', { key: of }));

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test('what was chosen is there on the next start', () => {
  keptHere(key, readNumber).choose(12);
  expect(keptHere(key, readNumber).chosen.get()).toBe(12);
});

test.each(['', '{', '"12"', 'null'])('%s is no choice', (kept) => {
  localStorage.setItem(key, kept);
  expect(keptHere(key, readNumber).chosen.get()).toBe(7);
});

test('what another window chooses holds here too, at once', () => {
  const { chosen } = keptHere(key, readNumber);
  const heard = vi.fn();
  chosen.subscribe(heard);
  localStorage.setItem(key, '30');
  fromOtherWindow('another');
  expect(chosen.get()).toBe(7);
  fromOtherWindow(key);
  expect(chosen.get()).toBe(30);
  fromOtherWindow(key);
  expect(heard).toHaveBeenCalledTimes(1);
  localStorage.clear();
  fromOtherWindow(null);
  expect(chosen.get()).toBe(7);
});

test('where nothing can be kept it holds as long as the page', () => {
  const refuse = () => {
    throw new Error('blocked');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  const { chosen, choose } = keptHere(key, readNumber);
  expect(chosen.get()).toBe(7);
  choose(8);
  expect(chosen.get()).toBe(8);
});

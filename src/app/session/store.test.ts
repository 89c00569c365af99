import { describe, expect, test, vi } from 'vitest';
import { createKeyedStore, createStore } from './store.ts';

describe('a watched value', () => {
  test('calls its watchers when it is set to another value, and not to the same', () => {
    const store = createStore('甲');
    const listener = vi.fn();
    store.subscribe(listener);
    store.set('甲');
    expect(listener).not.toHaveBeenCalled();
    store.set('乙');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.get()).toBe('乙');
  });

  test('is set already when its watchers are called', () => {
    const store = createStore(1);
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.get()));
    store.set(2);
    expect(seen).toEqual([2]);
  });

  test('a watcher may stop while all are called, and then hears nothing more', () => {
    const store = createStore(1);
    const second = vi.fn();
    const stop = store.subscribe(() => stop());
    store.subscribe(second);
    store.set(2);
    store.set(3);
    expect(second).toHaveBeenCalledTimes(2);
  });
});

describe('values by key', () => {
  const watch = (initial: Record<string, unknown>) => {
    const store = createKeyedStore<string, unknown>(new Map(Object.entries(initial)));
    const called: string[] = [];
    for (const key of ['a', 'b', 'c']) store.subscribe(key, () => called.push(key));
    const set = (values: Record<string, unknown>) => {
      store.set(new Map(Object.entries(values)));
      return called.splice(0);
    };
    return { store, set };
  };

  test.each([
    ['a changed one', { a: 2, b: 1 }, ['a']],
    ['a new one', { a: 1, b: 1, c: 1 }, ['c']],
    ['one that is gone', { a: 1 }, ['b']],
    ['several', { b: 2, c: 1 }, ['b', 'c', 'a']],
    ['none when nothing changed', { b: 1, a: 1 }, []],
    ['none that nobody watches', { a: 1, b: 1, d: 1 }, []],
  ])('call the watchers of %s', (_, values, called) => {
    const { store, set } = watch({ a: 1, b: 1 });
    expect(set(values)).toEqual(called);
    expect(['a', 'b', 'c', 'd'].map((key) => store.get(key))).toEqual(
      ['a', 'b', 'c', 'd'].map((key) => (values as Record<string, number>)[key]),
    );
  });

  test('are compared by identity', () => {
    const list: string[] = [];
    const { set } = watch({ a: list });
    expect(set({ a: list })).toEqual([]);
    expect(set({ a: [] })).toEqual(['a']);
  });

  test('two watchers of one key are both called, until each stops', () => {
    const store = createKeyedStore<string, number>(new Map());
    const [one, two] = [vi.fn(), vi.fn()];
    const stopOne = store.subscribe('a', one);
    const stopTwo = store.subscribe('a', two);
    store.set(new Map([['a', 1]]));
    stopOne();
    store.set(new Map([['a', 2]]));
    stopTwo();
    store.set(new Map([['a', 3]]));
    expect([one.mock.calls.length, two.mock.calls.length]).toEqual([1, 2]);
  });
});

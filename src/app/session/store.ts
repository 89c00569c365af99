/** A value that can be watched, in the shape that React's useSyncExternalStore wants. */
export interface ReadableStore<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

/** For its owner alone, who shows it to others as readable. */
export interface Store<T> extends ReadableStore<T> {
  set(value: T): void;
}

export function createStore<T>(initial: T): Store<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Many values by key, each watched on its own: a change of one calls only those who watch it. */
export interface ReadableKeyedStore<K, V> {
  get(key: K): V | undefined;
  subscribe(key: K, listener: () => void): () => void;
}

/** For its owner alone, who shows it to others as readable. */
export interface KeyedStore<K, V> extends ReadableKeyedStore<K, V> {
  set(values: ReadonlyMap<K, V>): void;
}

export function createKeyedStore<K, V>(initial: ReadonlyMap<K, V>): KeyedStore<K, V> {
  let current = initial;
  const listeners = new Map<K, Set<() => void>>();
  return {
    get: (key) => current.get(key),
    set(values) {
      const before = current;
      current = values;
      const call = (key: K) => {
        for (const listener of listeners.get(key) ?? []) listener();
      };
      for (const [key, value] of values) if (!Object.is(before.get(key), value)) call(key);
      for (const key of before.keys()) if (!values.has(key)) call(key);
    },
    subscribe(key, listener) {
      const watching = listeners.get(key) ?? new Set();
      listeners.set(key, watching.add(listener));
      return () => {
        watching.delete(listener);
        if (watching.size === 0) listeners.delete(key);
      };
    },
  };
}

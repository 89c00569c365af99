import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A window that is low or not, and changes. */
function windowIs(low: boolean) {
  const listeners = new Set<() => void>();
  const query = {
    matches: low,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  vi.stubGlobal('matchMedia', () => query);
  return {
    listeners,
    becomes: (next: boolean) => {
      query.matches = next;
      for (const listener of listeners) listener();
    },
  };
}

/** As a page that was just opened has it: nothing is remembered in it. */
async function opened() {
  vi.resetModules();
  return import('./density.ts');
}

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('until it is chosen', () => {
  it.each([
    [true, 'compact'],
    [false, 'roomy'],
  ] as const)('follows the window (low: %s)', async (low, expected) => {
    windowIs(low);
    expect((await opened()).density()).toBe(expected);
  });

  it('tells when the window becomes low, and no more when it is not watched', async () => {
    const { becomes, listeners } = windowIs(false);
    const { density, watchDensity } = await opened();
    const told = vi.fn();
    const stop = watchDensity(told);
    becomes(true);
    expect(told).toHaveBeenCalledTimes(1);
    expect(density()).toBe('compact');
    stop();
    expect(listeners.size).toBe(0);
  });

  it('is roomy in a browser that does not say', async () => {
    vi.stubGlobal('matchMedia', undefined);
    const { density, watchDensity } = await opened();
    expect(density()).toBe('roomy');
    expect(watchDensity(() => {})).not.toThrow();
  });

  it('takes nothing that is kept under its name for a choice', async () => {
    windowIs(true);
    kept.set('nianbao-density', 'wide');
    expect((await opened()).density()).toBe('compact');
  });
});

describe('once it is chosen', () => {
  it.each([
    [true, 'roomy'],
    [false, 'compact'],
  ] as const)(
    'holds whatever the window is, also when the page is opened again',
    async (low, chosen) => {
      windowIs(low);
      const first = await opened();
      const told = vi.fn();
      first.watchDensity(told);
      first.chooseDensity(chosen);
      expect(told).toHaveBeenCalledTimes(1);
      expect(first.density()).toBe(chosen);
      expect((await opened()).density()).toBe(chosen);
    },
  );

  it('holds for the page where the browser keeps nothing', async () => {
    windowIs(false);
    const refuse = () => {
      throw new Error('denied');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    const { density, chooseDensity } = await opened();
    expect(density()).toBe('roomy');
    chooseDensity('compact');
    expect(density()).toBe('compact');
  });
});

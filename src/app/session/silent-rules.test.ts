import { afterEach, expect, test, vi } from 'vitest';

const key = 'nianbao-silent-rules';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function startWith(kept: string | null) {
  const items = new Map(kept === null ? [] : [[key, kept]]);
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => items.set(name, value),
  });
  const { setSilentHere, silentRules } = await import('./silent-rules.ts');
  return { setSilentHere, silentRules, items };
}

test('what was silenced on this computer is silent on the next start', async () => {
  const first = await startWith(null);
  first.setSilentHere('W-TYPO', true);
  vi.resetModules();
  const { silentRules } = await startWith(first.items.get(key) ?? null);
  expect(silentRules.get()).toEqual(['W-TYPO']);
});

test.each(['', '{', '7', '["", 3, null, "w-typo"]'])('%s is none', async (kept) => {
  expect((await startWith(kept)).silentRules.get()).toEqual([]);
});

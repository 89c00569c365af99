import { expect, test, vi } from 'vitest';
import { newId } from './new-id.ts';

test('ids are new each time and need no secure context', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const ids = Array.from({ length: 200 }, newId);
  expect(new Set(ids).size).toBe(200);
  expect(ids.every((id) => /^[0-9a-z]{26}$/.test(id))).toBe(true);
  vi.unstubAllGlobals();
});

import { expect, test } from 'vitest';
import { standsApart, testsApart } from './tests-apart.mjs';

// Put together, or this file would stand apart too.
const call = (what: string) => `vi.${what}('a');`;

test.each(['mock', 'doMock', 'resetModules', 'stubGlobal', 'stubEnv', 'useFakeTimers', 'spyOn'])(
  'a file with vi.%s has its modules to itself',
  (what) => expect(standsApart(`beforeEach(() => ${call(what)})`)).toBe(true),
);

test('so has one with a database of its own, and no other', () => {
  expect(standsApart(`import '${'fake-indexed'}db/auto';`)).toBe(true);
  expect(standsApart('const run = vi.fn(); // mocked once')).toBe(false);
  const apart = testsApart();
  expect(apart).toContain('src/drafts/draft-store.test.ts');
  expect(apart).not.toContain('src/tools/tests-apart.test.ts');
});

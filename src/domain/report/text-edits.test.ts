import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextEdit } from './text-edit.ts';
import { editsBetween } from './text-edits.ts';

const text = fc.string({ unit: fc.constantFrom(...'收到13件，。'), maxLength: 40 });

/** The text after, put together from the edits; what was inserted is read off it. */
function applied(before: string, after: string, edits: readonly TextEdit[]): string {
  let [made, at, by] = ['', 0, 0];
  for (const { from, to, inserted } of edits) {
    made += before.slice(at, from);
    made += after.slice(from + by, from + by + inserted);
    by += inserted - (to - from);
    at = to;
  }
  return made + before.slice(at);
}

describe('the edits between two texts', () => {
  test('lead from one to the other, in order and apart', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = editsBetween(before, after);
        expect(applied(before, after, edits)).toBe(after);
        for (const [index, { from, to, inserted }] of edits.entries()) {
          expect(to - from + inserted).toBeGreaterThan(0);
          expect(from).toBeGreaterThan(edits[index - 1]?.to ?? -1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('touch as little as each place needs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('收到13件', '公开5条'), fc.boolean()), { maxLength: 30 }),
        (parts) => {
          const before = parts.map(([part]) => `${part},`).join('');
          const after = parts.map(([part, isChanged]) => part + (isChanged ? '，' : ',')).join('');
          const edits = editsBetween(before, after);
          expect(edits).toHaveLength(parts.filter(([, isChanged]) => isChanged).length);
          for (const { from, to, inserted } of edits) {
            expect([before.slice(from, to), inserted]).toEqual([',', 1]);
          }
        },
      ),
    );
  });

  test('of texts that have little in common are one', () => {
    const [before, after] = ['子'.repeat(900), '丑寅'.repeat(900)];
    expect(editsBetween(before, after)).toEqual([{ from: 0, to: 900, inserted: 1800 }]);
  });

  test('of equal texts are none', () => {
    expect(editsBetween('收到13件', '收到13件')).toEqual([]);
  });
});

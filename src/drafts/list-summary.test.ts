import { assert, constantFrom, jsonValue, property, record, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { sound2021 } from '../testkit/domain/rule-cases.ts';
import { createDraftStore } from './draft-store.ts';
import { readSummary, summaryRecord } from './draft-summary.ts';
import { listSummary } from './list-summary.ts';
import { memoryRecords } from './memory-records.ts';

const counts = { error: 1, warning: 2, note: 3, blanks: 4, begun: 5, written: 2 };
const draft = await createDraftStore(memoryRecords()).create(sound2021);
const copied = { ...draft, lastCopy: { is: 'backup' as const, at: draft.savedAt } };
const reviews = [{}, { is: 'returned', open: 2 }, { is: 'approved', isAsApproved: false }] as const;
const stored = [summaryRecord(draft, counts), summaryRecord(copied, counts)].flatMap((one) =>
  reviews.map((review) => ({
    ...one,
    saveNumber: 7,
    review: 'is' in review ? review : one.review,
  })),
);

test.each(stored)('a summary as this version writes it is shown as it is read, %#', (one) => {
  const shown = listSummary(draft.id, one);
  expect(shown).toBeDefined();
  expect(shown).toEqual(readSummary(draft.id, one));
});

test('whatever is stored, it is shown as it is read, or left to those who read with more care', async () => {
  const [whole] = stored;
  const names = Object.keys(whole as object);
  const damaged = record({
    from: constantFrom(...stored),
    without: subarray(names, { maxLength: 2 }),
    otherwise: subarray(names, { maxLength: 2 }),
    value: jsonValue(),
    inCounts: subarray(Object.keys(counts), { maxLength: 2 }),
  });
  let shownCount = 0;
  await assert(
    property(damaged, ({ from, without, otherwise, value, inCounts }) => {
      const one: Record<string, unknown> = { ...from, more: value };
      one.counts = { ...counts, ...Object.fromEntries(inCounts.map((name) => [name, value])) };
      for (const name of without) delete one[name];
      for (const name of otherwise) one[name] = value;
      const shown = listSummary(draft.id, one);
      if (!shown) return;
      shownCount += 1;
      expect(shown).toEqual(readSummary(draft.id, one));
    }),
    { numRuns: 2000 },
  );
  expect(shownCount).toBeGreaterThan(20);
});

test.each([
  ['another draft’s', { id: 'another' }],
  ['of an older format', { format: 'nianbao-draft/6' }],
  ['of a newer format', { format: 'nianbao-draft/99' }],
  ['of an edition that is not known', { edition: 'of-2099' }],
  ['not counted by this version', { counts: { ...counts, blanks: -1 } }],
  ['no record at all', undefined],
])('one that is %s is read with more care', (_, other) => {
  expect(listSummary(draft.id, other && { ...stored[0], ...other })).toBeUndefined();
});

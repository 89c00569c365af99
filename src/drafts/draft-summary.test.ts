import { expect, test } from 'vitest';
import { sound2021 } from '../testkit/domain/rule-cases.ts';
import { createDraftStore } from './draft-store.ts';
import { readSummary, summaryRecord } from './draft-summary.ts';
import { memoryRecords } from './memory-records.ts';

const counts = { error: 1, warning: 2, note: 3, blanks: 4, begun: 5, written: 2 };
const draft = await createDraftStore(memoryRecords()).create(sound2021);
const levels = { error: 1, warning: 2, note: 3 };

test('a count is read as it was stored', () => {
  expect(readSummary(draft.id, summaryRecord(draft, counts))?.counts).toEqual(counts);
});

test('one of an older version is none: it counted what is missing among the errors', () => {
  const old = { ...summaryRecord(draft, counts), counts: levels };
  expect(readSummary(draft.id, old)).toMatchObject({ unit: sound2021.unit, counts: null });
});

test('what has not been counted is stored so that older versions read it', () => {
  const stored = summaryRecord(draft, null);
  expect(stored.counts).toEqual({ error: 0, warning: 0, note: 0 });
  expect(readSummary(draft.id, stored)?.counts).toBeNull();
});

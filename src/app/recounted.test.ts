import { expect, test } from 'vitest';
import { createDraftStore } from '../drafts/draft-store.ts';
import { memoryRecords } from '../drafts/memory-records.ts';
import { sound2021 } from '../testkit/domain/rule-cases.ts';
import { recounted } from './drafts-from-reports.ts';
import { countFindings } from './session/count-findings.ts';

test('drafts that no version has counted as this one does are counted; the others are as they were', async () => {
  const store = createDraftStore(memoryRecords());
  const counts = { error: 9, warning: 9, note: 9, blanks: 9, begun: 6, written: 1 };
  const counted = await store.create(sound2021, { counts });
  const report = { ...sound2021, cells: {} };
  const old = await store.create(report);
  const list = await recounted(store, await store.list());
  expect(list.find(({ id }) => id === counted.id)?.counts).toEqual(counts);
  expect(list.find(({ id }) => id === old.id)?.counts).toEqual(countFindings(report));
  expect(countFindings(report)).toMatchObject({ error: 0, blanks: 200 });
});

test('one that cannot be opened stays without a count', async () => {
  const store = createDraftStore(memoryRecords());
  await store.create(sound2021);
  const [summary] = await store.list();
  const gone = { ...summary!, id: 'gone' };
  expect(await recounted(store, [gone])).toEqual([gone]);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { sound2021 } from '../testkit/domain/rule-cases.ts';
import type { DraftRecords } from './draft-records.ts';
import { createDraftStore } from './draft-store.ts';
import { listStore, openListStore } from './list-store.ts';
import { memoryRecords } from './memory-records.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const counts = { error: 1, warning: 2, note: 3, blanks: 4, begun: 5, written: 2 };

/** As the first screen and as all others have it. */
function both(records: DraftRecords) {
  return { list: listStore(records), whole: createDraftStore(records) };
}

test('it lists what the whole store lists: drafts, none, and what has no summary of this version', async () => {
  const records = memoryRecords();
  const { list, whole } = both(records);
  expect(await list.list()).toEqual([]);
  await whole.save(await whole.create(sound2021), counts);
  await whole.create({ ...sound2021, unit: '临川市青禾镇人民政府' }, { counts });
  expect(await list.list()).toEqual(await whole.list());
  expect(await list.list()).toHaveLength(2);

  const old = { id: 'old', format: 'nianbao-draft/99', report: { unit: '云溪县青禾镇人民政府' } };
  await records.put(old, { id: 'old' }, () => undefined, 'w');
  const shown = await list.list();
  expect(shown).toEqual(await whole.list());
  expect(shown.find(({ id }) => id === 'old')?.unreadable).toContain('更新的版本');
});

test('what was deleted is listed, too, and comes back', async () => {
  const { list, whole } = both(memoryRecords());
  expect(await list.listDeleted()).toEqual([]);
  const { id } = await whole.create(sound2021);
  await list.remove(id);
  expect((await list.listDeleted()).map(({ summary }) => summary.id)).toEqual([id]);
  await list.restore(id);
  expect((await list.list()).map((one) => one.id)).toEqual([id]);
});

test('what is written by it is there for the next one', async () => {
  const first = await openListStore();
  expect(first.isPersistent).toBe(true);
  const draft = await first.create(sound2021);
  await first.save({ ...draft, remark: '改过' }, counts);
  first.close();
  const second = await openListStore();
  expect(await second.list()).toMatchObject([{ id: draft.id, remark: '改过', counts }]);
  expect(await second.open(draft.id)).toMatchObject({ ok: true, draft: { remark: '改过' } });
  second.close();
});

test('where the browser keeps nothing it is in memory and says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const store = await openListStore();
  expect(store.isPersistent).toBe(false);
  expect(store.problem).toContain('浏览器不允许');
  const { id } = await store.create(sound2021);
  expect((await store.list()).map((one) => one.id)).toEqual([id]);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import type { Draft } from './draft.ts';
import { createDraftStore, type DraftStore, openDraftStore } from './draft-store.ts';
import { noCounts } from './draft-summary.ts';
import { dropAllEdits, keepLastEdits, keptEdits } from './last-edits.ts';
import { memoryRecords } from './memory-records.ts';
import { bringBack, offeredEdits, throwAway } from './offered-edits.ts';
import { openToWrite } from './open-to-write.ts';
import { reopenStore } from './reopen-store.ts';
import { changedBy } from './revision.ts';

const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const typed = (window: string, before: Draft, preamble: string) =>
  changedBy(window, { ...before, report: { ...before.report, preamble } });
const now = new Date('2026-01-05T08:00:00Z');

const textOf = async (store: DraftStore, id: string) => {
  const opened = await store.open(id);
  return opened.ok ? opened.draft.report.preamble : opened.reason;
};
const offers = async (store: DraftStore) =>
  (await offeredEdits(store)).map(({ is, draft }) => [is, draft.report.preamble]);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  for (const { draft } of keptEdits()) dropAllEdits(draft.id);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('edits are offered', () => {
  test('where the record is gone, and only then', async () => {
    const store = createDraftStore(memoryRecords());
    const draft = await store.create(report);
    keepLastEdits(typed(store.claims.window, draft, '一'), now);
    expect(await offers(store)).toEqual([]);
    expect(await offers(createDraftStore(memoryRecords()))).toEqual([['gone', '一']]);
  });

  test('not where the draft rests in 最近删除: it comes back with them', async () => {
    const store = await openDraftStore();
    const draft = await store.create(report);
    keepLastEdits(typed(store.claims.window, draft, '一'), now);
    await store.remove(draft.id);
    expect(await offers(store)).toEqual([]);
    await store.restore(draft.id);
    const { opened } = await openToWrite(store, draft.id);
    expect(opened).toMatchObject({ draft: { report: { preamble: '一' } } });
    expect([await textOf(store, draft.id), keptEdits()]).toEqual(['一', []]);
  });

  test('where another window went on without them, and stay until they are asked back', async () => {
    const store = createDraftStore(memoryRecords());
    const draft = await store.create(report);
    keepLastEdits(typed('asleep', draft, '一'), now);
    await store.save(typed(store.claims.window, draft, '二'));
    const { opened, apart } = await openToWrite(store, draft.id);
    expect(opened).toMatchObject({ draft: { report: { preamble: '二' } } });
    expect(apart).toHaveLength(1);
    const [offer] = await offeredEdits(store);
    if (!offer) throw new Error('nothing is offered');
    const back = await bringBack(store, offer, noCounts);
    expect([back.id === draft.id, back.remark]).toEqual([false, '没存上的改动']);
    expect([await textOf(store, back.id), await textOf(store, draft.id)]).toEqual(['一', '二']);
    expect(await offers(store)).toEqual([]);
  });

  test('beside a record that cannot be read, which stays as it is', async () => {
    const records = memoryRecords();
    const store = createDraftStore(records);
    const damaged = { id: 'a', format: 'nianbao-draft/6', report: 5 };
    await records.put(damaged, { id: 'a' }, () => undefined, store.claims.window);
    const draft = { ...(await store.create(report)), id: 'a' };
    keepLastEdits(typed('w', draft, '一'), now);
    const [offer] = await offeredEdits(store, 'a');
    expect(offer?.is).toBe('unreadable');
    if (offer) await bringBack(store, offer, noCounts);
    expect(await store.raw('a')).toEqual(damaged);
    expect(await store.list()).toHaveLength(3);
  });

  test('as one where one window went on from those of another', async () => {
    const draft = await createDraftStore(memoryRecords()).create(report);
    const first = typed('first', draft, '一');
    keepLastEdits(first, now);
    keepLastEdits(typed('second', first, '二'), now);
    const store = createDraftStore(memoryRecords());
    expect(await offers(store)).toEqual([['gone', '二']]);
    const [offer] = await offeredEdits(store);
    if (offer) throwAway(offer);
    expect([await offers(store), keptEdits()]).toEqual([[], []]);
  });

  test('under another id where theirs has come to be used', async () => {
    const store = createDraftStore(memoryRecords());
    const draft = await createDraftStore(memoryRecords()).create(report);
    keepLastEdits(typed('w', draft, '一'), now);
    const [offer] = await offeredEdits(store);
    const restored = await store.putBack(draft);
    expect(restored.id).not.toBe(draft.id);
    await store.save({ ...draft, report: { ...report, preamble: '二' } });
    if (offer) expect((await bringBack(store, offer, noCounts)).id).not.toBe(draft.id);
    expect(await textOf(store, draft.id)).toBe('二');
  });
});

test('edits that no write takes stay kept, and the next opening has them', async () => {
  const store = createDraftStore(memoryRecords());
  const draft = await store.create(report);
  keepLastEdits(typed('w', draft, '一'), now);
  const full = { ...store, save: () => Promise.reject(new Error('full')) };
  expect((await openToWrite(full, draft.id)).opened).toMatchObject({
    draft: { report: { preamble: '一' } },
  });
  expect(keptEdits()).toHaveLength(1);
  await openToWrite(store, draft.id);
  expect([await textOf(store, draft.id), keptEdits()]).toEqual(['一', []]);
});

describe('another try to open the database', () => {
  const failing = () => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  };
  const inMemory = async () => {
    vi.stubGlobal('indexedDB', { open: failing });
    return openDraftStore();
  };

  test('that fails leaves all as it is', async () => {
    const store = await inMemory();
    const draft = await store.create(report);
    await expect(reopenStore(store)).rejects.toMatchObject({ kind: 'notOpened' });
    expect([await store.list(), keptEdits()]).toMatchObject([[{ id: draft.id }], []]);
  });

  test('that succeeds shows what was there, and what was written meanwhile, with versions and counts', async () => {
    const database = new IDBFactory();
    vi.stubGlobal('indexedDB', database);
    const before = await (await openDraftStore()).create(report);
    const memory = await inMemory();
    const counts = { error: 1, warning: 2, note: 3, blanks: 4, begun: 5, written: 2 };
    const draft = await memory.create({ ...report, preamble: '这时写的' }, { counts });
    await memory.addVersion(draft, 'named', '初稿');
    const removed = await memory.create(report);
    await memory.remove(removed.id);
    vi.stubGlobal('indexedDB', database);
    const store = await reopenStore(memory);
    expect([store.isPersistent, store.mayHoldMore]).toEqual([true, false]);
    const list = await store.list();
    expect(list.map(({ id }) => id).sort()).toEqual([before.id, draft.id].sort());
    expect(list.find(({ id }) => id === draft.id)?.counts).toEqual(counts);
    expect(await textOf(store, draft.id)).toBe('这时写的');
    expect(await store.versions(draft.id)).toMatchObject([{ kind: 'named', label: '初稿' }]);
    expect((await store.listDeleted()).map(({ summary }) => summary.id)).toEqual([removed.id]);
    expect(await offers(store)).toEqual([]);
  });

  test('that opens a database which takes no more offers what it did not take', async () => {
    const memory = await inMemory();
    const draft = await memory.create({ ...report, preamble: '这时写的' });
    vi.stubGlobal('indexedDB', new IDBFactory());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const store = await reopenStore(memory);
    expect(await offers(store)).toEqual([['gone', '这时写的']]);
    put.mockRestore();
    const [offer] = await offeredEdits(store);
    if (offer) await bringBack(store, offer, noCounts);
    expect(await textOf(store, draft.id)).toBe('这时写的');
  });

  test('as long as it is not opened, nobody knows what is gone', async () => {
    const draft = await createDraftStore(memoryRecords()).create(report);
    keepLastEdits(typed('w', draft, '一'), now);
    expect(await offers(await inMemory())).toEqual([]);
  });
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import { withLastYear, yearReportOf } from '../domain/report/last-year.ts';
import { restDaysLeft } from './deleted-rest.ts';
import type { Draft } from './draft.ts';
import { createDraftStore, openDraftStore } from './draft-store.ts';
import seventhFormat from './fixtures/draft-7.json' with { type: 'json' };
import { openIndexedDbRecords } from './indexed-db-records.ts';
import { keepLastEdits, keptEdits } from './last-edits.ts';
import { memoryRecords } from './memory-records.ts';
import { changedBy } from './revision.ts';
import { byLastSave } from './save-number.ts';

const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const counts = { error: 1, warning: 2, note: 3, blanks: 4, begun: 5, written: 2 };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Puts a record into the database past the store, as another version would. */
async function putRaw(record: { id: string } & Record<string, unknown>) {
  const database = await openDB('nianbao', 3);
  await database.put('drafts', record);
  database.close();
}

const openDraftStoreAt = async (now: () => string) =>
  createDraftStore(await openIndexedDbRecords(), null, now);

describe.each([
  ['IndexedDB', openDraftStore],
  ['memory', () => Promise.resolve(createDraftStore(memoryRecords()))],
])('drafts in %s', (_, openStore) => {
  test('a created draft is listed with its counts and opens as it was', async () => {
    const store = await openStore();
    const draft = await store.create(report, { counts });
    expect(await store.list()).toEqual([
      {
        ...{ id: draft.id, unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31', counts },
        ...{
          createdAt: draft.createdAt,
          savedAt: draft.savedAt,
          saveNumber: 1,
          isExample: false,
          remark: '',
          finalisedAt: null,
          review: { is: 'none' },
          lastCopy: null,
          changesSinceCopy: 0,
        },
      },
    ]);
    expect(await store.open(draft.id)).toEqual({ ok: true, draft });
  });

  test('a saved change is there, whatever the page does with its value afterwards', async () => {
    const store = await openStore();
    const draft = await store.create(report);
    const changed = { ...draft, report: { ...report, cells: { 'table3/1/natural': '3' } } };
    const { savedAt } = await store.save(changed, counts);
    changed.report.cells['table3/1/natural'] = '4';
    expect(await store.open(draft.id)).toMatchObject({
      draft: { savedAt, report: { cells: { 'table3/1/natural': '3' } } },
    });
  });

  test('last year’s report is kept with the draft and with its copy', async () => {
    const store = await openStore();
    const last = { ...yearReportOf(report), year: 2024, cells: { 'table3/4/natural': '1' } };
    const both = withLastYear(report, last, { is: 'file', name: '2024.json' });
    const draft = await store.create(both);
    expect(await store.open(draft.id)).toMatchObject({ draft: { report: both } });
    expect(await store.duplicate(draft.id)).toMatchObject({ draft: { report: both } });
  });

  test('a save without counts keeps those of the last one', async () => {
    const store = await openStore();
    const draft = await store.create(report, { counts });
    await store.save({ ...draft, finalisedAt: '2026-01-02T00:00:00Z' });
    expect(await store.list()).toMatchObject([{ counts, finalisedAt: '2026-01-02T00:00:00Z' }]);
  });

  test('a copy has an id of its own and is not finalised', async () => {
    const store = await openStore();
    const draft = await store.create(report, { isExample: true, counts });
    await store.save({ ...draft, finalisedAt: draft.savedAt });
    const copy = await store.duplicate(draft.id);
    expect(copy).toMatchObject({ ok: true, draft: { finalisedAt: null, isExample: true, report } });
    const list = await store.list();
    expect(list.map((each) => each.counts)).toEqual([counts, counts]);
    expect(new Set(list.map(({ id }) => id)).size).toBe(2);
  });

  test('what was taken up from last year and not looked at stays with the draft, not with its copy', async () => {
    const store = await openStore();
    const carried = { 'table3/2/natural': '3' };
    const draft = await store.create({ ...report, cells: carried }, { carried });
    expect(await store.open(draft.id)).toMatchObject({ draft: { carried } });
    expect(await store.duplicate(draft.id)).toMatchObject({
      draft: { carried: {}, report: { cells: carried } },
    });
    expect((await store.putBack(draft)).carried).toEqual(carried);
  });

  test('a removed draft can be brought back, once', async () => {
    const store = await openStore();
    const draft = await store.create(report, { counts });
    await store.remove(draft.id);
    expect(await store.list()).toEqual([]);
    expect(await store.open(draft.id)).toMatchObject({ ok: false, problem: 'missing' });
    expect(await store.listDeleted()).toMatchObject([{ summary: { id: draft.id, counts } }]);
    await store.restore(draft.id);
    expect(await store.open(draft.id)).toEqual({ ok: true, draft });
    expect(await store.listDeleted()).toEqual([]);
    await expect(store.restore(draft.id)).rejects.toThrow('最近删除中没有');
  });

  test('what could not be read again is not written', async () => {
    const store = await openStore();
    const draft = await store.create(report);
    const broken = { ...draft, report: { ...report, year: 'x' } } as unknown as Draft;
    await expect(store.save(broken)).rejects.toThrow('report.year');
    expect(await store.open(draft.id)).toEqual({ ok: true, draft });
  });

  test('fields that a form left undefined do no harm', async () => {
    const store = await openStore();
    const draft = await store.create(report);
    const cells = { 'table3/1/natural': undefined } as unknown as Record<string, string>;
    await store.save({ ...draft, report: { ...report, cells } });
    expect(await store.open(draft.id)).toMatchObject({
      ok: true,
      draft: { report: { cells: {} } },
    });
  });
});

describe('a draft that another window writes', () => {
  test('is not deleted from here', async () => {
    const records = memoryRecords();
    const writing = createDraftStore(records);
    const draft = await writing.create(report);
    await writing.claims.claim(draft.id);
    const other = createDraftStore(records);
    await expect(other.remove(draft.id)).rejects.toMatchObject({ kind: 'heldElsewhere' });
    expect(await other.list()).toHaveLength(1);
    await writing.claims.release(draft.id);
    await other.remove(draft.id);
    expect(await other.list()).toEqual([]);
  });

  test.each([
    ['IndexedDB', openDraftStore],
    ['memory', () => Promise.resolve(createDraftStore(memoryRecords()))],
  ])(
    'and was deleted while its window slept does not come back by itself, in %s',
    async (_, open) => {
      const store = await open();
      const draft = await store.create(report);
      await store.remove(draft.id);
      await expect(store.save(draft)).rejects.toMatchObject({ kind: 'takenOver' });
      expect(await store.list()).toEqual([]);
      expect(await store.listDeleted()).toHaveLength(1);
    },
  );
});

test('deleted drafts rest for 30 days and are then gone for good, with what was kept of them', async () => {
  let today = '2026-03-01T08:00:00.000Z';
  const records = memoryRecords();
  const store = createDraftStore(records, null, () => today);
  const draft = await store.create(report);
  await store.addVersion(draft, 'named', '初稿');
  keepLastEdits(changedBy('w', draft), new Date(today));
  await store.remove(draft.id);
  keepLastEdits(changedBy('w', draft), new Date(today));
  today = '2026-03-31T07:59:59.000Z';
  expect(await store.listDeleted()).toHaveLength(1);
  today = '2026-03-31T08:00:01.000Z';
  expect(await store.listDeleted()).toHaveLength(1);
  expect(keptEdits(draft.id)).toHaveLength(1);
  today = '2026-04-01T08:00:02.000Z';
  expect(await store.listDeleted()).toEqual([]);
  expect(await records.deleted()).toEqual([]);
  expect(await records.versions(draft.id)).toEqual([]);
  expect(keptEdits(draft.id)).toEqual([]);
});

test('a draft deleted while the clock says 2009 stays when it is right again', async () => {
  let today = '2009-01-01T00:00:00.000Z';
  const store = await openDraftStoreAt(() => today);
  const draft = await store.create(report);
  await store.remove(draft.id);
  today = '2026-03-01T08:00:00.000Z';
  expect(await store.listDeleted()).toMatchObject([{ summary: { id: draft.id } }]);
  today = '2026-03-03T08:00:00.000Z';
  const [left] = await store.listDeleted();
  expect(left && restDaysLeft(left.rest)).toBe(28);
});

describe('of two states of a draft', () => {
  test('one that does not hold what another window saved is not written over it', async () => {
    const records = memoryRecords();
    const [first, second] = [createDraftStore(records), createDraftStore(records)];
    const draft = await first.create(report);
    const read = await second.open(draft.id);
    const theirs = changedBy(second.claims.window, read.ok ? read.draft : draft);
    await second.save(theirs);
    const mine = [1, 2, 3].reduce((last) => changedBy(first.claims.window, last), draft);
    await expect(first.save(mine)).rejects.toMatchObject({ kind: 'takenOver' });
    expect(await first.open(draft.id)).toMatchObject({ draft: { savedBy: second.claims.window } });
    await second.save(changedBy(second.claims.window, theirs));
  });

  test('an older one of the same window never comes after a newer one', async () => {
    const store = await openDraftStore();
    const draft = await store.create(report);
    const next = changedBy(store.claims.window, draft);
    await store.save(changedBy(store.claims.window, next));
    await expect(store.save(next)).rejects.toMatchObject({ kind: 'takenOver' });
  });
});

test('the draft saved last has the highest number, whatever the clock says', async () => {
  const clock = ['2026-01-05T08:00:00.000Z', '2009-01-01T00:00:00.000Z'];
  const store = await openDraftStoreAt(() => clock[0] as string);
  const a = await store.create(report);
  const b = await store.create(report);
  clock.shift();
  await store.save(a);
  expect((await store.list()).sort(byLastSave).map(({ id }) => id)).toEqual([a.id, b.id]);
});

describe('a draft from a backup', () => {
  test('comes back as it was, saved now', async () => {
    const store = await openDraftStore();
    const draft = await store.create(report);
    await store.remove(draft.id);
    await store.removeForGood(draft.id);
    const back = await store.putBack(draft, counts);
    expect(await store.open(draft.id)).toEqual({ ok: true, draft: back });
    expect(back).toEqual({ ...draft, savedAt: back.savedAt });
  });

  test('leaves alone what has its id, read or not', async () => {
    const store = await openDraftStore();
    const draft = await store.create(report);
    await store.save({ ...draft, report: { ...report, unit: '松岭镇人民政府' } });
    const back = await store.putBack(draft);
    expect(back.id).not.toBe(draft.id);
    expect(await store.open(draft.id)).toMatchObject({
      draft: { report: { unit: '松岭镇人民政府' } },
    });
    await putRaw({ id: 'newer', format: 'nianbao-draft/99' });
    expect((await store.putBack({ ...draft, id: 'newer' })).id).not.toBe('newer');
    expect(await store.raw('newer')).toEqual({ id: 'newer', format: 'nianbao-draft/99' });
  });

  test('does not take the place that a deleted one comes back to', async () => {
    const store = await openDraftStore();
    const draft = await store.create(report);
    await store.remove(draft.id);
    expect((await store.putBack(draft)).id).not.toBe(draft.id);
    await store.restore(draft.id);
    expect(await store.list()).toHaveLength(2);
  });

  test('its versions keep their time', async () => {
    const store = await openDraftStore();
    const draft = await store.create(report);
    await store.addVersion(draft, 'named', '初稿', '2025-01-02T03:04:05.000Z');
    expect(await store.versions(draft.id)).toMatchObject([{ at: '2025-01-02T03:04:05.000Z' }]);
  });
});

describe('a copy outside the browser', () => {
  const copy = { is: 'backup', at: '2026-11-26T07:00:00.000Z' } as const;

  test('is noted, and the draft stays as it was saved', async () => {
    const store = await openDraftStore();
    const draft = await store.create(report, { counts });
    await store.save({ ...draft, changesSinceCopy: 7 }, counts);
    const [before] = await store.list();
    const opened = await store.open(draft.id);
    if (!opened.ok) throw new Error(opened.reason);
    expect(await store.noteCopy(opened.draft, copy)).toBe(true);
    const noted = { ...opened.draft, lastCopy: copy, changesSinceCopy: 0 };
    expect(await store.open(draft.id)).toEqual({ ok: true, draft: noted });
    expect(await store.list()).toEqual([{ ...before, lastCopy: copy, changesSinceCopy: 0 }]);
  });

  test('is not noted over what was saved since, nor where another window writes', async () => {
    const records = memoryRecords();
    let second = 0;
    const store = createDraftStore(records, null, () => `2026-11-26T07:00:0${second++}.000Z`);
    const draft = await store.create(report);
    const changed = changedBy(store.claims.window, { ...draft, changesSinceCopy: 1 });
    const { savedAt } = await store.save(changed);
    expect(await store.noteCopy(draft, copy)).toBe(false);
    await records.passClaim(draft.id, undefined, 'another');
    expect(await store.noteCopy({ ...changed, savedAt }, copy)).toBe(false);
    expect(await store.open(draft.id)).toMatchObject({ draft: { savedAt, changesSinceCopy: 1 } });
  });
});

describe('records that this version cannot read', () => {
  test.each([
    ['newer', { id: 'a', format: 'nianbao-draft/99', secret: '1' }, '由更新的版本写成'],
    ['unreadable', { id: 'a', format: 'nianbao-draft/1', report: 5 }, '读不出来'],
    ['unreadable', { id: 'a', other: true }, '没有格式标记'],
  ])('%s: listed, kept as it is, and never replaced', async (problem, record, text) => {
    const store = await openDraftStore();
    await putRaw(record);
    expect(await store.list()).toMatchObject([
      { id: 'a', unreadable: expect.stringContaining(text) },
    ]);
    expect(await store.open('a')).toMatchObject({ ok: false, problem, raw: record });
    const mine = await store.create(report);
    await expect(store.save({ ...mine, id: 'a' })).rejects.toThrow('为免覆盖没有保存');
    expect(await store.open('a')).toMatchObject({ raw: record });
  });

  test('a draft that a newer version upgraded meanwhile is not set back', async () => {
    const store = await openDraftStore();
    const draft = await store.create(report);
    await putRaw({ ...draft, format: 'nianbao-draft/99' });
    await expect(store.save(draft)).rejects.toMatchObject({ kind: 'notReplaceable' });
  });

  test('a draft of an edition that this version has not is a newer one', async () => {
    const store = await openDraftStore();
    const draft = await store.create(report);
    await putRaw({ ...draft, id: 'b', report: { ...report, edition: '2031' } });
    expect(await store.open('b')).toMatchObject({ ok: false, problem: 'newer' });
    const last = { ...yearReportOf(report), year: 2024, edition: '2031' };
    const newer = withLastYear(report, last, { is: 'draft', name: '' });
    await putRaw({ ...draft, id: 'c', report: newer });
    expect(await store.open('c')).toMatchObject({ ok: false, problem: 'newer' });
  });

  test('a card of a newer version does not hide that the draft cannot be opened', async () => {
    const store = await openDraftStore();
    const draft = await store.create(report, { counts });
    const [summary] = await store.list();
    const database = await openDB('nianbao', 3);
    await database.put('drafts', { ...draft, format: 'nianbao-draft/99' });
    await database.put('summaries', { ...summary, format: 'nianbao-draft/99' });
    database.close();
    expect(await store.list()).toEqual([
      expect.objectContaining({
        ...{ id: draft.id, unit: '青禾镇人民政府', year: 2025, savedAt: draft.savedAt },
        ...{ unreadable: expect.stringContaining('更新的版本'), canBeViewed: true },
      }),
    ]);
  });

  test('it can be removed and brought back untouched', async () => {
    const store = await openDraftStore();
    const record = { id: 'a', format: 'nianbao-draft/99' };
    await putRaw(record);
    await store.remove('a');
    await store.restore('a');
    expect(await store.open('a')).toMatchObject({ raw: record });
  });
});

describe('when the browser gives no storage', () => {
  test('the store works in memory and says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = await openDraftStore();
    expect(store).toMatchObject({
      isPersistent: false,
      problem: expect.stringContaining('不允许'),
    });
    await store.create(report);
    expect(await store.list()).toHaveLength(1);
  });

  test('a database of before reviews keeps its drafts, and takes reviews', async () => {
    const before = await openDB('nianbao', 2, {
      upgrade(database) {
        for (const name of ['drafts', 'summaries', 'deleted', 'holders']) {
          database.createObjectStore(name, { keyPath: 'id' });
        }
        database
          .createObjectStore('versions', { keyPath: 'key' })
          .createIndex('draftId', 'draftId');
      },
    });
    await before.put('drafts', seventhFormat);
    before.close();
    const store = await openDraftStore();
    expect(await store.list()).toMatchObject([{ id: seventhFormat.id, review: { is: 'none' } }]);
    expect(await store.open(seventhFormat.id)).toMatchObject({ ok: true });
    const source = { name: '青禾镇.docx', draftId: null, finalisedAt: null };
    const review = await store.reviews.create({ report, reasons: {}, opinions: [], source });
    expect(await store.reviews.open(review.id)).toEqual({ ok: true, review });
    store.close();
  });

  test('a database of a newer version is left alone', async () => {
    (await openDB('nianbao', 9)).close();
    const store = await openDraftStore();
    expect(store).toMatchObject({
      isPersistent: false,
      problem: expect.stringContaining('新版本'),
    });
  });

  test('a browser that never answers is not waited for', async () => {
    const silent: unknown = Reflect.construct(IDBOpenDBRequest, []);
    vi.stubGlobal('indexedDB', { open: () => silent });
    await expect(openIndexedDbRecords(10)).rejects.toMatchObject({ kind: 'notOpened' });
  });

  test('a database that fails to open is told as that, and drafts may be in it', async () => {
    const failing = {
      open: () => {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      },
    };
    vi.stubGlobal('indexedDB', failing);
    const store = await openDraftStore();
    expect(store).toMatchObject({ isPersistent: false, mayHoldMore: true });
    expect(store.problem).toContain('草稿可能还在里面');
    expect(store.problem).not.toContain('无痕');
  });
});

test('a write that the disk refuses half-way changes nothing and says why', async () => {
  const store = await openDraftStore();
  const draft = await store.create(report, { counts });
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value,
  ) {
    if (this.name === 'summaries') throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value);
  });
  const change = { ...draft, report: { ...report, unit: '乙' } };
  await expect(store.save(change)).rejects.toThrow('存储空间已满');
  vi.restoreAllMocks();
  expect(await store.open(draft.id)).toEqual({ ok: true, draft });
});

test('a newer version in another window gets the database; this one says that it cannot save', async () => {
  const store = await openDraftStore();
  const draft = await store.create(report);
  const closed = vi.fn();
  store.onClosed(closed);
  (await openDB('nianbao', 4)).close();
  expect(closed).toHaveBeenCalledOnce();
  await expect(store.save(draft)).rejects.toMatchObject({ kind: 'closedByNewer' });
  await expect(store.list()).rejects.toThrow('另一个窗口已换成新版本');
});

test('a database that was deleted under an open draft is made anew, and the whole draft is written', async () => {
  const store = await openDraftStore();
  const draft = await store.create(report, { counts });
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('nianbao');
    deleting.onsuccess = resolve;
    deleting.onerror = reject;
  });
  const changed = { ...draft, report: { ...report, preamble: '最后一句' } };
  const { savedAt } = await store.save(changed, counts);
  expect(await store.open(draft.id)).toEqual({ ok: true, draft: { ...changed, savedAt } });
  expect(await store.list()).toHaveLength(1);
});

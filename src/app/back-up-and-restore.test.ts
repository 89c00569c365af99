// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import { readBackup } from '../drafts/backup.ts';
import { offersOf } from '../drafts/backup-offers.ts';
import type { Draft } from '../drafts/draft.ts';
import { createDraftStore, type DraftStore } from '../drafts/draft-store.ts';
import { dropAllEdits, keepLastEdits, keptEdits } from '../drafts/last-edits.ts';
import { memoryRecords } from '../drafts/memory-records.ts';
import { changedBy } from '../drafts/revision.ts';
import { backUp, restoreOffers, saveRecord, splitFiles } from './back-up-and-restore.ts';
import { download } from './ui/download.ts';

vi.mock('./ui/download.ts', () => ({ download: vi.fn() }));

const reportOf = (unit: string) => blankReport({ unit, year: 2025, deadline: '2026-01-31' });
const newer = { id: 'newer', format: 'nianbao-draft/99', report: reportOf('晚枫街道办事处') };

function forgetEdits() {
  for (const { draft } of keptEdits()) dropAllEdits(draft.id);
  localStorage.clear();
}

let records = memoryRecords();
let store: DraftStore;
beforeEach(() => {
  forgetEdits();
  vi.mocked(download).mockClear();
  records = memoryRecords();
  let second = Date.UTC(2026, 10, 26);
  store = createDraftStore(records, null, () => {
    second += 1000;
    return new Date(second).toISOString();
  });
});

async function downloaded() {
  const [file] = vi.mocked(download).mock.lastCall ?? [];
  if (!file) throw new Error('nothing was downloaded');
  return { name: file.name, text: await textOf(file.blob) };
}

/** jsdom's Blob has no text(). */
const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });

async function offered(text: string, to: DraftStore) {
  const read = readBackup(text);
  if (!read.ok) throw new Error(read.reason);
  return offersOf(read.drafts, to);
}

const putRaw = (record: { readonly id: string }) =>
  records.put(record, { id: record.id }, () => undefined, store.claims.window);

describe('a backup of all', () => {
  test('holds every record and is noted with each draft that this window may write', async () => {
    const a = await store.create(reportOf('青禾镇人民政府'));
    const b = await store.create(reportOf('松岭镇人民政府'));
    await store.save({ ...a, changesSinceCopy: 30 });
    await store.save({ ...b, changesSinceCopy: 40 });
    await store.addVersion(a, 'named', '初稿');
    await store.addVersion(a, 'fill', '填 0 之前');
    await records.passClaim(b.id, undefined, 'another window');
    await putRaw(newer);
    await backUp(store);

    const { name, text } = await downloaded();
    expect(name).toMatch(/^年报备份 \d{4}-\d\d-\d\d（3 份）\.json$/);
    const read = readBackup(text);
    expect(read).toMatchObject({
      drafts: [
        { draft: { id: b.id, lastCopy: { is: 'backup' } }, versions: [] },
        { draft: { id: a.id, changesSinceCopy: 0 }, versions: [{ label: '初稿' }] },
      ],
      leftOut: [{ name: '晚枫街道办事处 2025 年' }],
    });
    expect((await store.list()).map((each) => each.changesSinceCopy)).toEqual([0, 40, 0]);
    expect(await store.raw('newer')).toEqual(newer);
  });

  test('holds what was typed just before a page went', async () => {
    const draft = await store.create(reportOf('青禾镇人民政府'));
    const typed = { ...draft, report: { ...draft.report, preamble: '最后一句' } };
    keepLastEdits(changedBy(store.claims.window, typed), new Date('2009-01-01T00:00:00Z'));
    await backUp(store);
    expect((await downloaded()).text).toContain('最后一句');
  });
});

describe('edits that are in no draft', () => {
  const preambles = async (of: DraftStore) => {
    const list = await of.list();
    const opened = await Promise.all(list.map(({ id }) => of.open(id)));
    return opened
      .map((one, at) => [list[at]?.remark, one.ok ? one.draft.report.preamble : one.reason])
      .sort();
  };
  const typed = (draft: Draft, window: string, preamble: string) =>
    keepLastEdits(
      changedBy(window, { ...draft, report: { ...draft.report, preamble } }),
      new Date('2009-01-01T00:00:00Z'),
    );

  test('are drafts of their own in a backup, and come back from it elsewhere', async () => {
    const gone = await createDraftStore(memoryRecords()).create(reportOf('晚枫街道办事处'));
    typed(gone, 'gone', '记录没有了');
    const draft = await store.create(reportOf('青禾镇人民政府'));
    typed(draft, 'asleep', '睡着的窗口');
    const saved = changedBy(store.claims.window, {
      ...draft,
      report: { ...draft.report, preamble: '后来写的' },
    });
    await store.save(saved);
    await backUp(store);
    const { name, text } = await downloaded();
    expect(name).toContain('3 份');

    forgetEdits();
    const other = createDraftStore(memoryRecords());
    await restoreOffers(other, await offered(text, other));
    expect(await preambles(other)).toEqual([
      ['', '后来写的'],
      ['', '记录没有了'],
      ['没存上的改动', '睡着的窗口'],
    ]);
  });

  test('of another draft are not in a backup of one', async () => {
    const gone = await createDraftStore(memoryRecords()).create(reportOf('晚枫街道办事处'));
    typed(gone, 'gone', '记录没有了');
    const draft = await store.create(reportOf('青禾镇人民政府'));
    await backUp(store, draft.id);
    expect((await downloaded()).text).not.toContain('记录没有了');
  });
});

test('a backup of one is named after it', async () => {
  const draft = await store.create(reportOf('青禾镇人民政府'));
  await store.create(reportOf('松岭镇人民政府'));
  await backUp(store, draft.id);
  const { name, text } = await downloaded();
  expect(name).toBe('青禾镇人民政府 2025 年 备份.json');
  expect(readBackup(text)).toMatchObject({ drafts: [{ draft: { id: draft.id } }] });
  await expect(backUp(store, 'gone')).rejects.toThrow('已不在这台电脑上');
});

test('a record is saved as it is stored', async () => {
  await putRaw(newer);
  await saveRecord(store, 'newer');
  expect(await downloaded()).toEqual({
    name: '晚枫街道办事处 2025 年 原样保存.json',
    text: JSON.stringify(newer),
  });
});

describe('restoring', () => {
  test('on another computer everything is there again, versions and counts too', async () => {
    const draft = await store.create({ ...reportOf('青禾镇'), unit: '青禾镇' });
    await store.addVersion(draft, 'named', '初稿');
    await backUp(store);
    const { text } = await downloaded();
    const other = createDraftStore(memoryRecords());
    const offers = await offered(text, other);
    expect(offers.map(({ state }) => state)).toEqual(['new']);
    expect(await restoreOffers(other, offers)).toEqual({ count: 1 });
    const [summary] = await other.list();
    expect(summary).toMatchObject({ id: draft.id, unit: '青禾镇', remark: '' });
    expect(summary?.counts).not.toEqual({ error: 0, warning: 0, note: 0 });
    expect(await other.versions(draft.id)).toMatchObject([{ label: '初稿', kind: 'named' }]);
  });

  test('takes the place of nothing: the same is not needed, another state stays beside it', async () => {
    const same = await store.create(reportOf('青禾镇人民政府'));
    const changed = await store.create(reportOf('松岭镇人民政府'));
    const removed = await store.create(reportOf('晚枫街道办事处'));
    await store.addVersion(changed, 'named', '初稿');
    await backUp(store);
    const { text } = await downloaded();
    await store.save({ ...same, changesSinceCopy: 3, finalisedAt: same.savedAt });
    await store.save({ ...changed, report: { ...changed.report, preamble: '改过' } });
    await store.remove(removed.id);
    const offers = await offered(text, store);
    expect(offers.map(({ state }) => state)).toEqual(['deleted', 'different', 'same']);

    await restoreOffers(store, offers.slice(0, 2));
    expect(await store.open(changed.id)).toMatchObject({ draft: { report: { preamble: '改过' } } });
    const copies = (await store.list()).filter(({ remark }) => remark === '备份恢复');
    expect(copies.map(({ unit }) => unit)).toEqual(['晚枫街道办事处', '松岭镇人民政府']);
    const id = copies[1]?.id ?? '';
    expect(await store.versions(id)).toMatchObject([{ label: '初稿', opened: { draft: { id } } }]);
    // Once more there is nothing left to bring back.
    const again = await offered(text, store);
    expect(again.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
  });

  test('that the disk breaks off says how far it came', async () => {
    await store.create(reportOf('青禾镇人民政府'));
    await store.create(reportOf('松岭镇人民政府'));
    await backUp(store);
    const other = createDraftStore(memoryRecords());
    const offers = await offered((await downloaded()).text, other);
    const { putBack } = other;
    let calls = 0;
    other.putBack = (...args) => {
      calls += 1;
      if (calls < 2) return putBack(...args);
      return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    };
    expect(await restoreOffers(other, offers)).toEqual({
      count: 1,
      problem: expect.stringContaining('已满'),
    });
  });
});

test('backups and files of reviewers are told from other files by their content', async () => {
  const file = (name: string, text: string) => {
    const made = new File([text], name);
    const slice = (from?: number, to?: number) => ({ text: async () => text.slice(from, to) });
    return Object.assign(made, { text: async () => text, slice });
  };
  const backup = file('a.txt', '{"format":"nianbao-backup/1"');
  const record = file('b.json', JSON.stringify(newer));
  const data = file('c.json', '{"format":"gr-report/1"}');
  const word = file('年报备份.json', 'PK');
  const decision = file('d.json', '\ufeff{\n "format": "nianbao-decision/1"');
  const newerDecision = file('e.json', '{"format":"nianbao-decision/2"');
  const files = [data, backup, decision, word, record, newerDecision];
  expect(await splitFiles(files)).toEqual({
    asked: [
      { is: 'backup', file: backup },
      { is: 'decision', file: decision },
      { is: 'backup', file: record },
      { is: 'decision', file: newerDecision },
    ],
    others: [data, word],
  });
});

import { expect, test } from 'vitest';
import { blankReport } from '../../domain/report/blank-report.ts';
import { createDraftStore } from '../../drafts/draft-store.ts';
import { memoryRecords } from '../../drafts/memory-records.ts';
import { draftsAsSources } from './last-year-sources.ts';

const of = (year: number) =>
  blankReport({ unit: '青禾镇人民政府', year, deadline: `${year + 1}-01-31` });

test('the drafts of the store are offered without the one on the desk, and opened', async () => {
  const store = createDraftStore(memoryRecords());
  const own = await store.create(of(2025));
  const last = await store.create(of(2024));
  const sources = draftsAsSources(store, own.id);
  expect((await sources.drafts()).map(({ id }) => id)).toEqual([last.id]);
  expect(await sources.openDraft(last.id)).toEqual(last.report);
});

test('what cannot be opened is not offered, and a draft that is gone says so', async () => {
  const records = memoryRecords();
  const damaged = { id: 'damaged', format: 'nianbao-draft/1' };
  await records.put(damaged, { id: 'damaged' }, () => undefined, 'window');
  const sources = draftsAsSources(createDraftStore(records), 'own');
  expect(await sources.drafts()).toEqual([]);
  expect(await sources.openDraft('gone')).toBe('这份草稿已不在这台电脑上');
});

test('trouble with the storage is told in Chinese', async () => {
  const denied = () => Promise.reject(new DOMException('', 'SecurityError'));
  const sources = draftsAsSources({ list: denied, open: denied }, 'own');
  await expect(sources.drafts()).rejects.toThrow(/浏览器不允许/);
  expect(await sources.openDraft('d')).toMatch(/浏览器不允许/);
});

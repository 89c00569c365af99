import { expect, test } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import { createDraftStore } from '../drafts/draft-store.ts';
import { keepLastEdits, keptEdits } from '../drafts/last-edits.ts';
import { memoryRecords } from '../drafts/memory-records.ts';
import { offeredEdits } from '../drafts/offered-edits.ts';
import { openToWrite } from '../drafts/open-to-write.ts';
import { changedBy } from '../drafts/revision.ts';
import { bringBackEdits, createNextYear, replaceDraft } from './drafts-from-reports.ts';
import { isJustBegun } from './session/begun-drafts.ts';

const report = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const other = { ...report, unit: '松岭市栖霞镇人民政府' };

test('a draft that a living window writes is not replaced; one whose window is gone is', async () => {
  const records = memoryRecords();
  const writing = createDraftStore(records);
  const { id } = await writing.create(report);
  await writing.claims.claim(id);
  const store = createDraftStore(records);

  await expect(replaceDraft(store, id, other)).rejects.toThrow('正在另一个窗口里写');
  expect(await store.open(id)).toMatchObject({ draft: { report: { unit: report.unit } } });
  expect(await store.list()).toHaveLength(1);

  writing.claims.close();
  await replaceDraft(store, id, other);
  expect(await store.open(id)).toMatchObject({ draft: { report: { unit: other.unit } } });
  expect((await store.list()).map(({ remark }) => remark).sort()).toEqual(['', '替换前的原稿']);
  expect(await records.holder(id)).toBeUndefined();
});

test('what was typed just before the page went is in the copy that is kept, and does not come back over the new one', async () => {
  const store = createDraftStore(memoryRecords());
  const draft = await store.create(report);
  const typed = { ...draft, report: { ...report, preamble: '最后一句' } };
  keepLastEdits(changedBy(store.claims.window, typed), new Date());
  await replaceDraft(store, draft.id, other);
  const { opened } = await openToWrite(store, draft.id);
  expect(opened).toMatchObject({ draft: { report: { unit: other.unit, preamble: '' } } });
  const kept = (await store.list()).find(({ remark }) => remark === '替换前的原稿');
  expect(await store.open(kept?.id ?? '')).toMatchObject({
    draft: { report: { unit: report.unit, preamble: '最后一句' } },
  });
  expect(keptEdits()).toEqual([]);
});

test('edits without a record become a draft with its counts, under its own id', async () => {
  const store = createDraftStore(memoryRecords());
  const draft = await createDraftStore(memoryRecords()).create(report);
  const wrong = { ...report, cells: { 'table3/1/natural': '约' } };
  keepLastEdits(changedBy('w', { ...draft, report: wrong }), new Date());
  const [offer, ...more] = await offeredEdits(store);
  if (!offer) throw new Error('nothing is offered');
  expect([offer.is, more]).toEqual(['gone', []]);
  expect((await bringBackEdits(store, offer)).id).toBe(draft.id);
  expect(await store.list()).toMatchObject([{ id: draft.id, remark: '', counts: { error: 1 } }]);
  expect([await offeredEdits(store), keptEdits()]).toEqual([[], []]);
});

test('of a report begun from last year’s, what was taken up is to be looked at; nothing of one that takes its place', async () => {
  const store = createDraftStore(memoryRecords());
  const last = { ...report, cells: { 'table3/4/natural': '2', 'table3/4/total': '2' } };
  const draft = await createNextYear(store, last, { is: 'draft', name: '2025' });
  expect(draft.carried).toEqual({ 'table3/2/natural': '2', 'table3/2/total': '2' });
  expect(draft.report.cells).toEqual(draft.carried);
  expect(isJustBegun(draft.id)).toBe(true);
  const again = await createNextYear(store, draft.report, { is: 'draft', name: '2026' });
  expect(again.carried).toEqual({});
  await replaceDraft(store, draft.id, { ...draft.report, unit: other.unit });
  expect(await store.open(draft.id)).toMatchObject({ draft: { carried: {} } });
});

import { expect, test } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import { createDraftStore } from '../drafts/draft-store.ts';
import { memoryRecords } from '../drafts/memory-records.ts';
import { replaceDraft } from './drafts-from-reports.ts';

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

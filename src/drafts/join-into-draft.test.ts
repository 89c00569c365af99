import { expect, test } from 'vitest';
import { cellPlace } from '../domain/place/place.ts';
import { blankReport } from '../domain/report/blank-report.ts';
import { anchorAt } from '../domain/review/anchor.ts';
import type { DecisionFile } from './decision-file.ts';
import { createDraftStore } from './draft-store.ts';
import { joinIntoDraft } from './join-into-draft.ts';
import { keepLastEdits, keptEdits } from './last-edits.ts';
import { memoryRecords } from './memory-records.ts';
import { changedBy } from './revision.ts';

const report = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const file: DecisionFile = {
  review: 'r1',
  of: { draftId: null, unit: report.unit, year: report.year },
  decision: {
    ...{ is: 'returned', by: '林主任', at: '2026-01-05T03:00:00Z' },
    ...{ deadline: '2026-01-20', remark: '' },
  },
  opinions: [
    {
      ...{ id: 'o1', kind: 'must', by: '林主任', at: '2026-01-05', wordedAt: '2026-01-05' },
      ...{ text: '请核对', events: [], source: 'person' },
      anchor: anchorAt(cellPlace('table3/1/natural'), report),
    },
  ],
};

test('opinions join a draft and its card; text, figures and counts stay; once more nothing is new', async () => {
  const records = memoryRecords();
  const store = createDraftStore(records);
  const counts = { error: 1, warning: 2, note: 3, blanks: 4, begun: 5, written: 6 };
  const draft = await store.create({ ...report, preamble: '前言' }, { counts });
  expect((await joinIntoDraft(store, draft.id, file)).added.length).toBe(1);
  const opened = await store.open(draft.id);
  expect(opened.ok && opened.draft.report).toEqual(draft.report);
  expect(opened).toMatchObject({ draft: { review: { opinions: [{ id: 'o1' }] } } });
  const [card] = await store.list();
  expect(card).toMatchObject({ review: { is: 'returned', open: 1 }, counts });

  expect((await joinIntoDraft(store, draft.id, file)).isKnown).toBe(true);
  expect((await store.list())[0]?.saveNumber).toBe(card?.saveNumber);
  expect(await records.holder(draft.id)).toBeUndefined();
});

test('a draft that a living window writes is left alone', async () => {
  const records = memoryRecords();
  const writing = createDraftStore(records);
  const { id } = await writing.create(report);
  await writing.claims.claim(id);
  const store = createDraftStore(records);
  await expect(joinIntoDraft(store, id, file)).rejects.toThrow('正在另一个窗口里写');
  expect(await store.open(id)).toMatchObject({ draft: { review: { opinions: [] } } });
  writing.claims.close();
  expect((await joinIntoDraft(store, id, file)).isKnown).toBe(false);
});

test('what was typed just before the page went is not lost to it', async () => {
  const store = createDraftStore(memoryRecords());
  const draft = await store.create(report);
  const typed = { ...draft, report: { ...report, preamble: '最后一句' } };
  keepLastEdits(changedBy(store.claims.window, typed), new Date());
  await joinIntoDraft(store, draft.id, file);
  expect(await store.open(draft.id)).toMatchObject({
    draft: { report: { preamble: '最后一句' }, review: { opinions: [{ id: 'o1' }] } },
  });
  expect(keptEdits()).toEqual([]);
});

test('a draft that is gone says so', async () => {
  const store = createDraftStore(memoryRecords());
  await expect(joinIntoDraft(store, 'gone', file)).rejects.toThrow('没有并入');
});

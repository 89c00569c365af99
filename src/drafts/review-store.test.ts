import { expect, test } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import { createDraftStore } from './draft-store.ts';
import { memoryRecords } from './memory-records.ts';
import { reviewOf } from './review-of.ts';
import type { Review } from './review-record.ts';

const report = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '' });
const given = {
  ...{ report, reasons: {}, opinions: [] },
  source: { name: '青禾镇.docx', draftId: null, finalisedAt: null },
};

function openedStores() {
  let minute = 0;
  const now = () => {
    minute += 1;
    return `2026-01-05T02:${String(minute).padStart(2, '0')}:00.000Z`;
  };
  const records = memoryRecords();
  return { records, open: () => createDraftStore(records, null, now) };
}

test('a review is listed with what it has come to, and opens as it was', async () => {
  const store = openedStores().open();
  const review = await store.reviews.create(given);
  expect(await store.reviews.list()).toEqual([
    {
      ...{ id: review.id, unit: report.unit, year: 2025, source: given.source },
      ...{ savedAt: review.savedAt, openOpinions: 0, decision: null },
    },
  ]);
  expect(await store.reviews.open(review.id)).toEqual({ ok: true, review });
  expect(await store.list()).toEqual([]);
});

test('what was removed comes back as it was', async () => {
  const store = openedStores().open();
  const review = await store.reviews.create(given);
  const raw = await store.reviews.raw(review.id);
  await store.reviews.remove(review.id);
  expect(await store.reviews.list()).toEqual([]);
  await store.reviews.putBack(raw);
  expect(await store.reviews.open(review.id)).toEqual({ ok: true, review });
});

test('what another window has saved is not written over', async () => {
  const { open } = openedStores();
  const [here, there] = [open(), open()];
  const review = await here.reviews.create(given);
  const opened = await there.reviews.open(review.id);
  const saved = opened.ok && (await there.reviews.save({ ...opened.review, remark: '那边' }));
  await expect(here.reviews.save({ ...review, remark: '这边' })).rejects.toMatchObject({
    kind: 'reviewTakenOver',
  });
  expect(await here.reviews.open(review.id)).toEqual({ ok: true, review: saved });
});

test('what cannot be read is listed and kept', async () => {
  const { records, open } = openedStores();
  const store = open();
  const review = await store.reviews.create(given);
  const newer = { ...review, format: 'nianbao-review/2' };
  await records.putReview(newer, () => undefined);
  const [listed] = await store.reviews.list();
  expect(listed).toMatchObject({ id: review.id, unit: report.unit, year: 2025 });
  expect(listed?.unreadable).toContain('更新的版本');
  expect(await store.reviews.open(review.id)).toMatchObject({ ok: false });
  expect(await store.reviews.raw(review.id)).toEqual(newer);
});

test('figures that followed the tables are plain in what is reviewed', async () => {
  const live = [
    ...[
      {
        id: 'preamble' as const,
        from: 0,
        to: 1,
        cells: ['table3/1/total' as const],
        spelling: '1',
      },
    ],
  ];
  const store = openedStores().open();
  const review = await store.reviews.create({ ...given, report: { ...report, live } });
  expect(review.report.live).toEqual([]);
});

const summary = (parts: Partial<Review['source']> & { readonly unit?: string; year?: number }) => ({
  ...{ id: JSON.stringify(parts), unit: report.unit, year: 2025, savedAt: '', openOpinions: 0 },
  ...parts,
  ...{ decision: null, source: { name: '', draftId: null, finalisedAt: null, ...parts } },
});

test.each([
  [
    'by the id of the draft, whatever it is called now',
    summary({ draftId: 'a', unit: '旧名' }),
    'a',
    true,
  ],
  ['by unit and year where the file says no id', summary({}), null, true],
  ['by unit and year where the review knows no id', summary({}), 'a', true],
  ['not of another draft of the same unit and year', summary({ draftId: 'b' }), 'a', false],
  ['not of another year', summary({ year: 2024 }), null, false],
  ['not of another unit', summary({ unit: '云溪县柳湾乡人民政府' }), null, false],
])('a report is the next round of a review %s', (_, review, draftId, isFound) => {
  expect(reviewOf([review], report, draftId)).toBe(isFound ? review : undefined);
});

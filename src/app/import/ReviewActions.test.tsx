import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { ReviewSummary } from '../../drafts/review-record.ts';
import { invented, settle, showImport } from '../../testkit/app/import-page.ts';

afterEach(cleanup);

const actions = () => within(screen.getByRole('region', { name: '用这份年报' }));
const names = () =>
  actions()
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

const review = (parts: Partial<ReviewSummary> = {}): ReviewSummary => ({
  ...{ id: 'r1', unit: '云溪县青禾镇人民政府', year: 2025, openOpinions: 2, decision: null },
  source: { name: '青禾镇.docx', draftId: null, finalisedAt: null },
  savedAt: new Date(2026, 0, 19, 14, 32).toISOString(),
  ...parts,
});

it('somebody’s report is looked at first, and no draft is made of it', async () => {
  const onReview = vi.fn(async () => undefined);
  const { onCreate, user } = await showImport({ 'a.docx': invented() }, { reviews: [], onReview });
  expect(names()[0]).toBe('预览／审核');
  await user.click(actions().getByRole('button', { name: '预览／审核' }));
  await settle();
  expect(onReview).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'a.docx', reasons: {}, nextOf: undefined }),
  );
  expect(onCreate).not.toHaveBeenCalled();
});

it('one that was looked at before goes on, or begins anew', async () => {
  const onReview = vi.fn(async () => undefined);
  const { user } = await showImport(
    { 'a.docx': invented() },
    { reviews: [review({ id: 'other', year: 2024 }), review()], onReview },
  );
  expect(names().slice(0, 2)).toEqual(['接着审核这一份', '另起一次审核']);
  await user.click(actions().getByRole('button', { name: '接着审核这一份' }));
  await settle();
  expect(onReview).toHaveBeenCalledWith(expect.objectContaining({ nextOf: 'r1' }));
});

it.each([
  ['one that the next year is begun from', { purpose: 'next' as const, reviews: [] }],
  ['one that is looked for to be attached', { attachTo: { unit: '青禾镇', year: 2026 } }],
])('%s is not reviewed', async (_, props) => {
  await showImport({ 'a.docx': invented() }, props);
  expect(names()).not.toContain('预览／审核');
});

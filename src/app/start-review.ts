/** 预览／审核 of a report that somebody has handed in: a review of its own, or the next round of one that is here. */
import { settledAnchor } from '../domain/review/anchor.ts';
import { joinOpinions } from '../domain/review/join-opinions.ts';
import type { Opinion } from '../domain/review/opinion.ts';
import type { Draft } from '../drafts/draft.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import { reviewOf } from '../drafts/review-of.ts';
import type { Review } from '../drafts/review-record.ts';
import type { NewReview } from '../drafts/review-store.ts';

export const startReview = (store: DraftStore, given: NewReview): Promise<Review> =>
  store.reviews.create(given);

/** What was said before is kept, and stands where its words stand in the report as it is now. */
export async function continueReview(
  store: DraftStore,
  id: string,
  given: NewReview,
): Promise<Review> {
  const opened = await store.reviews.open(id);
  if (!opened.ok) throw new Error(opened.reason);
  const before = opened.review;
  const report = { ...given.report, live: [] };
  // The file's own opinions stand where its draft has carried them.
  const own = new Map(given.opinions.map(({ id: of, anchor }) => [of, anchor]));
  const here = before.opinions.map(
    (opinion): Opinion => ({
      ...opinion,
      anchor: own.get(opinion.id) ?? settledAnchor(opinion.anchor, report),
    }),
  );
  const { opinions } = joinOpinions(here, given.opinions);
  return store.reviews.save({
    ...before,
    ...{ report, reasons: { ...given.reasons }, source: given.source, opinions: [...opinions] },
    ...{ ticked: [], decision: null, remark: '', deadline: '' },
    before: { report: before.report, at: before.savedAt },
  });
}

/** 预览／审核 of a draft that was handed over as a file: the next round where it was looked at before. */
export async function reviewDraft(store: DraftStore, draft: Draft, name: string): Promise<Review> {
  const { id, report, reasons, finalisedAt, review } = draft;
  const source = { name, draftId: id, finalisedAt };
  const given = { report, reasons, opinions: review.opinions, source };
  const last = reviewOf(await store.reviews.list(), report, id);
  return last ? continueReview(store, last.id, given) : startReview(store, given);
}

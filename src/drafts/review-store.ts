/** The reviews that this browser keeps, beside its drafts. */
import type { Report } from '../domain/report/report.ts';
import { stateOfOpinion } from '../domain/review/opinion.ts';
import { namePartsOf } from './draft-name.ts';
import type { DraftRecords } from './draft-records.ts';
import { newId } from './new-id.ts';
import {
  type OpenedReview,
  type Review,
  type ReviewSource,
  type ReviewSummary,
  readReview,
  reviewFormat,
} from './review-record.ts';

export interface NewReview extends Pick<Review, 'report' | 'reasons' | 'opinions'> {
  readonly source: ReviewSource;
}

export interface ReviewStore {
  /** The one that was saved last comes first. */
  list(): Promise<ReviewSummary[]>;
  open(id: string): Promise<OpenedReview>;
  create(given: NewReview): Promise<Review>;
  /**
   * Resolves when the write is confirmed, with the review as it was saved.
   * @throws StorageError; `storageErrorText` says why
   */
  save(review: Review): Promise<Review>;
  remove(id: string): Promise<void>;
  /** One that was removed, for 撤销. */
  putBack(raw: unknown): Promise<void>;
  raw(id: string): Promise<unknown>;
}

export function createReviewStore(
  records: Pick<DraftRecords, 'reviews' | 'review' | 'putReview' | 'removeReview'>,
  now: () => string,
): ReviewStore {
  /** When each was saved as it is known here: another window must not be written over. */
  const known = new Map<string, string>();
  const save = async (review: Review): Promise<Review> => {
    const saved = { ...review, savedAt: now() };
    await records.putReview(saved, (existing) => {
      const { savedAt } = existing as Partial<Review>;
      return savedAt === known.get(review.id) ? undefined : 'reviewTakenOver';
    });
    known.set(review.id, saved.savedAt);
    return saved;
  };
  return {
    list: async () =>
      (await records.reviews()).map(summaryOf).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)),
    async open(id) {
      const read = readReview(await records.review(id));
      if (read.ok) known.set(id, read.review.savedAt);
      return read;
    },
    create: ({ report, reasons, opinions, source }) =>
      save({
        ...{ format: reviewFormat, id: newId(), openedAt: now(), savedAt: now() },
        ...{
          source,
          report: withoutLive(report),
          reasons: { ...reasons },
          opinions: [...opinions],
        },
        ...{ ticked: [], left: [], deadline: '', remark: '', decision: null, before: null },
      }),
    save,
    remove: (id) => records.removeReview(id),
    putBack: (raw) => records.putReview(raw as { id: string }, () => undefined),
    raw: (id) => records.review(id),
  };
}

/** Its texts say the figures that stood there: nothing follows a table that nobody changes. */
const withoutLive = (report: Report): Report => ({ ...report, live: [] });

function summaryOf(raw: unknown): ReviewSummary {
  const read = readReview(raw);
  if (read.ok) {
    const { id, source, savedAt, decision, opinions, report } = read.review;
    const { unit, year } = report;
    const open = opinions.filter((opinion) => stateOfOpinion(opinion) !== 'settled');
    return { id, source, savedAt, decision, unit, year, openOpinions: open.length };
  }
  const { id = '', savedAt = '' } = (raw ?? {}) as Partial<Review>;
  return {
    ...{ id, savedAt, ...namePartsOf(raw), openOpinions: 0, decision: null },
    source: { name: '', draftId: null, finalisedAt: null },
    unreadable: read.reason,
  };
}

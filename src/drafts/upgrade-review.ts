/** Format 7 → 8: a draft holds what reviewers have said of it; of those of before nothing is known. */
import { noReview } from '../domain/review/review.ts';

export const withReview = (draft: Record<string, unknown>): Record<string, unknown> => ({
  ...draft,
  review: noReview,
});

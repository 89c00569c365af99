/** Which review a report is the next round of. */
import { isSameUnit } from '../domain/report/township.ts';
import type { ReviewSummary } from './review-record.ts';

/** By the id of its draft, where the file says so, else by unit and year. */
export function reviewOf(
  reviews: readonly ReviewSummary[],
  { unit, year }: { readonly unit: string; readonly year: number },
  draftId: string | null = null,
): ReviewSummary | undefined {
  const readable = reviews.filter(({ unreadable }) => unreadable === undefined);
  const byId =
    draftId === null ? undefined : readable.find((each) => each.source.draftId === draftId);
  const isAlike = (each: ReviewSummary) => {
    const isOther = draftId !== null && each.source.draftId !== null;
    return !isOther && each.year === year && isSameUnit(each.unit, unit);
  };
  return byId ?? readable.find(isAlike);
}

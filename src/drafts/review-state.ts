/** What the reviews of a draft have come to, as its card and its desk say it. */
import type { Report } from '../domain/report/report.ts';
import { stateOfOpinion } from '../domain/review/opinion.ts';
import { samePrint } from '../domain/review/report-print.ts';
import type { Draft, ReviewState } from './draft.ts';

export function reviewState({ review, report }: Pick<Draft, 'review' | 'report'>): ReviewState {
  const { approval, returns, opinions } = review;
  if (approval) return { is: 'approved', isAsApproved: isSameWork(approval.report, report) };
  if (returns.length === 0) return { is: 'none' };
  return {
    is: 'returned',
    open: opinions.filter((opinion) => stateOfOpinion(opinion) === 'open').length,
  };
}

/** A file that went out and came back bears other ids, and reads the same. */
const isSameWork = (a: Report, b: Report): boolean => a === b || samePrint(a, b);

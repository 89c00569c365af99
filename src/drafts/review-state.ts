/** What the reviews of a draft have come to, as its card and its desk say it. */
import type { Report } from '../domain/report/report.ts';
import { stateOfOpinion } from '../domain/review/opinion.ts';
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

/** What is printed of a report, as it is stored. */
const printed = [
  ...(['unit', 'year', 'edition', 'title', 'preamble', 'contacts', 'closing'] as const),
  ...(['sections', 'splits', 'extraRows', 'asPrinted'] as const),
] satisfies readonly (keyof Report)[];

function isSameWork(a: Report, b: Report): boolean {
  if (a === b) return true;
  const isSame = printed.every((part) => JSON.stringify(a[part]) === JSON.stringify(b[part]));
  return isSame && sameCells(a.cells, b.cells);
}

/** In any order; an absent cell and one that holds no character are the same. */
function sameCells(a: Report['cells'], b: Report['cells']): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => (a[key] ?? '').trim() === (b[key] ?? '').trim());
}

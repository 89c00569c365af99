/** What a reviewer does, as changes of the review: each is a new value of it. */
import type { Finding } from '../../domain/checks/core/finding.ts';
import type { Place } from '../../domain/place/place.ts';
import { anchorAt } from '../../domain/review/anchor.ts';
import {
  type Opinion,
  type OpinionEvent,
  type OpinionKind,
  stateOfOpinion,
  withEvent,
} from '../../domain/review/opinion.ts';
import { opinionOfFinding, returnedId } from '../../domain/review/opinion-of-finding.ts';
import { fingerprintOf } from '../../domain/review/report-fingerprint.ts';
import { type DecisionFile, maskedOpinions } from '../../drafts/decision-file.ts';
import { newId } from '../../drafts/new-id.ts';
import type { Review } from '../../drafts/review-record.ts';

interface Said {
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}

interface Worded {
  readonly kind: OpinionKind;
  readonly text: string;
}

export function withOpinion(
  review: Review,
  place: Place,
  { kind, text }: Worded,
  { by, at }: Said,
): { readonly review: Review; readonly id: string } {
  const id = newId();
  const anchor = anchorAt(place, review.report);
  const opinion: Opinion = {
    ...{ id, kind, by, at, wordedAt: at, text, anchor, events: [], source: 'person' },
  };
  return { review: { ...review, opinions: [...review.opinions, opinion] }, id };
}

export const reworded = (review: Review, id: string, worded: Worded, at: string): Review =>
  changed(review, id, (opinion) => ({ ...opinion, ...worded, wordedAt: at }));

export const withoutOpinion = (review: Review, id: string): Review => ({
  ...review,
  opinions: review.opinions.filter((opinion) => opinion.id !== id),
  left: review.left.filter((each) => each !== id),
});

/** 处理好了, 重新提出, 答复 */
export const withReviewEvent = (
  review: Review,
  id: string,
  event: Pick<OpinionEvent, 'is' | 'text'>,
  { by, at }: Said,
): Review =>
  changed(review, id, (opinion) => withEvent(opinion, { id: newId(), by, at, ...event }));

function changed(review: Review, id: string, change: (opinion: Opinion) => Opinion): Review {
  const opinions = review.opinions.map((each) => (each.id === id ? change(each) : each));
  return { ...review, opinions };
}

/** 列入退回 */
export function withTick(
  review: Review,
  entry: { readonly finding: Finding } | { readonly opinion: Opinion },
  isTicked: boolean,
): Review {
  if ('finding' in entry) {
    const id = returnedId(entry.finding);
    return { ...review, ticked: withId(review.ticked, id, isTicked) };
  }
  return { ...review, left: withId(review.left, entry.opinion.id, !isTicked) };
}

const withId = (ids: readonly string[], id: string, isIn: boolean): string[] => {
  const others = ids.filter((each) => each !== id);
  return isIn ? [...others, id] : others;
};

/** Findings that were ticked have become opinions: they can be answered, and are not ticked any more. */
function withTickedAsOpinions(review: Review, findings: readonly Finding[], said: Said): Review {
  const ticked = findings.filter((finding) => review.ticked.includes(returnedId(finding)));
  const made = ticked.map((finding) => opinionOfFinding(finding, review.report, said));
  return { ...review, opinions: [...review.opinions, ...made], ticked: [] };
}

export function returnedReview(
  review: Review,
  findings: readonly Finding[],
  { by, at }: Said,
): Review {
  const { deadline, remark } = review;
  return {
    ...withTickedAsOpinions(review, findings, { by, at }),
    decision: { is: 'returned', by, at, deadline, remark },
  };
}

export const approvedReview = (review: Review, remark: string, { by, at }: Said): Review => ({
  ...review,
  decision: { is: 'approved', by, at, remark, fingerprint: fingerprintOf(review.report) },
});

/** The file that goes back; undefined before anything was decided. */
export function decisionFileOf(review: Review): DecisionFile | undefined {
  const { decision, report, source, left } = review;
  if (!decision) return undefined;
  const { unit, year } = report;
  // What is settled goes along: the other side has to know.
  const going = review.opinions.filter(
    (opinion) => stateOfOpinion(opinion) === 'settled' || !left.includes(opinion.id),
  );
  return {
    review: review.id,
    of: { draftId: source.draftId, unit, year },
    decision,
    opinions: [...maskedOpinions(going, report)],
    ...(decision.is === 'approved' && { report: { ...report, lastYear: null } }),
  };
}

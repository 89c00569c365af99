/** What a reviewer's file does to a draft: its opinions join those that are here, its decision is noted; no text or figure changes. */
import type { Report } from '../report/report.ts';
import { settledAnchor } from './anchor.ts';
import { joinOpinions } from './join-opinions.ts';
import { type Opinion, stateOfOpinion } from './opinion.ts';
import { fingerprintOf, sameFingerprint } from './report-fingerprint.ts';
import type { Approval, Decision, DraftReview, Return } from './review.ts';

export interface GivenDecision {
  /** The id of the review that it comes from. */
  readonly review: string;
  readonly decision: Decision;
  readonly opinions: readonly Opinion[];
  /** Of 同意: what was agreed to. */
  readonly report?: Report | undefined;
}

export interface JoinedDecision {
  readonly review: DraftReview;
  /** Opinions that were not here. */
  readonly added: readonly Opinion[];
  /** Nothing in the file was new. */
  readonly isKnown: boolean;
}

export function joinDecision(
  here: DraftReview,
  given: GivenDecision,
  report: Report,
): JoinedDecision {
  const place = (opinion: Opinion) => ({
    ...opinion,
    anchor: settledAnchor(opinion.anchor, report),
  });
  const { opinions, added, renewed } = joinOpinions(here.opinions, given.opinions, place);
  const decided = withDecision(here, given, report);
  const isKnown = added.length === 0 && renewed === 0 && decided === here;
  return { review: isKnown ? here : { ...decided, opinions: [...opinions] }, added, isKnown };
}

function withDecision(here: DraftReview, given: GivenDecision, report: Report): DraftReview {
  const { decision, review, opinions } = given;
  if (decision.is === 'approved') {
    const isKnown = here.approval && here.approval.at >= decision.at;
    if (isKnown || isOvertaken(here.returns, decision.at) || !given.report) return here;
    // Where the same is printed, the report that is here is the one that was agreed to, whatever ids the other has.
    const isAsHere = sameFingerprint(fingerprintOf(report), decision.fingerprint);
    const approval: Approval = {
      ...decision,
      report: { ...(isAsHere ? report : given.report), lastYear: null },
    };
    return { ...here, approval };
  }
  if (here.returns.some((each) => each.review === review && each.at === decision.at)) return here;
  const count = opinions.filter((opinion) => stateOfOpinion(opinion) === 'open').length;
  const returned: Return = { ...decision, review, count };
  const returns = [...here.returns, returned].sort((a, b) => (a.at < b.at ? -1 : 1));
  // What is returned after it was agreed to is agreed to no more.
  const isOver = here.approval && here.approval.at < decision.at;
  return { ...here, returns, approval: isOver ? null : here.approval };
}

const isOvertaken = (returns: readonly Return[], at: string) =>
  returns.some((each) => each.at > at);

/** Opinions through the edits of the report that they are said of: each stays at its words. */
import { type TextRange, wordsPlace } from '../place/place.ts';
import { parsePlace, placeText } from '../place/place-text.ts';
import type { Report } from '../report/report.ts';
import { textOf } from '../report/text.ts';
import { carriedAnchor, settledAnchor } from './anchor.ts';
import type { Anchor } from './opinion.ts';
import type { DraftReview } from './review.ts';

/** After an edit; the same value, and the same opinions, where nothing has moved. */
export const carriedReview = (review: DraftReview, before: Report, after: Report): DraftReview =>
  before === after
    ? review
    : withAnchors(review, (anchor) => {
        const carried = carriedAnchor(anchor, before, after);
        return carried === anchor ? anchor : wholeAgain(carried, after);
      });

/** In a report that has come in the place of theirs, from a file: its ids are others. */
export const settledReview = (review: DraftReview, report: Report): DraftReview =>
  withAnchors(review, (anchor) => settledAnchor(anchor, report));

function withAnchors(review: DraftReview, move: (anchor: Anchor) => Anchor): DraftReview {
  const opinions = review.opinions.map((opinion) => {
    const anchor = move(opinion.anchor);
    return anchor.place === opinion.anchor.place ? opinion : { ...opinion, anchor };
  });
  const isMoved = opinions.some((opinion, index) => opinion !== review.opinions[index]);
  return isMoved ? { ...review, opinions } : review;
}

/** Of words that lost some and got them back, as by 撤销, all is meant once more. */
function wholeAgain(anchor: Anchor, report: Report): Anchor {
  const { place, quote, before, after } = anchor;
  const parsed = parsePlace(place);
  const [range] = parsed?.is === 'words' ? parsed.ranges : [];
  if (!range) return anchor;
  const text = textOf(report, range.id) ?? '';
  if (text.slice(range.from, range.to) === quote) return anchor;
  const at = text.indexOf(
    before + quote + after,
    Math.max(0, range.from - quote.length - before.length),
  );
  const whole: TextRange = {
    ...range,
    ...{ from: at + before.length, to: at + before.length + quote.length },
  };
  // Those that it still has are among them.
  const isAround = at >= 0 && whole.from <= range.from && range.to <= whole.to;
  return isAround ? { ...anchor, place: placeText(wordsPlace(whole)) } : anchor;
}

/** Opinions through the edits of the report that they are said of: each stays at its words. */
import { type TextRange, wordsPlace } from '../place/place.ts';
import { parsePlace, placeText } from '../place/place-text.ts';
import type { Report } from '../report/report.ts';
import { textOf } from '../report/text.ts';
import { editBetween } from '../report/text-edit.ts';
import { carriedAnchor, settledAnchor } from './anchor.ts';
import type { Anchor } from './opinion.ts';
import type { DraftReview } from './review.ts';

/** After an edit; the same value, and the same opinions, where nothing has moved. */
export const carriedReview = (review: DraftReview, before: Report, after: Report): DraftReview =>
  before === after
    ? review
    : withAnchors(review, (anchor) => {
        const carried = carriedAnchor(anchor, before, after);
        if (carried === anchor) return anchor;
        return wholeAgain(carried, after) ?? writtenOn(anchor, before, after) ?? carried;
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

/**
 * Words that were typed over go on as long as one types behind them: the first letter alone takes the place of all. Of
 * words that are as they were quoted nothing that is typed behind is.
 */
function writtenOn(anchor: Anchor, before: Report, after: Report): Anchor | undefined {
  const range = rangeOf(anchor);
  if (!range || range.from === range.to) return undefined;
  const old = textOf(before, range.id) ?? '';
  if (old.slice(range.from, range.to) === anchor.quote) return undefined;
  const edit = editBetween(old, textOf(after, range.id) ?? '');
  if (!edit || edit.from !== range.to || edit.to !== range.to) return undefined;
  const place = placeText(wordsPlace({ ...range, to: range.to + edit.inserted }));
  return { ...anchor, place };
}

function rangeOf({ place }: Anchor): TextRange | undefined {
  const parsed = parsePlace(place);
  return parsed?.is === 'words' ? parsed.ranges[0] : undefined;
}

/** Of words that lost some and got them back, as by 撤销, all is meant once more. */
function wholeAgain(anchor: Anchor, report: Report): Anchor | undefined {
  const { quote, before, after } = anchor;
  const range = rangeOf(anchor);
  if (!range) return undefined;
  const text = textOf(report, range.id) ?? '';
  if (text.slice(range.from, range.to) === quote) return anchor;
  const isEmpty = range.from === range.to;
  const at = text.indexOf(
    before + quote + after,
    Math.max(0, range.from - quote.length - before.length + (isEmpty ? 0 : 1)),
  );
  const whole: TextRange = {
    ...range,
    ...{ from: at + before.length, to: at + before.length + quote.length },
  };
  // Those that it still has are among them, or what was typed in their place still holds some of them.
  const isThere = isEmpty ? whole.from <= range.from : whole.from < range.to;
  const isAround = at >= 0 && isThere && range.from <= whole.to;
  return isAround ? { ...anchor, place: placeText(wordsPlace(whole)) } : undefined;
}

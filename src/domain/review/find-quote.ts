/**
 * Words found again in texts that were changed without being watched. Strict: a quarter of them may differ at most, and a
 * place that another one comes near is none.
 */
import search from 'approx-string-match';

export interface Quote {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

export interface FoundQuote<Id extends string = string> {
  readonly id: Id;
  readonly from: number;
  readonly to: number;
}

/** Shorter ones have to stand there as they were, and between the same words: they may stand anywhere. */
const shortest = 8;
/** What a place has to be better by than the next. */
const lead = 0.05;
const leastScore = 0.75;

/** @returns the one place where the words stand now; undefined where there is none, or more than one */
export function findQuote<Id extends string>(
  quote: Quote,
  texts: ReadonlyMap<Id, string>,
): FoundQuote<Id> | undefined {
  if (!quote.quote) return undefined;
  const scored = [...texts]
    .flatMap(([id, text]) => placesIn(quote, text).map((place) => ({ ...place, id })))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best || best.score < leastScore) return undefined;
  const next = scored.find(
    (each) => each.id !== best.id || each.from >= best.to || each.to <= best.from,
  );
  if (next && best.score - next.score < lead) return undefined;
  const { id, from, to } = best;
  return { id, from, to };
}

interface Scored {
  readonly from: number;
  readonly to: number;
  /** 1: the words as they were, with all that stood beside them. */
  readonly score: number;
}

function placesIn({ quote, before, after }: Quote, text: string): Scored[] {
  const most = quote.length < shortest ? 0 : Math.floor(quote.length / 4);
  return search(text, quote, most).map(({ start, end, errors }) => {
    const likeness = 1 - errors / quote.length;
    const beside =
      (commonEnd(before, text.slice(0, start)) + commonStart(after, text.slice(end))) /
      Math.max(1, before.length + after.length);
    const weight = quote.length < shortest ? 0.4 : 0.2;
    return { from: start, to: end, score: (1 - weight) * likeness + weight * beside };
  });
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (
    length < Math.min(a.length, b.length) &&
    a[a.length - 1 - length] === b[b.length - 1 - length]
  ) {
    length += 1;
  }
  return length;
}

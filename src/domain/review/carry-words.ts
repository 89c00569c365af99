/** Words that somebody has said something of stay his words while they are edited; only what replaces all of them ends it. */
import type { Span, TextEdit } from '../report/text-edit.ts';

/** @returns where they stand after the edit; undefined where it took away all of them and more */
export function carryWords<Carried extends Span>(
  span: Carried,
  { from, to, inserted }: TextEdit,
): Carried | undefined {
  const by = inserted - (to - from);
  // Typed right before or right behind them it is not of them.
  if (to <= span.from) return { ...span, from: span.from + by, to: span.to + by };
  if (from >= span.to) return span;
  if (from >= span.from && to <= span.to) return { ...span, to: span.to + by };
  if (from <= span.from && to >= span.to) return undefined;
  return from < span.from
    ? { ...span, from: from + inserted, to: span.to + by }
    : { ...span, to: from };
}

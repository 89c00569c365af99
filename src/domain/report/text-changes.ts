/** Words of texts set to others. */
import type { YearReport } from './report.ts';
import { type TextId, textOf, withText } from './text.ts';
import type { Span } from './text-edit.ts';

/** UTF-16 offsets in the text as stored; `was` is what stands there. */
export interface TextChange {
  readonly id: TextId;
  readonly from: number;
  readonly to: number;
  readonly was: string;
  readonly value: string;
}

/** From the end of a text to its start; what no longer stands where it stood is left alone. */
export function applyTextChanges<Year extends YearReport>(
  report: Year,
  changes: readonly TextChange[],
): Year {
  const fromTheEnd = [...changes].sort((a, b) => b.from - a.from);
  return fromTheEnd.reduce((changed, { id, from, to, was, value }) => {
    const text = textOf(changed, id);
    if (text === undefined || text.slice(from, to) !== was) return changed;
    return withText(changed, id, text.slice(0, from) + value + text.slice(to));
  }, report);
}

/** The words that the first of these changes has put in its text; undefined for no change. */
export function firstChanged(
  changes: readonly TextChange[],
): (Span & { readonly id: TextId }) | undefined {
  const [first] = changes;
  if (!first) return undefined;
  const { id, from, value } = changes
    .filter((change) => change.id === first.id)
    .reduce((a, b) => (b.from < a.from ? b : a));
  return { id, from, to: from + value.length };
}

/**
 * Which of several drafts was saved last: each save has a number, one more than all before it in this browser. The
 * time is only what decides between those that older versions saved.
 */
import type { DraftSummary } from './draft.ts';

const numberOf = (summary: unknown): number => {
  const number = (summary as { saveNumber?: unknown } | null | undefined)?.saveNumber;
  return typeof number === 'number' ? number : 0;
};

/** A summary as it is written among all others: with the next number, if it has none. */
export const numbered = <Summary extends object>(summary: Summary, all: readonly unknown[]) => ({
  saveNumber: all.reduce<number>((most, each) => Math.max(most, numberOf(each)), 0) + 1,
  ...summary,
});

/** For sorting: the one saved last comes first. */
export const byLastSave = (
  a: Pick<DraftSummary, 'saveNumber' | 'savedAt'>,
  b: Pick<DraftSummary, 'saveNumber' | 'savedAt'>,
): number => b.saveNumber - a.saveNumber || b.savedAt.localeCompare(a.savedAt);

/** The counts of a clause, each with the words before and behind it, as far as the next one. */
import type { ClauseRead } from './clauses.ts';
import type { CountRead, WordRead } from './read-words.ts';

export interface CountInClause {
  readonly number: CountRead;
  /** Letters behind the count before it, or from the start of the clause. */
  readonly before: string;
  readonly behind: string;
  /** The words before it, as many as letters. */
  readonly words: readonly WordRead[];
  /** Whether no other count stands before it in the clause. */
  readonly isFirst: boolean;
}

export function countsIn({ letters, words }: ClauseRead): readonly CountInClause[] {
  const counts: CountInClause[] = [];
  let start = 0;
  words.forEach(({ number }, at) => {
    if (!number) return;
    const next = words.findIndex((word, other) => other > at && word.number);
    counts.push({
      number,
      before: letters.slice(start, at),
      behind: letters.slice(at + 1, next < 0 ? undefined : next),
      words: words.slice(start, at),
      isFirst: counts.length === 0,
    });
    start = at + 1;
  });
  return counts;
}

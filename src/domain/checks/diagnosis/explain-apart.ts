/** Several wrong cells that have no sum in common. */
import type { BalanceSheet } from './balance-sheet.ts';
import { explainPartly } from './explain-by-one.ts';
import type { Change, Guess } from './guess.ts';

/** More guesses than this are not told apart; more steps are not worth a keystroke. */
const mostGuesses = 4;
const mostSteps = 2000;

/** All choices of cells that share out the broken sums among them without remainder. */
export function explainApart(sheet: BalanceSheet): Guess[] {
  const partial = explainPartly(sheet);
  const guesses: Guess[] = [];
  let steps = 0;
  const search = (open: readonly number[], taken: readonly Change[]): void => {
    if (guesses.length >= mostGuesses || steps > mostSteps) return;
    steps += 1;
    if (!open.length) {
      guesses.push({ shape: 'several', changes: taken });
      return;
    }
    const [sum] = open;
    for (const { cell, to, mends } of partial) {
      if (!mends.includes(sum as number) || !mends.every((each) => open.includes(each))) continue;
      search(
        open.filter((each) => !mends.includes(each)),
        [...taken, { cell, to }],
      );
    }
  };
  search(sheet.broken, []);
  return steps > mostSteps ? [] : guesses;
}

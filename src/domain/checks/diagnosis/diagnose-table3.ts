/**
 * Which cells of table 三 are wrong, as far as its sums can tell. Every cell stands in two or three of
 * them, and no two cells in the same ones: so one wrong cell, and what it should be, follows from the
 * sums that do not hold. Two wrong cells mostly do not follow; then there are guesses, never an answer.
 */
import type { FigureCell } from '../../edition/figure-cells.ts';
import type { BalanceSheet } from './balance-sheet.ts';
import { explainApart } from './explain-apart.ts';
import { explainByOne, isFullyDecided } from './explain-by-one.ts';
import { explainByShift } from './explain-by-shift.ts';
import { explainByTwo } from './explain-by-two.ts';
import type { Change, Guess } from './guess.ts';
import { withoutRepeats } from './guess.ts';
import { typingDistance } from './typing-distance.ts';

export type Diagnosis =
  /** One cell, proved by all of its sums. */
  | { readonly is: 'certain'; readonly change: Change }
  /** One to three guesses, the likeliest first; `picked` when less likely ones were left out. */
  | { readonly is: 'guesses'; readonly guesses: readonly Guess[]; readonly picked: boolean }
  /** Probably several cells, each wrong for itself. */
  | { readonly is: 'apart'; readonly changes: readonly Change[] }
  /** Too many ways, or none. */
  | { readonly is: 'open' };

export const mostGuesses = 3;

export function diagnoseTable3(sheet: BalanceSheet): Diagnosis {
  const ones = explainByOne(sheet);
  const [only] = ones;
  if (only && ones.length === 1 && isFullyDecided(sheet, only.cell)) {
    return { is: 'certain', change: only };
  }
  const { guesses, picked } = ones.length
    ? { guesses: ranked(sheet, ones.map(asGuess)), picked: false }
    : guessSeveral(sheet);
  if (!guesses.length || guesses.length > mostGuesses) return { is: 'open' };
  const [guess] = guesses as [Guess];
  return guesses.length === 1 && guess.shape === 'several' && standApart(sheet, guess)
    ? { is: 'apart', changes: guess.changes }
    : { is: 'guesses', guesses, picked };
}

const asGuess = (change: Change): Guess => ({ shape: 'one', changes: [change] });

/** Guesses with more than one cell, the likeliest first; only the likeliest kind of them. */
export function guessSeveral(sheet: BalanceSheet): { guesses: Guess[]; picked: boolean } {
  const pairs = explainByTwo(sheet);
  const shifts = explainByShift(sheet);
  const all = withoutRepeats([...pairs, ...shifts]);
  if (!all.length) return { guesses: ranked(sheet, explainApart(sheet)), picked: false };
  const likely = narrowed(all);
  return { guesses: ranked(sheet, likely), picked: likely.length < all.length };
}

/** Slips between neighbours before anything else; of many such, those that move figures unchanged. */
function narrowed(all: readonly Guess[]): readonly Guess[] {
  const slips = all.filter(({ shape }) => shape !== 'several');
  if (slips.length <= mostGuesses) return slips.length ? slips : all;
  const pure = slips.filter(({ shape }) => shape === 'swapped' || shape === 'shifted');
  return pure.length ? pure : slips;
}

/** Whether no two of the cells stand in one sum. */
function standApart({ plan }: BalanceSheet, { changes }: Guess): boolean {
  const sums = changes.flatMap(({ cell }) => plan.partsOf[cell]?.map(({ sum }) => sum) ?? []);
  return changes.length > 1 && new Set(sums).size === sums.length;
}

const shapeOrder: readonly Guess['shape'][] = [
  'one',
  'swapped',
  'shifted',
  'misplaced',
  'split',
  'several',
];

/** The likeliest first: by kind, then leaf before total, then by slips of the fingers. */
function ranked({ plan, values }: BalanceSheet, guesses: readonly Guess[]): Guess[] {
  const weight = ({ shape, changes }: Guess) => {
    const totals = changes.filter(({ cell }) => (plan.cells[cell] as FigureCell).isTotal).length;
    const slips = changes.map(({ cell, to }) => typingDistance(values[cell] as number, to));
    return shapeOrder.indexOf(shape) * 1e4 + totals * 1e2 + slips.reduce((a, b) => a + b, 0);
  };
  return guesses
    .map((guess) => ({ guess, weight: weight(guess) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ guess }) => guess);
}

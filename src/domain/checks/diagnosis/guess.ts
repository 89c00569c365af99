/** Ways in which the broken sums of table 三 could have come about. */

/** A cell, by index, and the figure that it should have. */
export interface Change {
  readonly cell: number;
  readonly to: number;
}

/**
 * one cell mistyped; neighbours swapped; a figure that stands in the neighbouring cell; a figure whose
 * digits fell into two neighbours; a row shifted by one cell; several cells
 */
export type Shape = 'one' | 'swapped' | 'misplaced' | 'split' | 'shifted' | 'several';

export interface Guess {
  readonly shape: Shape;
  readonly changes: readonly Change[];
}

/** The same changes in whatever order are the same guess. */
export function withoutRepeats(guesses: readonly Guess[]): Guess[] {
  const seen = new Set<string>();
  return guesses.filter(({ changes }) => {
    const name = changes
      .map(({ cell, to }) => `${cell}:${to}`)
      .sort()
      .join();
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

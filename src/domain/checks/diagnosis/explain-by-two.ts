/** Pairs of cells that explain all broken sums together. */

import type { PartInSum, Plan, PlannedSum } from '../core/plan.ts';
import type { BalanceSheet } from './balance-sheet.ts';
import { explainByOne } from './explain-by-one.ts';
import { type Change, type Guess, type Shape, withoutRepeats } from './guess.ts';

/** A cell stands in at most three sums. */
const mostBrokenByTwo = 6;

/**
 * Of two wrong cells, one at least stands in a broken sum without the other. So each cell of a broken sum
 * is set right for that sum, and what is left over must be explained by one cell.
 */
export function explainByTwo(sheet: BalanceSheet): Guess[] {
  const { plan, values, broken } = sheet;
  if (broken.length > mostBrokenByTwo) return [];
  const guesses: Guess[] = [];
  const differences = Float64Array.from(sheet.differences);
  for (const sum of broken) {
    const { cells, left } = plan.table3Sums[sum] as PlannedSum;
    cells.forEach((cell, place) => {
      const change = (place < left.length ? -1 : 1) * (sheet.differences[sum] as number);
      const to = (values[cell] as number) + change;
      if (to < 0) return;
      const parts = plan.partsOf[cell] as readonly PartInSum[];
      shift(differences, parts, change);
      const stillBroken = brokenAfter(broken, parts, differences);
      for (const other of explainByOne({ plan, values, differences, broken: stillBroken })) {
        const changes: Change[] = [{ cell, to }, other].sort((a, b) => a.cell - b.cell);
        guesses.push({ shape: shapeOf(plan, values, changes), changes });
      }
      shift(differences, parts, -change);
    });
  }
  return withoutRepeats(guesses);
}

function shift(differences: Float64Array, parts: readonly PartInSum[], change: number): void {
  for (const { sum, sign } of parts)
    differences[sum] = (differences[sum] as number) + sign * change;
}

function brokenAfter(
  broken: readonly number[],
  parts: readonly PartInSum[],
  differences: Float64Array,
): number[] {
  const isBroken = (sum: number) => differences[sum] !== 0 && !Number.isNaN(differences[sum]);
  const added = parts.map(({ sum }) => sum).filter((sum) => !broken.includes(sum));
  return [...broken, ...added].filter(isBroken);
}

/** What a pair of changes amounts to when the two cells are neighbours. */
function shapeOf(plan: Plan, values: Float64Array, [a, b]: readonly Change[]): Shape {
  if (!a || !b || !areNeighbours(plan, a.cell, b.cell)) return 'several';
  const [wasA, wasB] = [values[a.cell] as number, values[b.cell] as number];
  if (a.to === wasB && b.to === wasA) return 'swapped';
  if ((wasA === 0 && a.to === wasB) || (wasB === 0 && b.to === wasA)) return 'misplaced';
  if ((a.to === 0 && b.to === wasA + wasB) || (b.to === 0 && a.to === wasA + wasB))
    return 'misplaced';
  const isJoined = (joined: number, emptied: number) =>
    emptied === 0 && wasA > 0 && wasA <= 9 && wasB <= 9 && joined === wasA * 10 + wasB;
  if (a.cell + 1 === b.cell && (isJoined(a.to, b.to) || isJoined(b.to, a.to))) return 'split';
  return 'several';
}

/** One beside or below the other in print. */
function areNeighbours({ table3: { from, columns } }: Plan, a: number, b: number): boolean {
  if (b - a === columns) return true;
  return b - a === 1 && (b - from) % columns !== 0;
}

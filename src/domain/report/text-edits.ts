/** What an act that changes several places of a text did to it: each place for itself. */
import { editBetween, type TextEdit } from './text-edit.ts';

/** Beyond so many characters that went and came, the text counts as rewritten from the first to the last of them. */
const mostSteps = 400;

/**
 * The fewest characters that went and came (Myers, "An O(ND) difference algorithm", 1986), as edits in order, each
 * with offsets in the text before.
 */
export function editsBetween(before: string, after: string): readonly TextEdit[] {
  const whole = editBetween(before, after);
  if (!whole) return [];
  const old = before.slice(whole.from, whole.to);
  const now = after.slice(whole.from, whole.from + whole.inserted);
  if (old === '' || now === '') return [whole];
  const kept = keptUnits(old, now);
  if (!kept) return [whole];
  const edits: TextEdit[] = [];
  let [x, y] = [0, 0];
  for (const [keptX, keptY] of [...kept, [old.length, now.length] as const]) {
    if (keptX > x || keptY > y) {
      edits.push({ from: whole.from + x, to: whole.from + keptX, inserted: keptY - y });
    }
    [x, y] = [keptX + 1, keptY + 1];
  }
  return edits;
}

type Pair = readonly [old: number, now: number];

/** The units that both have, in order; undefined where that takes too many steps. */
function keptUnits(old: string, now: string): Pair[] | undefined {
  /** How far each diagonal is reached, before each number of steps. */
  const reached: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let steps = 0; steps <= Math.min(mostSteps, old.length + now.length); steps += 1) {
    reached.push(furthest);
    const next = new Map(furthest);
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = startOn(furthest, diagonal, steps);
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= old.length && x - diagonal >= now.length) {
        return wayBack(reached, old.length, now.length);
      }
    }
    furthest = next;
  }
  return undefined;
}

const isFromAbove = (furthest: ReadonlyMap<number, number>, diagonal: number, steps: number) =>
  diagonal === -steps ||
  (diagonal !== steps && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1));

function startOn(furthest: ReadonlyMap<number, number>, diagonal: number, steps: number): number {
  return isFromAbove(furthest, diagonal, steps)
    ? (furthest.get(diagonal + 1) ?? 0)
    : (furthest.get(diagonal - 1) ?? 0) + 1;
}

function wayBack(reached: readonly Map<number, number>[], oldEnd: number, nowEnd: number): Pair[] {
  const kept: Pair[] = [];
  let [x, y] = [oldEnd, nowEnd];
  for (let steps = reached.length - 1; steps >= 0; steps -= 1) {
    const furthest = reached[steps] as Map<number, number>;
    const diagonal = x - y;
    const isAbove = isFromAbove(furthest, diagonal, steps);
    const start = startOn(furthest, diagonal, steps);
    while (x > start) {
      x -= 1;
      y -= 1;
      kept.push([x, y]);
    }
    if (steps > 0) {
      if (isAbove) y -= 1;
      else x -= 1;
    }
  }
  return kept.reverse();
}

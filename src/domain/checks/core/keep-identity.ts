/** Findings of one run beside those of the run before. */
import type { Finding } from './finding.ts';

/**
 * The new findings, with those that are still the same as before being the same objects, and the whole
 * list the same array when nothing has changed: so the screen redraws only what has.
 */
export function keepIdentity(
  previous: readonly Finding[],
  next: readonly Finding[],
): readonly Finding[] {
  const byId = new Map(previous.flatMap(withMembers).map((finding) => [finding.id, finding]));
  const keep = (finding: Finding): Finding => {
    const before = byId.get(finding.id);
    if (before && isSame(before, finding)) return before;
    return finding.members ? { ...finding, members: finding.members.map(keep) } : finding;
  };
  const kept = next.map(keep);
  return sameItems(previous, kept) ? previous : kept;
}

const withMembers = (finding: Finding) => [finding, ...(finding.members ?? [])];

/** Whether two lists hold the same objects in the same order. */
export function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

/** Equal in content; for plain values. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), b as Record<string, unknown>];
  return (
    left.length === Object.keys(b).length &&
    left.every(([name, value]) => isSame(value, right[name]))
  );
}

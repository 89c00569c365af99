/** What was found in lines, as long as they stay, and all else that it follows from. */
import { sameItems } from '../../../core/keep-identity.ts';
import type { TextLine } from './text-lines.ts';

interface Kept<Found> {
  readonly values: readonly unknown[];
  readonly lines: readonly TextLine[];
  readonly found: readonly Found[];
}

/**
 * Remembers the lines of the last time and nothing else.
 * @returns what is found in each of these lines, of which only those are looked at that were not there
 */
export function keptOfLines<Found>(): (
  /** What it follows from beside the line: with others all lines are looked at. */
  values: readonly unknown[],
  lines: readonly TextLine[],
  look: (line: TextLine) => Found,
) => readonly Found[] {
  let last: Kept<Found> = { values: [], lines: [], found: [] };
  return (values, lines, look) => {
    const before = sameItems(last.values, values) ? last : undefined;
    // Most lines stand where they stood; behind a line that came or went, as far from there as the one before.
    let moved = 0;
    const found = lines.map((line, index) => {
      if (!before) return look(line);
      if (before.lines[index + moved] !== line) {
        const at = before.lines.indexOf(line);
        if (at < 0) return look(line);
        moved = at - index;
      }
      return before.found[index + moved] as Found;
    });
    last = { values, lines, found };
    return found;
  };
}

/** What is found of a line, or of a list of lines, whoever asks: as long as it is the same object and so are the values. */
export function askedOnce<Of extends object, Found>(): (
  of: Of,
  values: readonly unknown[],
  look: (of: Of) => Found,
) => Found {
  const known = new WeakMap<Of, { readonly values: readonly unknown[]; readonly found: Found }>();
  return (of, values, look) => {
    const before = known.get(of);
    if (before && sameItems(before.values, values)) return before.found;
    const found = look(of);
    known.set(of, { values, found });
    return found;
  };
}

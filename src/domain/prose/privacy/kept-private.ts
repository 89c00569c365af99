/** What was found in a text, which is asked for again with each finding that quotes it. */
import type { PrivateWords } from './private-kinds.ts';

const mostKept = 2000;

export function keptPrivate(
  look: (text: string) => readonly PrivateWords[],
): (text: string) => readonly PrivateWords[] {
  const kept = new Map<string, readonly PrivateWords[]>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    if (kept.size >= mostKept) kept.clear();
    const found = look(text);
    kept.set(text, found);
    return found;
  };
}

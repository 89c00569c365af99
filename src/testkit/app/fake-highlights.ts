/** CSS Custom Highlights as far as marks need them, and ranges that can be measured: jsdom has neither. */
import { vi } from 'vitest';

/** Before a field is mounted; `vi.unstubAllGlobals` takes it back. */
export function fakeHighlights(): void {
  vi.stubGlobal('CSS', { escape: (text: string) => text, highlights: new Map() });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      priority = 0;
    },
  );
  // Nothing is laid out: every text is nowhere and has no width.
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Range.prototype.getClientRects = () => Object.assign([], { item: () => null });
}

/** What is marked in a field, in the order of the text: 「warning 公公」. */
export function markedIn(field: Element): string[] {
  const text = field.nextElementSibling?.firstChild;
  return [...CSS.highlights]
    .flatMap(([name, highlight]) =>
      ([...highlight] as Range[]).map((range) => ({ name: name.replace('mark-', ''), range })),
    )
    .filter(({ range }) => range.startContainer === text)
    .sort((a, b) => a.range.startOffset - b.range.startOffset)
    .map(({ name, range }) => `${name} ${range}`);
}

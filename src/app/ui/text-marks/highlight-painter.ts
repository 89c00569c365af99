/** Marks drawn by the browser itself (CSS Custom Highlight API, Chromium 105): nothing is measured. */
import { carrySpan, type Span } from '../../../domain/report/text-edit.ts';
import type { Painter } from './painter.ts';
import type { TextMark } from './text-mark.ts';

export const hasHighlights = () => typeof CSS !== 'undefined' && 'highlights' in CSS;

interface Drawn {
  readonly mark: TextMark;
  readonly range: Range;
}

export function highlightPainter(text: Text, layer: HTMLElement): Painter {
  let drawn: readonly Drawn[] = [];

  const draw = (mark: TextMark): Drawn => {
    const range = document.createRange();
    setRange(range, text, mark);
    highlightOf(mark).add(range);
    return { mark, range };
  };
  const erase = ({ mark, range }: Drawn) => highlightOf(mark).delete(range);

  return {
    draw(marks) {
      if (drawn.length === marks.length && drawn.every(isAsIn(marks))) return;
      drawn.forEach(erase);
      drawn = marks.map(draw);
      layer.toggleAttribute('data-painted', drawn.length > 0);
    },
    follow(edit) {
      drawn = drawn.flatMap((one) => {
        const mark = carrySpan(one.mark, edit);
        if (mark) {
          // The browser has moved the range with its text, except where the edit touched its end.
          setRange(one.range, text, mark);
          return { mark, range: one.range };
        }
        erase(one);
        return [];
      });
    },
  };
}

const isAsIn = (marks: readonly TextMark[]) => (drawn: Drawn, index: number) => {
  const mark = marks[index] as TextMark;
  return (
    drawn.mark.from === mark.from &&
    drawn.mark.to === mark.to &&
    drawn.mark.tone === mark.tone &&
    drawn.mark.isSelected === mark.isSelected
  );
};

function setRange(range: Range, text: Text, { from, to }: Span): void {
  if (range.startContainer === text && range.startOffset === from && range.endOffset === to) return;
  range.setStart(text, from);
  range.setEnd(text, to);
}

/** One for all fields, by its look in text-marks.css. */
function highlightOf({ tone, isSelected }: TextMark): Highlight {
  const name = isSelected ? `mark-${tone}-selected` : `mark-${tone}`;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = isSelected ? 1 : 0;
  CSS.highlights.set(name, made);
  return made;
}

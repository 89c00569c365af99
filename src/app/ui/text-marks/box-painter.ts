/** Marks as boxes over the words, measured on the mirror: for browsers without highlights (Chromium 86 to 104). */
import { carrySpan, type TextEdit } from '../../../domain/report/text-edit.ts';
import type { Painter } from './painter.ts';
import type { TextMark } from './text-mark.ts';

interface Drawn {
  readonly mark: TextMark;
  readonly boxes: readonly HTMLElement[];
}

export function boxPainter(text: Text, layer: HTMLElement): Painter {
  /** A point: where it is, offsets begin. */
  const origin = document.createElement('div');
  origin.className = 'ui-mark-boxes';
  layer.append(origin);
  let drawn: readonly Drawn[] = [];

  return {
    draw(marks) {
      if (marks.length === 0 && drawn.length === 0) return;
      const { left, top } = origin.getBoundingClientRect();
      const range = document.createRange();
      const measured = marks.map((mark) => {
        range.setStart(text, mark.from);
        range.setEnd(text, mark.to);
        return { mark, rects: [...range.getClientRects()].filter(({ width }) => width > 0) };
      });
      origin.textContent = '';
      drawn = measured.map(({ mark, rects }) => ({
        mark,
        boxes: rects.map((rect) => boxFor(mark, rect, left, top)),
      }));
      origin.append(...drawn.flatMap(({ boxes }) => boxes));
    },
    follow(edit) {
      const stable = paragraphStart(text.data, edit);
      drawn = drawn.flatMap((one) => {
        const mark = one.mark.to <= stable ? carrySpan(one.mark, edit) : undefined;
        if (mark) return { ...one, mark };
        // From the paragraph on that was edited, words may stand elsewhere by now.
        for (const box of one.boxes) box.remove();
        return [];
      });
    },
  };
}

const paragraphStart = (text: string, { from }: TextEdit) =>
  from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;

function boxFor({ tone, isSelected }: TextMark, rect: DOMRect, left: number, top: number) {
  const box = document.createElement('span');
  box.className = `ui-mark-box ui-mark-${tone}${isSelected ? ' ui-mark-selected' : ''}`;
  box.style.left = `${rect.left - left}px`;
  box.style.top = `${rect.top - top}px`;
  box.style.width = `${rect.width}px`;
  box.style.height = `${rect.height}px`;
  return box;
}

/**
 * The mirror of a text field: an element in the same place, of the same box and font, that holds the same text in one
 * text node. Nothing can be drawn on the words of a native field; it can on those of its mirror, which stand where they
 * do (docs/decisions/023). The mirror of a text area gives it its height, too, before Chromium 123.
 */
import { editBetween, type TextEdit } from '../../../domain/report/text-edit.ts';
import { boxPainter } from './box-painter.ts';
import { hasHighlights, highlightPainter } from './highlight-painter.ts';
import { carryMarks, gravestTone, type MarkedText, markAt, type TextMark } from './text-mark.ts';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

export interface Mirror {
  /** Takes over the field's text; marks stay on their words or go. @returns what was changed */
  follow(): TextEdit | undefined;
  /** Once no input method is at work. */
  paint(marked: MarkedText | undefined): void;
  /** The mark that the cursor stands on. */
  markAtCursor(): TextMark | undefined;
  remove(): void;
}

/** Without it a line break at the end would make no line. */
const end = '\u200b';

const none: readonly TextMark[] = [];

const mirrored = new WeakMap<TextField, Text>();

export function createMirror(field: TextField, layer: HTMLElement): Mirror {
  let known = field.value;
  const text = document.createTextNode(known + end);
  layer.append(text);
  mirrored.set(field, text);
  const painter = hasHighlights() ? highlightPainter(text, layer) : boxPainter(text, layer);
  let marks = none;

  const repaint = () => {
    // Without marks it need not be laid out; what is skipped has no height to compare.
    layer.toggleAttribute('data-marked', marks.length > 0);
    const isExact = marks.length === 0 || isLikeField(layer, field, text);
    painter.draw(isExact ? marks : none);
    // Words whose place is not certain are not pointed at: the field is, at its margin.
    setOrRemove(layer, 'data-margin', isExact ? undefined : gravestTone(marks));
    keepScrolled();
  };
  const stopWatching = watchWidth(layer, () => {
    if (marks.length === 0) return;
    // Boxes where words stood before would count as lines of the mirror.
    painter.draw(none);
    repaint();
  });
  // A field of one line is scrolled sideways while one writes at its end.
  const keepScrolled = () => {
    if (marks.length > 0) layer.scrollLeft = field.scrollLeft;
  };
  field.addEventListener('scroll', keepScrolled);

  // What an input method has not yet handed over is no text to judge: marks found meanwhile wait for its end.
  let isComposing = false;
  let latest: MarkedText | undefined;
  const paint = () => {
    marks = latest ? carryMarks(latest.marks, editBetween(latest.text, known)) : none;
    repaint();
  };
  const onComposition = ({ type }: Event) => {
    isComposing = type === 'compositionstart';
    if (!isComposing) paint();
  };
  field.addEventListener('compositionstart', onComposition);
  field.addEventListener('compositionend', onComposition);

  return {
    follow() {
      const now = field.value;
      const edit = editBetween(known, now);
      if (!edit) return undefined;
      const { from, to, inserted } = edit;
      text.replaceData(from, to - from, now.slice(from, from + inserted));
      known = now;
      marks = carryMarks(marks, edit);
      painter.follow(edit);
      return edit;
    },
    paint(marked) {
      latest = marked;
      if (!isComposing) paint();
    },
    markAtCursor: () => markAt(marks, field.selectionStart ?? 0, field.selectionEnd ?? 0),
    remove() {
      painter.draw(none);
      stopWatching();
      field.removeEventListener('scroll', keepScrolled);
      field.removeEventListener('compositionstart', onComposition);
      field.removeEventListener('compositionend', onComposition);
      mirrored.delete(field);
      layer.textContent = '';
    },
  };
}

/** Scrolls words of a field into view: a tall one may be in view while they are not. */
export function scrollToWords(field: TextField, { from, to }: { from: number; to: number }): void {
  const rect = firstRect(field, from, to);
  const frame = field.parentElement;
  if (!rect || !frame) {
    field.scrollIntoView({ block: 'center', inline: 'nearest' });
    return;
  }
  const place = document.createElement('span');
  place.className = 'ui-mark-place';
  const { top, left } = frame.getBoundingClientRect();
  place.style.top = `${rect.top - top}px`;
  place.style.left = `${Math.min(rect.left - left, frame.clientWidth)}px`;
  place.style.height = `${rect.height}px`;
  frame.append(place);
  place.scrollIntoView({ block: 'center', inline: 'nearest' });
  place.remove();
}

function firstRect(field: TextField, from: number, to: number): DOMRect | undefined {
  const text = mirrored.get(field);
  if (!text || to > text.length) return undefined;
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range.getClientRects()[0];
}

/** Whether the words of the mirror stand where the field's do; after a change of either this lays the page out. */
function isLikeField(layer: HTMLElement, field: TextField, text: Text): boolean {
  if (!(field instanceof HTMLInputElement)) return field.scrollHeight === layer.scrollHeight;
  const range = document.createRange();
  range.selectNodeContents(text);
  const { paddingLeft, paddingRight } = getComputedStyle(field);
  const width =
    range.getBoundingClientRect().width +
    Number.parseFloat(paddingLeft) +
    Number.parseFloat(paddingRight);
  // Up to two pixels are those of the cursor and of rounding.
  return Math.abs(Math.max(field.clientWidth, width) - field.scrollWidth) <= 2;
}

/** Calls when the width changes, or when fonts have come late. @returns what stops it */
function watchWidth(layer: HTMLElement, onChange: () => void): () => void {
  let width: number | undefined;
  let isOver = false;
  if (document.fonts?.status === 'loading') {
    void document.fonts.ready.then(() => {
      if (!isOver) onChange();
    });
  }
  if (typeof ResizeObserver === 'undefined') return () => {};
  const observer = new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.width;
    if (width !== undefined && now !== width) onChange();
    width = now;
  });
  observer.observe(layer);
  return () => {
    isOver = true;
    observer.disconnect();
  };
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/**
 * A figure that is wider than its cell is shown smaller, and as #### where even that is too wide, as in a
 * spreadsheet. Looked at once typing has paused and when the table gets another width, never at a key; the
 * text of the input stays whole for whoever reads, copies or hears it.
 */
import type { Session } from '../session/session.ts';
import type { MappedFigure, TableMap } from './table-map.ts';

export type Fit = 'whole' | 'small' | 'hash';

/** Arial's digits, all of one width; other characters are counted as digits, wide ones as two. */
const digitWidth = 0.556;

/** As in tables.css: what is left and right of a figure in its cell, and the size of a small one, in pixels. */
const padding = 12;
const smallPadding = 4;
const smallSize = 11;

/** Figures of fewer digits fit wherever the table is shown. */
const fewest = 4;

/** @param width of the cell; @param size of its letters, both in pixels */
export function fitOf(text: string, width: number, size: number): Fit {
  const digits = digitsIn(text);
  if (digits * digitWidth * size + padding <= width) return 'whole';
  return digits * digitWidth * Math.min(size, smallSize) + smallPadding <= width ? 'small' : 'hash';
}

const digitsIn = (text: string) =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);

/** @returns what stops it */
export function keepFitting(table: HTMLElement, map: TableMap, session: Session): () => void {
  const figures = map.lines.flat();
  let size: number | undefined;
  const fitAll = () => {
    size = undefined;
    for (const figure of figures) fitOne(figure);
  };
  const fitOne = ({ input, box }: MappedFigure) => {
    const text = input.value || input.placeholder;
    const isLong = text.length >= fewest;
    if (!isLong && input.dataset.fit === undefined) return;
    if (isLong) size ??= sizeOf(figures);
    const found = isLong ? fitOf(text, box.clientWidth, size ?? smallSize) : 'whole';
    show(input, box, found);
  };
  fitAll();
  const stop = session.settled.subscribe(fitAll);
  const watch = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(fitAll);
  watch?.observe(table);
  return () => {
    stop();
    watch?.disconnect();
  };
}

/** That of a figure which is shown whole. */
function sizeOf(figures: readonly MappedFigure[]): number {
  const whole = figures.find(({ input }) => input.dataset.fit === undefined) ?? figures[0];
  return whole ? Number.parseFloat(getComputedStyle(whole.input).fontSize) || 15 : 15;
}

function show(input: HTMLInputElement, box: HTMLElement, fit: Fit): void {
  if (fit === 'whole') {
    input.removeAttribute('title');
    delete input.dataset.fit;
    delete box.dataset.hash;
    return;
  }
  if (input.title !== input.value) input.title = input.value;
  if (input.dataset.fit !== fit) input.dataset.fit = fit;
  if (fit === 'hash') box.dataset.hash = '';
  else delete box.dataset.hash;
}

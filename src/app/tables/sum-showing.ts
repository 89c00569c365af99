/** For which total its sum is shown (看合计): by a key until it is left, or as long as the mouse rests on it. */
import { createStore, type Store } from '../session/store.ts';
import type { MappedFigure, TableMap } from './table-map.ts';

export interface SumShowing {
  readonly shown: Store<MappedFigure | null>;
  /** By key: shows it, or hides it again. */
  toggle(figure: MappedFigure): void;
  /** @returns whether one was shown */
  hide(): boolean;
  /** Follows mouse and cursor in a table. @returns what stops it */
  watch(table: HTMLElement, map: TableMap): () => void;
}

/** The mouse has to rest this long, in milliseconds: on its way across a table it asks for nothing. */
const rest = 400;

export function createSumShowing(): SumShowing {
  const shown = createStore<MappedFigure | null>(null);
  let isByKey = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    isByKey = false;
    const wasShown = shown.get() !== null;
    shown.set(null);
    return wasShown;
  };
  const toggle = (figure: MappedFigure) => {
    const wasShown = shown.get() === figure;
    hide();
    if (wasShown || !figure.cell.isTotal) return;
    isByKey = true;
    shown.set(figure);
  };
  const watch = (table: HTMLElement, map: TableMap) => {
    const onOver = (event: MouseEvent) => {
      const figure = map.figureAround(event.target);
      if (isByKey || figure === shown.get()) return;
      hide();
      if (figure?.cell.isTotal && event.buttons === 0) {
        timer = setTimeout(() => shown.set(figure), rest);
      }
    };
    // Where the mouse rests, scrolling is what brought the cell to it.
    const onScroll = () => {
      if (shown.get()) hide();
    };
    const onLeave = ({ target }: Event) => {
      if (target === table && !isByKey) hide();
    };
    // In a cell Esc is a key of the table.
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape' && !map.figureOf(target)) hide();
    };
    const listeners: readonly [EventTarget, string, (event: never) => void][] = [
      [table, 'mouseover', onOver],
      [table, 'mouseleave', onLeave],
      ...['focusin', 'focusout', 'mousedown'].map((type): [EventTarget, string, () => void] => [
        table,
        type,
        hide,
      ]),
      [window, 'scroll', onScroll],
      [window, 'keydown', onKey],
    ];
    for (const [target, type, listener] of listeners)
      target.addEventListener(type, listener as EventListener, true);
    return () => {
      hide();
      for (const [target, type, listener] of listeners)
        target.removeEventListener(type, listener as EventListener, true);
    };
  };
  return { shown, toggle, hide, watch };
}

/**
 * The mouse in a table, as in a spreadsheet: a click selects a cell, a click on the cell that is selected gives
 * a caret, dragging and Shift select a range, a click on a label or head its row or column.
 */
import type { NextCell } from './next-cell.ts';
import { figuresOf, type MappedFigure } from './table-map.ts';
import type { TableSelection } from './table-selection.ts';

export interface FigureMouse {
  down(event: MouseEvent): void;
  over(event: MouseEvent): void;
  up(): void;
  click(event: MouseEvent): void;
}

export function createFigureMouse(selection: TableSelection, nextCell: NextCell): FigureMouse {
  const { map } = selection;
  let dragged: MappedFigure | undefined;

  /** The menu is to copy the range, not the cell under it. */
  const keepRange = (event: MouseEvent, figure: MappedFigure) => {
    if (selection.isRange() && selection.lines().flat().includes(figure)) event.preventDefault();
  };
  const down = (event: MouseEvent) => {
    const figure = map.figureAround(event.target);
    if (!figure) return;
    if (event.button !== 0) {
      keepRange(event, figure);
      return;
    }
    nextCell.forget();
    if (event.shiftKey && selection.active()) {
      event.preventDefault();
      selection.extendTo(figure);
      return;
    }
    dragged = figure;
    if (figure === selection.active() && document.activeElement === figure.input) {
      // The browser sets the caret where the click was.
      if (selection.isRange()) selection.collapse();
      selection.setMode('caret');
      return;
    }
    // Otherwise it would set the caret, and the next key would not replace.
    event.preventDefault();
    selection.go(figure);
  };
  const over = (event: MouseEvent) => {
    if (!dragged) return;
    if (event.buttons === 0) {
      dragged = undefined;
      return;
    }
    const figure = map.figureAround(event.target);
    if (figure && (figure !== dragged || selection.isRange())) selection.extendTo(figure);
  };
  const click = (event: MouseEvent) => {
    const box = event.target instanceof Element ? event.target.closest('th') : null;
    const head = box && map.heads.find((one) => one.box === box);
    if (!head || isInField(event.target) || isTextSelected()) return;
    const figures = figuresOf(map, head);
    nextCell.forget();
    selection.go(figures[0]);
    selection.extendTo(figures[figures.length - 1]);
  };
  return {
    down,
    over,
    up: () => {
      dragged = undefined;
    },
    click,
  };
}

const isInField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, button') !== null;

/** Someone who draws over a label wants its words. */
const isTextSelected = () =>
  getSelection()?.isCollapsed === false && !isInField(document.activeElement);

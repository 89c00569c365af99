/** The cell that arrows, Home, End and Enter lead to, with what they remember from one to the next. */
import { type Direction, edgeOfLine, edgeOfTable, figureAtEdge, nextFigure } from './cell-moves.ts';
import { type MappedFigure, middle, type TableMap } from './table-map.ts';

export interface NextCell {
  /** For an arrow, Home or End; null where it leads nowhere, undefined for any other key. */
  ofKey(event: KeyboardEvent, from: MappedFigure): MappedFigure | null | undefined;
  /** Below or above: after a run of Tabs in the column where it began. */
  ofEnter(from: MappedFigure, direction: 'up' | 'down'): MappedFigure;
  tab(from: MappedFigure): void;
  /** Nothing is remembered any more: the mouse went elsewhere. */
  forget(): void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function createNextCell(map: TableMap): NextCell {
  /** The column that moves up and down keep to, wide cells in between or not. */
  let column: number | undefined;
  let tabbedFrom: number | undefined;
  const forget = () => {
    column = undefined;
    tabbedFrom = undefined;
  };
  const arrow = (from: MappedFigure, direction: Direction, isWhole: boolean) => {
    const isUpright = direction === 'up' || direction === 'down';
    column = isUpright ? (column ?? middle(from)) : undefined;
    tabbedFrom = undefined;
    return isWhole
      ? figureAtEdge(map, from, direction, column ?? middle(from))
      : nextFigure(map, from, direction, column ?? middle(from));
  };
  return {
    ofKey: (event, from) => {
      const isWhole = event.ctrlKey || event.metaKey;
      const direction = directions[event.key];
      if (direction) return arrow(from, direction, isWhole) ?? null;
      if (event.key !== 'Home' && event.key !== 'End') return undefined;
      const end = event.key === 'Home' ? 'first' : 'last';
      forget();
      return (isWhole ? edgeOfTable(map, end) : edgeOfLine(map, from, end)) ?? null;
    },
    ofEnter: (from, direction) => {
      column = tabbedFrom ?? column ?? middle(from);
      tabbedFrom = undefined;
      return nextFigure(map, from, direction, column) ?? from;
    },
    tab: (from) => {
      tabbedFrom ??= middle(from);
      column = undefined;
    },
    forget,
  };
}

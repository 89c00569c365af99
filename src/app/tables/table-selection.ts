/**
 * What is selected in a table: the cell that has the cursor, and the range that was drawn out from it. Both
 * are shown by attributes on the cells, without React.
 */
import type { Session } from '../session/session.ts';
import {
  around,
  figuresIn,
  figuresOf,
  type MappedFigure,
  overlapInColumns,
  overlapInRows,
  type TableMap,
} from './table-map.ts';

/**
 * selected: the next key replaces the content. typing: it was replaced, and arrows still move between cells.
 * caret: keys move within the text.
 */
export type CellMode = 'selected' | 'typing' | 'caret';

export interface TableSelection {
  readonly map: TableMap;
  /** The cell that has, or last had, the cursor. */
  active(): MappedFigure | undefined;
  mode(): CellMode;
  setMode(mode: CellMode): void;
  /** The corner of the range that moves; the active cell where there is none. */
  head(): MappedFigure | undefined;
  isRange(): boolean;
  /** The selected cells, line by line. */
  lines(): MappedFigure[][];
  /** Moves the cursor to a cell and selects it as a whole. */
  go(figure: MappedFigure | undefined): void;
  /** A cell has got the cursor, however. */
  entered(figure: MappedFigure): void;
  extendTo(figure: MappedFigure | undefined): void;
  /** The range is given up; the active cell is selected as a whole. */
  collapse(): void;
  /** The same while it is being typed into. */
  dropRange(): void;
  /** The cursor has gone elsewhere: its row and column are shown no more. */
  left(): void;
  /** Takes all marks off the table. */
  dispose(): void;
}

export function createSelection(map: TableMap, session: Session): TableSelection {
  let active: MappedFigure | undefined;
  let head: MappedFigure | undefined;
  let mode: CellMode = 'selected';
  const paint = createPainter(map);

  const lines = () => (active ? figuresIn(map, around(active, head ?? active)) : []);
  const isRange = () => head !== undefined && head !== active;
  const tellRange = () => {
    const chosen = isRange() ? lines().flat() : [];
    session.cursor.selectRange(chosen.map(({ cell }) => cell));
    paint.range(chosen);
  };
  const selectWhole = () => {
    mode = 'selected';
    active?.input.select();
  };
  const dropRange = () => {
    head = active;
    tellRange();
  };
  const collapse = () => {
    dropRange();
    selectWhole();
  };
  return {
    map,
    active: () => active,
    mode: () => mode,
    setMode: (next) => {
      mode = next;
    },
    head: () => head ?? active,
    isRange,
    lines,
    go: (figure) => {
      if (!figure) return;
      if (document.activeElement === figure.input) collapse();
      else figure.input.focus();
    },
    entered: (figure) => {
      active = figure;
      collapse();
      session.cursor.moveTo(figure.cell);
      paint.active(figure);
    },
    extendTo: (figure) => {
      if (!active || !figure) return;
      head = figure;
      tellRange();
      selectWhole();
      if (figure !== active) figure.input.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    collapse,
    dropRange,
    left: () => paint.active(undefined),
    dispose: paint.clear,
  };
}

interface Painter {
  clear(): void;
  active(figure: MappedFigure | undefined): void;
  range(figures: readonly MappedFigure[]): void;
}

/** data-range on selected cells, data-here on the labels, heads and cells that lie with the active one. */
function createPainter(map: TableMap): Painter {
  const range = createMarker('data-range');
  const here = createMarker('data-here');
  return {
    clear: () => {
      range([]);
      here([]);
    },
    range: (figures) => range(figures.map(({ box }) => box)),
    active: (active) => {
      if (!active) {
        here([]);
        return;
      }
      const own = map.heads.filter((head) => figuresOf(map, head).includes(active));
      // An item of table 二 has columns of its own: those of the others say something else.
      const body = active.box.closest('tbody');
      const crossing = map.lines
        .flat()
        .filter((one) => overlapInRows(one, active) !== overlapInColumns(one, active))
        .filter(({ box }) => box.closest('tbody') === body);
      here([...own, ...crossing].map(({ box }) => box));
    },
  };
}

/** Sets an attribute on these elements and takes it from those before. */
function createMarker(name: string): (elements: readonly Element[]) => void {
  let marked: ReadonlySet<Element> = new Set();
  return (elements) => {
    const next = new Set(elements);
    for (const element of marked) if (!next.has(element)) element.removeAttribute(name);
    for (const element of next) if (!marked.has(element)) element.setAttribute(name, '');
    marked = next;
  };
}

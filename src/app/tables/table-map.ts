/**
 * Where the cells of a table on screen stand in its grid, merges counted in: what moving, selecting and
 * copying go by. Made from the table's own rows, so that it is right for every form and all local rows.
 */
import type { CellKey } from '../../domain/edition/cell-address.ts';
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import { cellOfField, cellSelector } from '../session/cell-field.ts';

export type CellsByKey = ReadonlyMap<CellKey, FigureCell>;

export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface MappedFigure extends Place {
  readonly cell: FigureCell;
  readonly input: HTMLInputElement;
  readonly box: HTMLTableCellElement;
}

export interface MappedHead extends Place {
  readonly box: HTMLTableCellElement;
  /** A label at the left, of one row or several; else a head above columns. */
  readonly isRowLabel: boolean;
}

export interface TableMap {
  /** The lines that hold figures, from above; the figures of each from the left. */
  readonly lines: readonly (readonly MappedFigure[])[];
  readonly heads: readonly MappedHead[];
  figureOf(input: EventTarget | null): MappedFigure | undefined;
  /** The figure whose box an element is or stands in. */
  figureAround(element: EventTarget | null): MappedFigure | undefined;
}

export function mapTable(table: HTMLTableElement, cells: CellsByKey): TableMap {
  const byInput = new Map<EventTarget, MappedFigure>();
  const byBox = new Map<Element, MappedFigure>();
  const heads: MappedHead[] = [];
  const lines: MappedFigure[][] = [];
  for (const { box, ...place } of placedBoxes(table)) {
    const input = box.querySelector<HTMLInputElement>(cellSelector());
    const cell = input ? cellOf(input, cells) : undefined;
    if (!input || !cell) {
      heads.push({ ...place, box, isRowLabel: box.scope === 'row' || box.scope === 'rowgroup' });
      continue;
    }
    const figure = { ...place, cell, input, box };
    byInput.set(input, figure);
    byBox.set(box, figure);
    const line = lines[lines.length - 1];
    if (line?.[0]?.row === place.row) line.push(figure);
    else lines.push([figure]);
  }
  return {
    lines,
    heads,
    figureOf: (input) => (input ? byInput.get(input) : undefined),
    figureAround: (element) => {
      const box = element instanceof Element ? element.closest('td') : null;
      return box ? byBox.get(box) : undefined;
    },
  };
}

/** The cell whose figure an input holds. */
export function cellOf({ name }: HTMLInputElement, cells: CellsByKey): FigureCell | undefined {
  const key = cellOfField(name);
  return key && cells.get(key);
}

/** The cells row by row, each at the first place that is free. */
function* placedBoxes(
  table: HTMLTableElement,
): Generator<Place & { readonly box: HTMLTableCellElement }> {
  /** By column: the row from which it is free again. */
  const freeFrom: number[] = [];
  for (const [row, line] of [...table.rows].entries()) {
    let column = 0;
    for (const box of line.cells) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const { rowSpan, colSpan: columnSpan } = box;
      for (let across = 0; across < columnSpan; across += 1) {
        freeFrom[column + across] = row + rowSpan;
      }
      yield { row, column, rowSpan, columnSpan, box };
      column += columnSpan;
    }
  }
}

export const middle = ({ column, columnSpan }: Place) => column + columnSpan / 2;

export const overlapInRows = (a: Place, b: Place) =>
  a.row < b.row + b.rowSpan && b.row < a.row + a.rowSpan;

export const overlapInColumns = (a: Place, b: Place) =>
  a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan;

/** The smallest place that holds both. */
export function around(a: Place, b: Place): Place {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rowSpan = Math.max(a.row + a.rowSpan, b.row + b.rowSpan) - row;
  const columnSpan = Math.max(a.column + a.columnSpan, b.column + b.columnSpan) - column;
  return { row, column, rowSpan, columnSpan };
}

/** The figures that stand in a part of the table, line by line; lines without any are left out. */
export function figuresIn({ lines }: TableMap, place: Place): MappedFigure[][] {
  return lines
    .map((line) =>
      line.filter((figure) => overlapInRows(figure, place) && overlapInColumns(figure, place)),
    )
    .filter((line) => line.length > 0);
}

const bodyOf = (line: readonly MappedFigure[] | undefined) => line?.[0]?.box.closest('tbody');

/** The figures that a label or head speaks of. */
export function figuresOf(map: TableMap, head: MappedHead): MappedFigure[] {
  if (head.isRowLabel) return map.lines.flat().filter((figure) => overlapInRows(figure, head));
  const below = map.lines.filter(([first]) => first && first.row >= head.row + head.rowSpan);
  // Each item has a body of its own, and so have the local rows.
  const body = bodyOf(below[0]);
  return below
    .filter((line) => bodyOf(line) === body)
    .flat()
    .filter((figure) => overlapInColumns(figure, head));
}

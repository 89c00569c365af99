/** Which cell a key leads to: plain steps over the map of a table. */
import { type MappedFigure, middle, type TableMap } from './table-map.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * @param column where the way up or down is to stay, as far as the lines allow it; wide cells on the way do
 *   not lead astray
 * @returns undefined at the edge
 */
export function nextFigure(
  map: TableMap,
  from: MappedFigure,
  direction: Direction,
  column = middle(from),
): MappedFigure | undefined {
  const at = lineOf(map, from);
  const line = map.lines[at] ?? [];
  const index = line.indexOf(from);
  switch (direction) {
    case 'left':
      return line[index - 1];
    case 'right':
      return line[index + 1];
    case 'up':
      return nearest(map.lines[at - 1], column);
    case 'down':
      return nearest(map.lines[at + 1], column);
  }
}

/** As Ctrl with an arrow in a spreadsheet: to the end of a run of filled cells, else to the next filled one. */
export function figureAtEdge(
  map: TableMap,
  from: MappedFigure,
  direction: Direction,
  column: number,
): MappedFigure {
  const step = (figure: MappedFigure) => nextFigure(map, figure, direction, column);
  const first = step(from);
  const isInRun = isFilled(from) && first !== undefined && isFilled(first);
  let figure = from;
  for (let next = first; next; next = step(next)) {
    if (isInRun && !isFilled(next)) return figure;
    figure = next;
    if (!isInRun && isFilled(next)) return figure;
  }
  return figure;
}

const isFilled = ({ input }: MappedFigure) => input.value.trim() !== '';

export function edgeOfLine(map: TableMap, from: MappedFigure, end: 'first' | 'last') {
  const line = map.lines[lineOf(map, from)] ?? [];
  return line[end === 'first' ? 0 : line.length - 1];
}

export function edgeOfTable({ lines }: TableMap, end: 'first' | 'last') {
  const line = lines[end === 'first' ? 0 : lines.length - 1] ?? [];
  return line[end === 'first' ? 0 : line.length - 1];
}

const lineOf = ({ lines }: TableMap, { row }: MappedFigure) =>
  lines.findIndex(([first]) => first?.row === row);

function nearest(line: readonly MappedFigure[] | undefined, column: number) {
  const distance = (figure: MappedFigure) => Math.abs(middle(figure) - column);
  const covering = line?.find(
    (figure) => figure.column < column && column < figure.column + figure.columnSpan,
  );
  return covering ?? [...(line ?? [])].sort((a, b) => distance(a) - distance(b))[0];
}

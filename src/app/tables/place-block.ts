/** Where the figures of a pasted block go when they are placed side by side from one cell on. */
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import type { FigureBlock } from '../../reading/paste/pasted-table.ts';
import type { MappedFigure } from './table-map.ts';

export interface PlacedText {
  /** undefined: it reaches beyond the table. */
  readonly cell: FigureCell | undefined;
  readonly text: string;
}

type Lines = readonly (readonly MappedFigure[])[];

/**
 * @param lines the lines of the whole table
 * @param selected the selected cells, line by line: the first is where the block begins; one value alone goes
 *   into each of them
 */
export function placeBlock({ rows }: FigureBlock, lines: Lines, selected: Lines): PlacedText[] {
  const start = selected[0]?.[0];
  const [first] = rows;
  if (!start || !first) return [];
  if (rows.length === 1 && first.length === 1) {
    const text = first[0]?.text ?? '';
    return selected.flat().map(({ cell }) => ({ cell, text }));
  }
  if (rows.length === selected.length && rows.every(hasLengthOf(selected))) {
    // A range that was copied here goes back as it was, whatever the widths of its cells.
    return rows.flatMap((cells, row) =>
      cells.map(({ text }, order) => ({ cell: selected[row]?.[order]?.cell, text })),
    );
  }
  const top = lines.findIndex(([one]) => one?.row === start.row);
  return rows.flatMap((cells, index) => {
    const figureAt = figuresFrom(lines[top + index] ?? [], start);
    return cells.map(({ text, column }, order) => ({ cell: figureAt(column, order)?.cell, text }));
  });
}

const hasLengthOf = (lines: Lines) => (cells: readonly unknown[], row: number) =>
  cells.length === lines[row]?.length;

/** By columns where all cells have the same width; in order where some are wider, as in table 二. */
function figuresFrom(
  line: readonly MappedFigure[],
  start: MappedFigure,
): (column: number, order: number) => MappedFigure | undefined {
  if (line.length > 1 && line.every(({ columnSpan }) => columnSpan === 1)) {
    return (column) => line.find((figure) => figure.column === start.column + column);
  }
  const first = line.findIndex((figure) => figure.column + figure.columnSpan > start.column);
  return (_, order) => (first < 0 ? undefined : line[first + order]);
}

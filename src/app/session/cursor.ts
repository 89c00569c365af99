/** Where the writer is in the tables: the cell with the cursor, and the range drawn out from it. */
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import { createStore, type ReadableStore } from './store.ts';

export interface Cursor {
  /** The figure cell that has the cursor. */
  readonly cell: ReadableStore<FigureCell | null>;
  /** The figure cells of a range that is selected, row by row; none where it is only the one with the cursor. */
  readonly range: ReadableStore<readonly FigureCell[]>;
  moveTo(cell: FigureCell): void;
  /** None: only the cell with the cursor. */
  selectRange(cells: readonly FigureCell[]): void;
  /** The cursor is in no table any more. */
  leave(): void;
}

export function createCursor(): Cursor {
  const cell = createStore<FigureCell | null>(null);
  const range = createStore<readonly FigureCell[]>([]);
  const selectRange = (cells: readonly FigureCell[]) => {
    if (cells.length > 0 || range.get().length > 0) range.set(cells);
  };
  return {
    cell,
    range,
    moveTo: cell.set,
    selectRange,
    leave: () => {
      selectRange([]);
      cell.set(null);
    },
  };
}

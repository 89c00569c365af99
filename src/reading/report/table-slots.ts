/** A table as a grid of slots: what stands in, or spans into, each row and column. */
import type { FlatCell, FlatRow } from './flat-items.ts';

export interface Slot {
  readonly cell: FlatCell;
  /** The row in which the cell begins. */
  readonly row: number;
}

export interface SlotRow {
  readonly index: number;
  /** The cells that begin in this row, in order. */
  readonly own: FlatRow;
  /** All that stand in it, those that span into it included, by column. */
  readonly slots: readonly Slot[];
}

export function slotRows(rows: readonly FlatRow[]): SlotRow[] {
  let open: Slot[] = [];
  return rows.map((own, index) => {
    const spanning = open.filter(({ cell, row }) => row + cell.rowSpan > index);
    const slots = [...spanning, ...own.map((cell) => ({ cell, row: index }))].sort(
      (a, b) => a.cell.column - b.cell.column,
    );
    open = slots;
    return { index, own, slots };
  });
}

/** The slot that covers a column. */
export function slotAt({ slots }: SlotRow, column: number): Slot | undefined {
  return slots.find(({ cell }) => cell.column <= column && column < cell.column + cell.columnSpan);
}

/** Puts the rows of a table together: cells in their grid columns, merged cells made one. */
import type { SourceBlock, SourceNote, SourceRow } from '../source/source-document.ts';

export interface RowDraft {
  /** Grid columns left free before the first cell. */
  readonly before: number;
  readonly cells: readonly CellDraft[];
}

export interface CellDraft {
  readonly span: number;
  readonly vertical: MergeKind;
  readonly horizontal: MergeKind;
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly SourceNote[];
}

/** A merged cell begins ("restart") or goes on ("continue"). */
export type MergeKind = 'restart' | 'continue' | undefined;

interface PlacedCell {
  readonly column: number;
  columnSpan: number;
  rowSpan: number;
  readonly blocks: SourceBlock[];
  notes?: readonly SourceNote[];
}

export class TableBuilder {
  readonly rows: SourceRow[] = [];
  /** On rows and cells that were taken out. */
  readonly notes: SourceNote[] = [];
  /** Cells of the row above that may go on, by the grid column that they begin in. */
  private goingOn = new Map<number, PlacedCell>();

  addRow({ before, cells }: RowDraft): void {
    const placed: PlacedCell[] = [];
    const goingOn = new Map<number, PlacedCell>();
    let column = before;
    let left: PlacedCell | undefined;
    for (const draft of cells) {
      const above = draft.vertical === 'continue' ? this.goingOn.get(column) : undefined;
      if (draft.horizontal === 'continue' && left) {
        // One that goes on from above has its columns from there.
        if (left === placed[placed.length - 1]) left.columnSpan += draft.span;
        addTo(left, draft);
      } else if (above) {
        above.rowSpan += 1;
        addTo(above, draft);
        goingOn.set(column, above);
        left = above;
      } else {
        left = { column, columnSpan: draft.span, rowSpan: 1, blocks: [] };
        addTo(left, draft);
        placed.push(left);
        if (draft.vertical) goingOn.set(column, left);
      }
      column += draft.span;
    }
    this.goingOn = goingOn;
    this.rows.push({ cells: placed });
  }
}

function addTo(cell: PlacedCell, { blocks, notes }: CellDraft): void {
  append(cell.blocks, blocks);
  if (notes.length > 0) cell.notes = [...(cell.notes ?? []), ...notes];
}

/** Without spreading: there may be more blocks than a call takes arguments. */
export function append(blocks: SourceBlock[], more: readonly SourceBlock[]): void {
  for (const block of more) blocks.push(block);
}

/** All text of the blocks in reading order, tables included. */
export function textsOf(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.is === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsOf(cell.blocks))),
  );
}

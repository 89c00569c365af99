/** The columns of a table that are not shown: spreadsheets say so of the column alone, not of its cells. */
import type { SourceBlock, SourceCell, SourceRow } from '../source/source-document.ts';

const mostColumns = 2000;

/** What `<col>` and `<colgroup>` say, in the order of the columns. */
export class HiddenColumns {
  readonly #isHidden: boolean[] = [];
  /** A group without columns of its own stands for as many as it spans. */
  #group: { readonly span: number; readonly isHidden: boolean; isSpent: boolean } | undefined;

  add(name: string, span: string | undefined, isHidden: boolean): void {
    const count = Math.min(mostColumns, Math.max(1, Number.parseInt(span ?? '', 10) || 1));
    if (name === 'colgroup') {
      this.#endGroup();
      this.#group = { span: count, isHidden, isSpent: false };
      return;
    }
    if (this.#group) this.#group.isSpent = true;
    this.#addColumns(count, isHidden || this.#group?.isHidden === true);
  }

  #endGroup(): void {
    if (this.#group && !this.#group.isSpent) {
      this.#addColumns(this.#group.span, this.#group.isHidden);
    }
    this.#group = undefined;
  }

  #addColumns(count: number, isHidden: boolean): void {
    for (let one = 0; one < count && this.#isHidden.length < mostColumns; one += 1) {
      this.#isHidden.push(isHidden);
    }
  }

  /** The rows as they are shown. @param leftOut gets what stands in a column that is hidden */
  shown(rows: readonly SourceRow[], leftOut: (blocks: readonly SourceBlock[]) => void) {
    this.#endGroup();
    if (!this.#isHidden.includes(true) || !this.#isHidden.includes(false)) return rows;
    const before = [0];
    for (const isHidden of this.#isHidden) {
      before.push((before[before.length - 1] as number) + (isHidden ? 1 : 0));
    }
    const hiddenBefore = (column: number) => before[Math.min(column, before.length - 1)] as number;
    return rows.map(({ cells }) => ({
      cells: cells.flatMap((cell): SourceCell[] => {
        const end = cell.column + cell.columnSpan;
        const columnSpan = cell.columnSpan - (hiddenBefore(end) - hiddenBefore(cell.column));
        if (columnSpan > 0) {
          return [{ ...cell, column: cell.column - hiddenBefore(cell.column), columnSpan }];
        }
        leftOut(cell.blocks);
        return [];
      }),
    }));
  }
}

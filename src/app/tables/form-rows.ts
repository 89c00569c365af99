/** The tables of the form as rows and figure cells: what TanStack Table gets as data. */
import type { ExtraRow, LocalRows, PlaceInItem } from '../../domain/edition/cell-address.ts';
import type { Edition, Table2Item } from '../../domain/edition/edition.ts';
import { type FigureCell, figureCells, isAtFoot } from '../../domain/edition/figure-cells.ts';
import { atEndOf, footRows, localRowsBelow } from '../../domain/edition/local-rows.ts';

export interface FormRow {
  readonly id: string;
  /** One label for each label column, the innermost last; null where the one before it spans. */
  readonly labels: readonly (string | null)[];
  /** The row's figure cells by column id. */
  readonly cells: Readonly<Record<string, FigureCell>>;
  /** 总计 rows are set apart. */
  readonly isTotal: boolean;
  /** Of a row of the office's own: its id. Its label is typed. */
  readonly localId?: string;
  /** Of the last row of an item: where a row of the office's own may be added. */
  readonly addAt?: PlaceInItem;
}

export function table2Rows(item: Table2Item, edition: Edition, local: LocalRows): FormRow[] {
  const cells = figureCells(edition, local).filter(({ table }) => table === 2);
  const isSplit = hasSplitRows(edition, local);
  const labels = (label: string) => (isSplit ? [label, null] : [label]);
  const rowOf = (rowKey: string, own: FormRow['labels']) =>
    toRow(
      rowKey,
      own,
      cells.filter(({ key }) => key.startsWith(`table2/${rowKey}/`)),
      ({ columnId }) => columnId,
    );
  const localRows = (rowId: string) =>
    localRowsBelow(item, rowId, local.extraRows).map(({ id, label }) => ({
      ...rowOf(`extra+${id}`, labels(label)),
      localId: id,
    }));
  const ofForm = item.rows.flatMap((row) => {
    const parts = local.splits[row.id];
    const own = parts?.length
      ? parts.map((part) => rowOf(`${row.id}+${part.id}`, [row.label, part.label]))
      : [rowOf(row.id, labels(row.label))];
    return [...own, ...localRows(row.id)];
  });
  const rows = [...localRows(''), ...ofForm];
  return rows.map((row, index) =>
    index === rows.length - 1 ? { ...row, addAt: atEndOf(item) } : row,
  );
}

export function hasSplitRows(edition: Edition, { splits }: LocalRows): boolean {
  return edition.table2.items.some(({ rows }) => rows.some(({ id }) => splits[id]?.length));
}

/** The rows at the foot of the table, each with its one figure. */
export function footRowCells(
  edition: Edition,
  local: LocalRows,
): { row: ExtraRow; cell: FigureCell }[] {
  const cells = figureCells(edition, local).filter(isAtFoot);
  return footRows(local.extraRows).map((row, index) => ({ row, cell: cells[index] as FigureCell }));
}

const deepestLabel = 3;

export function table3Rows(edition: Edition): FormRow[] {
  const cells = figureCells(edition, { splits: {}, extraRows: [] }).filter(
    ({ table }) => table === 3,
  );
  return edition.table3.rows.map((row) => {
    const labels = Array.from({ length: deepestLabel }, (_, depth) => row.path[depth] ?? null);
    const own = cells.filter(({ rowId }) => rowId === row.id);
    return {
      ...toRow(row.id, labels, own, ({ columnId }) => columnId),
      isTotal: row.role === 'resultTotal',
    };
  });
}

export function table4Rows(edition: Edition): FormRow[] {
  const cells = figureCells(edition, { splits: {}, extraRows: [] }).filter(
    ({ table }) => table === 4,
  );
  return [toRow('figures', [], cells, ({ rowId, columnId }) => `${rowId}.${columnId}`)];
}

function toRow(
  id: string,
  labels: FormRow['labels'],
  cells: readonly FigureCell[],
  columnOf: (cell: FigureCell) => string,
): FormRow {
  const byColumn = Object.fromEntries(cells.map((cell) => [columnOf(cell), cell]));
  return { id, labels, cells: byColumn, isTotal: false };
}

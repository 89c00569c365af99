/**
 * The figure cells of a report's three tables, in reading order, each with all that can be said of it
 * without its content.
 */
import {
  type CellKey,
  extraRowKey,
  type LocalRows,
  table2Key,
  table3Key,
  table4Key,
} from './cell-address.ts';
import type { Edition, FigureKind, FigureUnit, TableSection } from './edition.ts';

export interface FigureCell {
  readonly key: CellKey;
  /** The public address, "table3.3.3.7.total". */
  readonly address: string;
  readonly table: TableSection;
  readonly rowId: string;
  readonly columnId: string;
  readonly kind: FigureKind;
  readonly unit: FigureUnit;
  /** The row in words, as a clerk would say it: 「（三）不予公开 1.属于国家秘密」. */
  readonly rowName: string;
  /** The column in words: 「自然人」, 「行政复议 结果维持」. */
  readonly columnName: string;
  /** True for 总计 columns and for row （七）总计: their content follows from other cells. */
  readonly isTotal: boolean;
}

export function figureCells(edition: Edition, local: LocalRows): readonly FigureCell[] {
  const known = lastCells.get(edition);
  if (known?.splits === local.splits && known.extraRows === local.extraRows) return known.cells;
  const { splits, extraRows } = local;
  const cells = [...table2Cells(edition, local), ...table3Cells(edition), ...table4Cells(edition)];
  lastCells.set(edition, { splits, extraRows, cells });
  return cells;
}

/** The list is asked for at every turn and changes only with the local rows. */
const lastCells = new WeakMap<Edition, LocalRows & { readonly cells: readonly FigureCell[] }>();

function table2Cells(edition: Edition, { splits, extraRows }: LocalRows): FigureCell[] {
  const cells = edition.table2.items.flatMap((item) =>
    item.rows.flatMap((row) => {
      const parts = splits[row.id];
      const places = parts?.length ? parts : [undefined];
      return places.flatMap((part) =>
        item.columns.map(
          (column): FigureCell => ({
            key: table2Key(row.id, column.id, part),
            address: `table2.${part ? `${row.id}/${part.label}` : row.id}.${column.id}`,
            table: 2,
            rowId: row.id,
            columnId: column.id,
            kind: column.kind,
            unit: column.unit,
            rowName: part ? `${row.label}（${part.label}）` : row.label,
            columnName: column.label,
            isTotal: false,
          }),
        ),
      );
    }),
  );
  const extra = extraRows.map(
    (row, index): FigureCell => ({
      key: extraRowKey(row),
      address: `table2.extra.${index + 1}`,
      table: 2,
      rowId: 'extra',
      columnId: 'value',
      kind: 'count',
      unit: '件',
      rowName: row.label || `附加行 ${index + 1}`,
      columnName: '数量',
      isTotal: false,
    }),
  );
  return [...cells, ...extra];
}

function table3Cells({ table3 }: Edition): FigureCell[] {
  const totalColumn = table3.applicants.length - 1;
  return table3.rows.flatMap((row) =>
    table3.applicants.map(
      (applicant, index): FigureCell => ({
        key: table3Key(row.id, applicant.id),
        address: `table3.${row.id}.${applicant.id}`,
        table: 3,
        rowId: row.id,
        columnId: applicant.id,
        kind: 'count',
        unit: '件',
        rowName: (row.path.length > 1 ? row.path.slice(1) : row.path).join(' '),
        columnName: applicant.label,
        isTotal: index === totalColumn || row.role === 'resultTotal',
      }),
    ),
  );
}

function table4Cells({ table4 }: Edition): FigureCell[] {
  const totalColumn = table4.outcomes.length - 1;
  return table4.groups.flatMap((group) =>
    table4.outcomes.map(
      (outcome, index): FigureCell => ({
        key: table4Key(group.id, outcome.id),
        address: `table4.${group.id}.${outcome.id}`,
        table: 4,
        rowId: group.id,
        columnId: outcome.id,
        kind: 'count',
        unit: '件',
        rowName: group.path[group.path.length - 1] as string,
        columnName: outcome.label,
        isTotal: index === totalColumn,
      }),
    ),
  );
}

/** All applicants but the last are parts of the last (总计): the index of that one. */
export const totalColumn = ({ table3: { applicants } }: Edition) => applicants.length - 1;

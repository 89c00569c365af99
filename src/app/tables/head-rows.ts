/**
 * The head of a table as rows of merged cells, drawn from TanStack's column tree as the form prints it:
 * every head stands as high as it can, and one without sub-heads reaches down to the figures.
 */
import type { Column, RowData, TableFeatures } from '@tanstack/react-table';

export interface HeadCell {
  readonly id: string;
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly isGroup: boolean;
  readonly isNote: boolean;
}

/** What a column must tell of itself beside its place in the tree. */
interface HeadMeta {
  readonly is: 'label' | 'figure';
  readonly width: number;
  readonly headWidth?: number;
}

type Columns<F extends TableFeatures, R extends RowData> = readonly Column<F, R, unknown>[];

export function headRows<F extends TableFeatures, R extends RowData>(
  columns: Columns<F, R>,
): HeadCell[][] {
  const depth = (list: Columns<F, R>): number =>
    list.length === 0 ? 0 : 1 + Math.max(...list.map((column) => depth(column.columns)));
  const rows: HeadCell[][] = Array.from({ length: depth(columns) }, () => []);
  const place = (column: Column<F, R, unknown>, level: number) => {
    const isGroup = column.columns.length > 0;
    const meta = metaOf(column);
    if (meta?.headWidth !== 0) {
      rows[level]?.push({
        id: column.id,
        text: String(column.columnDef.header),
        rowSpan: isGroup ? 1 : rows.length - level,
        columnSpan: meta?.headWidth ?? widthOf(column),
        isGroup,
        isNote: meta?.is === 'label' && String(column.columnDef.header).length > 12,
      });
    }
    for (const child of column.columns) place(child, level + 1);
  };
  for (const column of columns) place(column, 0);
  return rows;
}

function widthOf<F extends TableFeatures, R extends RowData>(
  column: Column<F, R, unknown>,
): number {
  if (column.columns.length === 0) return metaOf(column)?.width ?? 1;
  return column.columns.reduce((sum, child) => sum + widthOf(child), 0);
}

const metaOf = <F extends TableFeatures, R extends RowData>(column: Column<F, R, unknown>) =>
  column.columnDef.meta as HeadMeta | undefined;

/**
 * The address of a figure cell, in its two spellings.
 *
 * Inside the program a cell has a key without dots, "table3/3-3-7/total": react-hook-form reads a dot in
 * a field name as nesting, so all cells are one flat record by key (docs/decisions/001). Outside it, in
 * findings, `data-cell` and the exchange file, the printed numbering is kept: "table3.3.3.7.total".
 *
 * Split rows (行政检查 under 其他对外管理服务事项) carry the id of their part in the key,
 * "table2/services+a/change", and its label outside, "table2.services/行政检查.change". Local extra rows are
 * "table2/extra+a/value" inside and counted outside, "table2.extra.1". Only the key is one cell's alone.
 */

export type CellKey = `table${2 | 3 | 4}/${string}/${string}`;

/** One part of a split row (拆分行). */
export interface SplitPart {
  readonly id: string;
  readonly label: string;
}

/** A local row at the foot of the table of section 二 (地方附加行). */
export interface ExtraRow {
  readonly id: string;
  readonly label: string;
}

/**
 * What of a report decides which cells its tables have, beside the edition. Values: a change makes new lists, for what
 * is worked out from them is kept by their identity (see `figureCells`).
 */
export interface LocalRows {
  readonly splits: Readonly<Record<string, readonly SplitPart[]>>;
  readonly extraRows: readonly ExtraRow[];
}

const dotFree = (rowId: string) => rowId.split('.').join('-');

export function table2Key(rowId: string, columnId: string, part?: SplitPart): CellKey {
  return `table2/${part ? `${rowId}+${part.id}` : rowId}/${columnId}`;
}

export function extraRowKey(row: ExtraRow): CellKey {
  return `table2/extra+${row.id}/value`;
}

export function table3Key(rowId: string, applicantId: string): CellKey {
  return `table3/${dotFree(rowId)}/${applicantId}`;
}

export function table4Key(groupId: string, outcomeId: string): CellKey {
  return `table4/${groupId}/${outcomeId}`;
}

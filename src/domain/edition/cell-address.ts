/**
 * The address of a figure cell, in its two spellings.
 *
 * Inside the program a cell has a key without dots, "table3/3-3-7/total": react-hook-form reads a dot in
 * a field name as nesting, so all cells are one flat record by key (docs/decisions/001). Outside it, in
 * findings, `data-cell` and the exchange file, the printed numbering is kept: "table3.3.3.7.total".
 *
 * Split rows (行政检查 under 其他对外管理服务事项) carry the id of their part in the key,
 * "table2/services+a/change", and its label outside, "table2.services/行政检查.change". Local rows are
 * "table2/extra+a/value" inside and counted outside, "table2.extra.1"; those that stand in an item have its columns,
 * "table2/extra+a/change" and "table2.extra.1.change". Only the key is one cell's alone.
 */

export type CellKey = `table${2 | 3 | 4}/${string}/${string}`;

/** One part of a split row (拆分行). */
export interface SplitPart {
  readonly id: string;
  readonly label: string;
}

/** A row of the table of section 二 that the form has not (地方附加行). */
export interface ExtraRow {
  readonly id: string;
  readonly label: string;
  /** In an item of 第二十条, with figures in its columns; without it at the foot of the table, with one figure. */
  readonly at?: PlaceInItem | undefined;
}

export interface PlaceInItem {
  /** The id of the item: 一, 五 … */
  readonly item: string;
  /** The id of the row of the form that it stands below; empty above all of them. */
  readonly below: string;
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

/** @param columnId that of its item; at the foot it has one figure */
export function extraRowKey(row: Pick<ExtraRow, 'id'>, columnId = 'value'): CellKey {
  return `table2/extra+${row.id}/${columnId}`;
}

export function table3Key(rowId: string, applicantId: string): CellKey {
  return `table3/${dotFree(rowId)}/${applicantId}`;
}

export function table4Key(groupId: string, outcomeId: string): CellKey {
  return `table4/${groupId}/${outcomeId}`;
}

/** Cells, rows and columns in words, as a clerk would say them; messages never carry a field path. */

import type { Table3Row } from '../edition/edition.ts';
import { type FigureCell, isAtFoot } from '../edition/figure-cells.ts';
import { withoutRemark } from '../edition/label-text.ts';
import { tableNames } from '../edition/table-names.ts';

/** In quotation marks; those of a label itself, 「危及“三安全一稳定”」, become single ones. */
export const quoted = (text: string) => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;

/** 「表三“自然人”列“（一）予以公开”」 */
export function nameCell(cell: FigureCell): string {
  const column = quoted(withoutRemark(cell.columnName));
  if (isAtFoot(cell)) return `表二附加行${quoted(withoutRemark(cell.rowName))}`;
  if (cell.table === 2) return `${nameRow(cell)}${column}`;
  if (cell.table === 4) return `${nameRow(cell)}的${column}`;
  return `${nameColumn(cell.columnName)}${quoted(withoutRemark(cell.rowName))}`;
}

/** Within its table, in the same order and without marks: 「自然人，（一）予以公开」, 「规章，本年制发件数」. */
export const labelOfCell = ({ table, rowName, columnName }: FigureCell) =>
  table === 3 ? `${columnName}，${rowName}` : `${rowName}，${columnName}`;

/** 「表三“自然人”列“（一）予以公开”应为 8，现为 7」 */
export const sayCorrection = (cell: FigureCell, to: number, now: number) =>
  `${nameCell(cell)}应为 ${to}，现为 ${now}`;

/** The row that the cell stands in: 「表二“规章”行」, 「表四“行政复议”」. */
export function nameRow({ table, rowName }: FigureCell): string {
  if (table === 4) return `表四${quoted(rowName)}`;
  // In table 二 the bracket names the part of a split row: 「其他对外管理服务事项（行政检查）」.
  return `${tableNames[table]}${quoted(table === 2 ? rowName : withoutRemark(rowName))}行`;
}

/** 「表三“自然人”列」 */
export const nameColumn = (column: string) => `表三${quoted(column)}列`;

/** A row of the table of section 三 without its part: 「（三）不予公开 1.属于国家秘密」. */
export function nameTable3Row({ path }: Table3Row): string {
  return withoutRemark((path.length > 1 ? path.slice(1) : path).join(' '));
}

/** The row by its numbering alone, as the form's own remark speaks: 「一」, 「三（七）」. */
export function markOfRow({ path }: Table3Row): string {
  return path.map(markOfLabel).join('');
}

/** The result that a row belongs to: 「（三）」 for each of its eight items. */
export function markOfResult({ path }: Table3Row): string {
  return markOfLabel((path[1] ?? path[0]) as string);
}

function markOfLabel(label: string): string {
  return /^（[^）]*）|^[一二三四五六七八九十]+(?=、)/.exec(label)?.[0] ?? withoutRemark(label);
}

/** The label of a row itself: 「（七）总计」. */
export const lastLabel = ({ path }: Table3Row) => withoutRemark(path[path.length - 1] as string);

/** What stands before a figure: a space, unless a bracket already sets it off. */
export const withFigure = (name: string, figure: number | string) =>
  /[）”]$/.test(name) ? `${name}${figure}` : `${name} ${figure}`;

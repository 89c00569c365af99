/** Rows of the office's own in table 二: where one may come, and how it is added. */
import { type ExtraRow, extraRowKey, type PlaceInItem } from '../../domain/edition/cell-address.ts';
import { editionById } from '../../domain/edition/editions.ts';
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import { inPrintedOrder } from '../../domain/edition/local-rows.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Session } from '../session/session.ts';
import { focusLocalRow } from './focus-local-choices.ts';

/** Adds a row without a name, and goes there to name it. @param place none: at the foot of the table */
export function addLocalRow(session: Session, place: PlaceInItem | undefined): void {
  let added = '';
  session.edit('添加附加行', (report) => {
    const row = { id: nextId(report), label: '', ...(place ? { at: place } : {}) };
    added = row.id;
    return withRows(report, [row]);
  });
  focusLocalRow(added);
}

/** The report with these rows too, each where it is printed. */
export function withRows(report: Report, rows: readonly ExtraRow[]): Report {
  const extraRows = [...report.extraRows, ...rows];
  return { ...report, extraRows: inPrintedOrder(extraRows, editionById(report.edition)) };
}

/** Below the row of a cell, a row of the office's own included; none for one at the foot of the table. */
export function placeBelow({ key }: FigureCell, report: Report): PlaceInItem | undefined {
  const own = report.extraRows.find((row) => key.startsWith(extraRowKey(row, '')));
  if (own) return own.at;
  const rowId = key.split('/')[1]?.split('+')[0] ?? '';
  const item = editionById(report.edition).table2.items.find(({ rows }) =>
    rows.some(({ id }) => id === rowId),
  );
  return item && { item: item.id, below: rowId };
}

/** The first of r1, r2 … from the number of rows on that no row and no figure has. */
export function nextId({ extraRows, cells }: Report): string {
  const isTaken = (id: string) =>
    extraRows.some((row) => row.id === id) ||
    Object.keys(cells).some((key) => key.startsWith(`table2/extra+${id}/`));
  let number = extraRows.length + 1;
  while (isTaken(`r${number}`)) number += 1;
  return `r${number}`;
}

/** Rows of table 二 that the form has not, in the exchange form: those in an item with `item` and `values`. */
import { extraRowKey } from '../domain/edition/cell-address.ts';
import type { Edition } from '../domain/edition/edition.ts';
import { editions } from '../domain/edition/editions.ts';
import { atEndOf, isItemRow } from '../domain/edition/local-rows.ts';
import type { YearReport } from '../domain/report/report.ts';
import type { GrWrittenExtraRow } from './gr-report.ts';

export function writeGrExtraRows(
  report: Pick<YearReport, 'extraRows' | 'cells'>,
  edition: Edition,
): GrWrittenExtraRow[] {
  return report.extraRows.map((row): GrWrittenExtraRow => {
    const { label } = row;
    const figureAt = (columnId?: string) => report.cells[extraRowKey(row, columnId)] ?? '';
    if (!isItemRow(row)) {
      const value = figureAt();
      return { text: `${label}：${value}`, label, value };
    }
    const { item: itemId, below } = row.at;
    const item = edition.table2.items.find(({ id }) => id === itemId);
    const own = item?.columns.map(({ id }) => id) ?? [];
    // Figures of another form stay with their row.
    const others = columnsOfItems().filter((id) => !own.includes(id) && figureAt(id).trim() !== '');
    const isLast = item !== undefined && atEndOf(item).below === below;
    return {
      item: itemId,
      ...(isLast ? {} : { below }),
      label,
      values: Object.fromEntries([...own, ...others].map((id) => [id, figureAt(id)])),
    };
  });
}

/** The columns of the items of all editions. */
export function columnsOfItems(): string[] {
  const columns = editions.flatMap(({ table2 }) => table2.items.flatMap((item) => item.columns));
  return [...new Set(columns.map(({ id }) => id))];
}

/** The totals that 自动合计 would change, table by table, in words. */
import { tableNames } from '../../domain/edition/table-names.ts';
import { cellsByKey } from '../../domain/place/find-cell.ts';
import { nameCell } from '../../domain/place/name-cell.ts';
import type { Report } from '../../domain/report/report.ts';
import { autoTotalChanges } from '../../domain/sums/totals.ts';

export interface ChangedTotals {
  /** 「表三」 */
  readonly table: string;
  readonly totals: readonly {
    readonly key: string;
    readonly name: string;
    /** Blank where nothing stands, before or afterwards. */
    readonly from: string;
    readonly to: string;
  }[];
}

export function changedTotals(report: Report): ChangedTotals[] {
  const cells = cellsByKey(report);
  const changes = autoTotalChanges(report).flatMap(({ key, value }) => {
    const cell = cells.get(key);
    const from = (report.cells[key] ?? '').trim();
    return cell ? [{ table: cell.table, key, name: nameCell(cell), from, to: value }] : [];
  });
  return ([3, 4] as const)
    .map((section) => ({
      table: tableNames[section],
      totals: changes
        .filter(({ table }) => table === section)
        .map(({ key, name, from, to }) => ({ key, name, from, to })),
    }))
    .filter(({ totals }) => totals.length > 0);
}

/**
 * What a report holds beyond the tables of its edition, for the exchange form: figures and split rows that
 * a change of edition left without a place, and labels that no key of the form can carry.
 */
import { extraRowKey } from '../domain/edition/cell-address.ts';
import type { Edition, TableSection } from '../domain/edition/edition.ts';
import { figureCells } from '../domain/edition/figure-cells.ts';
import { labelPlaces } from '../domain/edition/label-places.ts';
import { isItemRow } from '../domain/edition/local-rows.ts';
import { sectionNumbers, type YearReport } from '../domain/report/report.ts';
import type { GrKept } from './gr-report.ts';
import { columnsOfItems } from './write-gr-extra-rows.ts';

export function writeGrKept(report: YearReport, edition: Edition): GrKept | undefined {
  const ofItemRows = report.extraRows
    .filter(isItemRow)
    .flatMap((row) => columnsOfItems().map((columnId) => extraRowKey(row, columnId)));
  const shownCells = new Set<string>([
    ...figureCells(edition, report).map(({ key }) => key),
    ...ofItemRows,
  ]);
  const cells = entriesWhere(
    report.cells,
    (key, typed) => typed.trim() !== '' && !shownCells.has(key),
  );

  const rows = new Set(edition.table2.items.flatMap((item) => item.rows.map(({ id }) => id)));
  const splits = entriesWhere(report.splits, (id, parts) => parts.length > 0 && !rows.has(id));

  const tables: readonly TableSection[] = [2, 3, 4];
  const places = new Set([
    ...sectionNumbers.map((no) => `section${no}`),
    ...tables.flatMap((table) => labelPlaces(edition, table).map(({ address }) => address)),
  ]);
  const asPrinted = entriesWhere(
    report.asPrinted,
    (address, label) => label.trim() === '' || !places.has(address),
  );

  const kept = {
    ...(cells && { cells }),
    ...(splits && { splits }),
    ...(asPrinted && { asPrinted }),
  };
  return Object.keys(kept).length ? kept : undefined;
}

function entriesWhere<T>(
  record: Readonly<Record<string, T>>,
  isWanted: (key: string, value: T) => boolean,
): Record<string, T> | undefined {
  const wanted = Object.entries(record).filter(([key, value]) => isWanted(key, value));
  return wanted.length ? Object.fromEntries(wanted) : undefined;
}

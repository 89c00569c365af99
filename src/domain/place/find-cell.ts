/** A cell of a report's tables by its key. */
import type { CellKey } from '../edition/cell-address.ts';
import type { Edition } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import { type FigureCell, figureCells, isLocal } from '../edition/figure-cells.ts';
import type { YearReport } from '../report/report.ts';
import { type LabelAddress, tableOfLabel } from './place.ts';

/** What of a report says which cells its tables have. */
export type TablesOfReport = Pick<YearReport, 'edition' | 'splits' | 'extraRows'>;

/** The list of cells is one object as long as the form stays. */
const known = new WeakMap<readonly FigureCell[], ReadonlyMap<CellKey, FigureCell>>();

/** @param edition the form whose tables are meant, where it is not the report's own */
export function cellsByKey(
  report: TablesOfReport,
  edition: Edition = editionById(report.edition),
): ReadonlyMap<CellKey, FigureCell> {
  const cells = figureCells(edition, report);
  const found = known.get(cells);
  if (found) return found;
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  known.set(cells, byKey);
  return byKey;
}

/** Undefined for a figure that the report's form has no cell for. */
export const findCell = (report: TablesOfReport, key: CellKey): FigureCell | undefined =>
  cellsByKey(report).get(key);

/** The first cell of the part of a split row whose label this is; undefined for a label of the form. */
export function firstCellOfPart(
  report: TablesOfReport,
  label: LabelAddress,
): FigureCell | undefined {
  if (tableOfLabel(label) !== 2 || !label.includes('+')) return undefined;
  // In the keys of its cells a row is called as in the address of its label.
  const row = `table2/${label.slice('table2.'.length)}/`;
  const cells = [...cellsByKey(report).values()];
  return cells.find((cell) => cell.key === row + cell.columnId && !isLocal(cell));
}

/**
 * The cell to go to where a label is meant, which is no field itself: the first of its row, its group or its column, else
 * the first of its table.
 */
export function firstCellUnder(
  report: TablesOfReport,
  label: LabelAddress,
): FigureCell | undefined {
  const part = firstCellOfPart(report, label);
  if (part) return part;
  const cells = [...cellsByKey(report).values()].filter(
    ({ table }) => table === tableOfLabel(label),
  );
  const [, first, last = first] = label.split('.');
  const rows = editionById(report.edition).table2.items.find(({ id }) => id === first)?.rows;
  const inItem = (cell: FigureCell) => !rows || rows.some(({ id }) => id === cell.rowId);
  return (
    cells.find(({ address }) => address.startsWith(`${label}.`)) ??
    cells.find((cell) => cell.columnId === last && inItem(cell)) ??
    cells.find((cell) => rows && inItem(cell)) ??
    cells[0]
  );
}

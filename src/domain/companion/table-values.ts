/** Whole figures of a report by their public addresses, for what is written beside the tables. */
import type { CellKey } from '../edition/cell-address.ts';
import { editionById } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { addressBook } from '../place/address.ts';
import { readFigures } from '../report/figures-read.ts';
import type { YearReport } from '../report/report.ts';

export interface TableValues {
  /** Undefined where the form has no such cell. */
  keyOf(address: string): CellKey | undefined;
  /** Undefined where the cell is blank or unreadable, or the form has none. */
  valueOf(address: string): number | undefined;
}

export function tableValues(report: YearReport): TableValues {
  const cells = figureCells(editionById(report.edition), report);
  const { values } = readFigures(cells, report.cells);
  const { keyOf } = addressBook(report);
  const index = new Map(cells.map(({ key }, at) => [key, at]));
  return {
    keyOf,
    valueOf: (address) => {
      const key = keyOf(address);
      const value = key === undefined ? undefined : values[index.get(key) ?? -1];
      return value === undefined || Number.isNaN(value) ? undefined : value;
    },
  };
}

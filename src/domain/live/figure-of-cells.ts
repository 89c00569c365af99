/** What the cells that a number follows say by now. */
import type { CellKey } from '../edition/cell-address.ts';
import { findCell, type TablesOfReport } from '../place/find-cell.ts';
import { addDecimals, type Decimal, decimalText, parseDecimal } from '../report/decimal.ts';
import { figureOf } from '../report/figures-read.ts';
import type { YearReport } from '../report/report.ts';

export type FigureOfCells =
  /** In digits, without separators: 「13」, 「5.6」, 「-2」. */
  | { readonly is: 'figure'; readonly digits: string }
  /** A cell is blank, cannot be read, or is none of the report's tables any more. */
  | { readonly is: 'blank' | 'unreadable' | 'gone'; readonly key: CellKey };

export type Tables = TablesOfReport & Pick<YearReport, 'cells'>;

/** Of several cells their sum; what is wrong with one of them is wrong with the sum. */
export function figureOfCells(report: Tables, keys: readonly CellKey[]): FigureOfCells {
  let sum: Decimal | undefined;
  for (const key of keys) {
    const cell = findCell(report, key);
    if (!cell) return { is: 'gone', key };
    const figure = figureOf(report.cells[key], cell.kind);
    if (figure.is === 'blank' || figure.is === 'unreadable') return { is: figure.is, key };
    const value = figure.is === 'amount' ? figure.value : parseDecimal(String(figure.value));
    if (!value) return { is: 'unreadable', key };
    sum = sum ? addDecimals(sum, value) : value;
  }
  return { is: 'figure', digits: decimalText(sum ?? { unscaled: BigInt(0), decimals: 0 }) };
}

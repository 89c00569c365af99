/** Cells set to texts, as one change of a report. */
import type { CellKey } from '../edition/cell-address.ts';
import type { YearReport } from './report.ts';

/** One cell set to one text. */
export interface CellChange {
  readonly key: CellKey;
  readonly value: string;
}

/** An empty text makes a cell blank. */
export function applyChanges<Year extends YearReport>(
  report: Year,
  changes: readonly CellChange[],
): Year {
  const cells = { ...report.cells };
  for (const { key, value } of changes) {
    if (value === '') delete cells[key];
    else cells[key] = value;
  }
  return { ...report, cells };
}

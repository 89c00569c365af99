/** 本表空格填 0. */

import type { Edition, TableSection } from '../../edition/edition.ts';
import { editionById } from '../../edition/editions.ts';
import { figureCells } from '../../edition/figure-cells.ts';
import type { CellChange } from '../../report/cell-changes.ts';
import { type FiguresRead, readFigures } from '../../report/figures-read.ts';
import type { YearReport } from '../../report/report.ts';

/**
 * Sets the blank cells of one table to "0", signs that stand for nothing ("/", "—") included. Totals are left
 * as they are: a total that was worked out from its parts can never show that one of them is wrong.
 */
export function fillBlanks(
  report: YearReport,
  section: TableSection,
  edition: Edition = editionById(report.edition),
): CellChange[] {
  return blankFillings(readFigures(figureCells(edition, report), report.cells), section);
}

/** The same from figures that have been read. */
export function blankFillings({ cells, blank }: FiguresRead, section: TableSection): CellChange[] {
  return blank.flatMap((index): CellChange[] => {
    const cell = cells[index];
    return cell?.table === section && !cell.isTotal ? [{ key: cell.key, value: '0' }] : [];
  });
}

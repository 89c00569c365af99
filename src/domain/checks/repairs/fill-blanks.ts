/** 本表空格填 0. */

import type { Edition, TableSection } from '../../edition/edition.ts';
import { editionById } from '../../edition/editions.ts';
import { figureCells } from '../../edition/figure-cells.ts';
import type { CellChange } from '../../report/cell-changes.ts';
import { type FiguresRead, readFigures } from '../../report/figures-read.ts';
import type { YearReport } from '../../report/report.ts';
import { totalWithBlanksAsZero } from '../../sums/totals.ts';

/**
 * Sets the blank cells of one table to "0", signs that stand for nothing ("/", "—") included. A blank
 * total is set to what its parts then come to, which is 0 where they are all 0: any other figure would
 * be an error made by the program. It stays blank while one of its parts cannot be read.
 */
export function fillBlanks(
  report: YearReport,
  section: TableSection,
  edition: Edition = editionById(report.edition),
): CellChange[] {
  return blankFillings(readFigures(figureCells(edition, report), report.cells), section, edition);
}

/** The same from figures that have been read. */
export function blankFillings(
  figures: FiguresRead,
  section: TableSection,
  edition: Edition,
): CellChange[] {
  const { cells, blank } = figures;
  return blank.flatMap((index): CellChange[] => {
    const cell = cells[index];
    if (cell?.table !== section) return [];
    if (!cell.isTotal) return [{ key: cell.key, value: '0' }];
    const total = totalWithBlanksAsZero(figures, edition, index);
    return total === undefined ? [] : [{ key: cell.key, value: String(total) }];
  });
}

/**
 * The cells of another year's report, found from the cells of this one. Rows and columns of one meaning have
 * one id in every edition; local rows have ids of their report's own and are told by their labels.
 */
import type { Edition } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import { type FigureCell, figureCells } from '../edition/figure-cells.ts';
import { normaliseLabel } from '../edition/label-text.ts';
import type { YearReport } from './report.ts';

export interface YearCells {
  readonly edition: Edition;
  readonly cells: readonly FigureCell[];
  /** The index of each cell by what it means; of two parts with one label the first. */
  readonly byMeaning: ReadonlyMap<string, number>;
}

const known = new WeakMap<YearReport['splits'], YearCells & Pick<YearReport, 'extraRows'>>();

/** The cells of a report, worked out anew only when its form or its local rows have changed. */
export function cellsOfYear(report: YearReport): YearCells {
  const { splits, extraRows } = report;
  const found = known.get(splits);
  if (found?.extraRows === extraRows && found.edition.id === report.edition) return found;
  const edition = editionById(report.edition);
  const cells = figureCells(edition, report);
  const byMeaning = new Map<string, number>();
  cells.forEach((cell, index) => {
    const meaning = meaningOf(cell);
    if (!byMeaning.has(meaning)) byMeaning.set(meaning, index);
  });
  const year = { edition, cells, byMeaning, extraRows };
  known.set(splits, year);
  return year;
}

/** The index of the other year's cell that means the same; undefined where its form has none. */
export function sameCellIn({ byMeaning }: YearCells, cell: FigureCell): number | undefined {
  return byMeaning.get(meaningOf(cell));
}

/** Extra rows are addressed by their place and told by their label; parts of split rows have it in the address. */
function meaningOf({ rowId, rowName, address }: FigureCell): string {
  if (rowId === 'extra') return normaliseLabel(`table2.extra/${rowName}`);
  return address.includes('/') ? normaliseLabel(address) : address;
}

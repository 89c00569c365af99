/**
 * The cells of another year's report, found from the cells of this one. Rows and columns of one meaning have
 * one id in every edition; local rows have ids of their report's own and are told by their labels.
 */
import type { Edition } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import { type FigureCell, figureCells } from '../edition/figure-cells.ts';
import type { YearReport } from './report.ts';

export interface YearCells {
  readonly edition: Edition;
  readonly cells: readonly FigureCell[];
  /** The index of each cell by what it means. */
  readonly byMeaning: ReadonlyMap<string, number>;
}

/** By the list of cells, which is the same as long as form and local rows are. */
const known = new WeakMap<readonly FigureCell[], YearCells>();

/** The cells of a report, worked out anew only when its form or its local rows have changed. */
export function cellsOfYear(report: YearReport): YearCells {
  const edition = editionById(report.edition);
  const cells = figureCells(edition, report);
  const found = known.get(cells);
  if (found) return found;
  const byMeaning = new Map(cells.map(({ meaning }, index) => [meaning, index]));
  const year = { edition, cells, byMeaning };
  known.set(cells, year);
  return year;
}

/** The index of the other year's cell that means the same; undefined where its form has none. */
export function sameCellIn({ byMeaning }: YearCells, { meaning }: FigureCell): number | undefined {
  return byMeaning.get(meaning);
}

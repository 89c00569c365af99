/** What was taken up from last year's report, as a person reads it: cells in groups, each with its figure. */
import { editionById } from '../../domain/edition/editions.ts';
import { type FigureCell, figureCells } from '../../domain/edition/figure-cells.ts';
import { tableNames } from '../../domain/edition/table-names.ts';
import { quoted } from '../../domain/place/name-cell.ts';
import { lastYearFigure } from '../../domain/report/carry-over.ts';
import type { Report, YearReport } from '../../domain/report/report.ts';
import type { Carried } from '../session/carried-figures.ts';
import { comparedStocks } from './compared-years.ts';

/** A row of table 三, or a column of table 二. */
export interface CarriedGroup {
  /** 「表三“二、上年结转政府信息公开申请数量”」 */
  readonly name: string;
  readonly figures: readonly { readonly name: string; readonly value: string }[];
}

export function carriedGroups(report: Report, carried: Carried): CarriedGroup[] {
  const groups = new Map<string, FigureCell[]>();
  const cells = figureCells(editionById(report.edition), report);
  for (const cell of cells.filter(({ key }) => carried[key] !== undefined)) {
    const name = `${tableNames[cell.table]}${quoted(cell.table === 3 ? cell.rowName : cell.columnName)}`;
    groups.set(name, [...(groups.get(name) ?? []), cell]);
  }
  return [...groups].map(([name, inGroup]) => ({
    name,
    figures: inGroup.map(({ key, table, rowName, columnName }) => ({
      name: table === 3 ? columnName : rowName,
      value: carried[key] as string,
    })),
  }));
}

/** Cells that last year's report has something for which is no figure: they stayed blank. */
export function notCarried(report: Report): { name: string; value: string }[] {
  return figureCells(editionById(report.edition), report).flatMap((cell) => {
    if (report.cells[cell.key]?.trim()) return [];
    const last = lastYearFigure(report, cell);
    // Without a name it is the same cell's, which nothing goes on from.
    if (!last?.name) return [];
    const { table, rowName, columnName } = cell;
    return [
      { name: `${tableNames[table]}${quoted(columnName)}${quoted(rowName)}`, value: last.text },
    ];
  });
}

/** What was in force at the end of last year: nothing is filled in from it, this year's figure goes on from it. */
export function stocksBefore(report: Report, last: YearReport): { name: string; value: string }[] {
  return comparedStocks(report, last).flatMap(({ name, last: before }) =>
    before?.text.trim() ? [{ name, value: before.text.trim() }] : [],
  );
}

/**
 * Last year's figures beside this year's, row by row as the page shows them: what stands where, also where a figure is
 * missing, and what should stand there. What the page says of a pair is in verdict.ts; findings come from the rules alone.
 */
import { inColumns, table2Rows } from '../../domain/checks/core/table2-rows.ts';
import { itemColumns, stockColumns } from '../../domain/checks/core/years-plan.ts';
import { type CellKey, table3Key, table4Key } from '../../domain/edition/cell-address.ts';
import type { Table3Role } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { type FigureCell, figureCells } from '../../domain/edition/figure-cells.ts';
import { explainUnreadable, readFigure } from '../../domain/report/figure.ts';
import type { YearReport } from '../../domain/report/report.ts';
import { cellsOfYear, sameCellIn } from '../../domain/report/same-cell.ts';

/** A figure of one of the two years. */
export interface YearFigure {
  readonly cell: FigureCell;
  /** As typed. */
  readonly text: string;
  /** NaN where nothing was typed or it cannot be read. */
  readonly value: number;
  /** Why it cannot be read, in Chinese. */
  readonly problem: string | undefined;
}

/** 「四、结转下年度继续办理」 of last year beside 「二、上年结转」, one row an applicant. */
export interface CarriedRow {
  readonly name: string;
  readonly last: YearFigure;
  readonly now: YearFigure;
}

export function comparedCarried(report: YearReport, last: YearReport): CarriedRow[] {
  const { table3 } = editionById(report.edition);
  const into = rowWith('carriedIn', report);
  const out = rowWith('carriedOut', last);
  return table3.applicants.flatMap(({ id, label }) => {
    const now = figureAt(report, table3Key(into, id));
    const before = lastFigureAt(last, table3Key(out, id));
    return now && before ? [{ name: label, last: before, now }] : [];
  });
}

const rowWith = (role: Table3Role, { edition }: YearReport) =>
  editionById(edition).table3.rows.find((row) => row.role === role)?.id ?? '';

/** A row of table 二 that has a stock at the end of the year: what was in force, and what came of it. */
export interface StockRow {
  readonly name: string;
  /** Undefined where last year's form has no such figure. */
  readonly last: YearFigure | undefined;
  readonly issued: YearFigure;
  readonly repealed: YearFigure;
  readonly now: YearFigure;
  /** NaN where one of the three is not known. */
  readonly fitting: number;
}

export function comparedStocks(report: YearReport, last: YearReport): StockRow[] {
  return rowsWith(stockColumns, report).map(([issued, repealed, now]) => {
    const before = lastFigureOf(last, now.cell);
    const fitting = (before?.value ?? Number.NaN) + issued.value - repealed.value;
    return { name: now.cell.rowName, last: before, issued, repealed, now, fitting };
  });
}

/** A row of table 二 with the number of items of the year before. */
export interface ItemRow {
  readonly name: string;
  readonly before: YearFigure | undefined;
  readonly change: YearFigure | undefined;
  readonly now: YearFigure;
  readonly fitting: number;
}

export function comparedItems(report: YearReport, last: YearReport): ItemRow[] {
  return rowsWith(itemColumns, report).map(([now, ownChange]) => {
    const before = lastFigureOf(last, now.cell);
    const change = lastFigureOf(last, ownChange.cell);
    const fitting = (before?.value ?? Number.NaN) + (change?.value ?? Number.NaN);
    return { name: now.cell.rowName, before, change, now, fitting };
  });
}

/** The cases that were pending at the end of last year beside all of this year, one row a group. */
export interface PendingRow {
  readonly name: string;
  readonly last: YearFigure;
  readonly now: YearFigure;
}

/** 尚未审结 */
const pendingOutcome = 'pending';

export function comparedPending(report: YearReport, last: YearReport): PendingRow[] {
  const { groups, outcomes } = editionById(report.edition).table4;
  const total = outcomes[outcomes.length - 1]?.id ?? '';
  return groups.flatMap(({ id, path }) => {
    const now = figureAt(report, table4Key(id, total));
    const before = lastFigureAt(last, table4Key(id, pendingOutcome));
    return now && before ? [{ name: path.join(' '), last: before, now }] : [];
  });
}

/** A row of last year's table 二 that has no counterpart this year, to look at only. */
export interface OldRow {
  readonly name: string;
  readonly figures: readonly YearFigure[];
}

/** What last year's form had in the rows of this year's stocks. */
export function oldStocks(report: YearReport, last: YearReport): OldRow[] {
  return comparedStocks(report, last).flatMap(({ now }) => {
    const figures = cellsOfYear(last)
      .cells.filter(({ table, rowId }) => table === 2 && rowId === now.cell.rowId)
      .map((cell) => toFigure(last, cell));
    const [first] = figures;
    return first ? [{ name: first.cell.rowName, figures }] : [];
  });
}

type Figures<Ids extends readonly string[]> = { readonly [Id in keyof Ids]: YearFigure };

/** The figures of the rows of this year's table 二 that have all these columns. */
function rowsWith<Ids extends readonly string[]>(columns: Ids, report: YearReport): Figures<Ids>[] {
  const cells = figureCells(editionById(report.edition), report);
  return table2Rows(cells).flatMap((row) => {
    const found = inColumns(cells, row, columns)?.map((index) =>
      toFigure(report, cells[index] as FigureCell),
    );
    return found ? [found as unknown as Figures<Ids>] : [];
  });
}

function figureAt(report: YearReport, key: CellKey): YearFigure | undefined {
  const cell = figureCells(editionById(report.edition), report).find((each) => each.key === key);
  return cell && toFigure(report, cell);
}

function lastFigureAt(last: YearReport, key: CellKey): YearFigure | undefined {
  const cell = cellsOfYear(last).cells.find((each) => each.key === key);
  return cell && toFigure(last, cell);
}

function lastFigureOf(last: YearReport, cell: FigureCell): YearFigure | undefined {
  const year = cellsOfYear(last);
  const same = year.cells[sameCellIn(year, cell) ?? -1];
  return same && toFigure(last, same);
}

function toFigure(report: YearReport, cell: FigureCell): YearFigure {
  const text = report.cells[cell.key] ?? '';
  const figure = readFigure(text, cell.kind);
  return {
    cell,
    text,
    value: figure.is === 'count' ? figure.value : Number.NaN,
    problem: figure.is === 'unreadable' ? explainUnreadable(figure.why, cell.unit) : undefined,
  };
}

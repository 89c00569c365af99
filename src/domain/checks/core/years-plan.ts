/**
 * This year's tables beside last year's: which figure is compared with which. Worked out once for a form and a
 * report of last year, so that a run at each keystroke only compares numbers.
 */
import { type CellKey, table3Key, table4Key } from '../../edition/cell-address.ts';
import type { Edition, Table3Role, Table3Row } from '../../edition/edition.ts';
import type { FigureCell } from '../../edition/figure-cells.ts';
import { readFigures } from '../../report/figures-read.ts';
import type { YearReport } from '../../report/report.ts';
import { cellsOfYear, sameCellIn, type YearCells } from '../../report/same-cell.ts';
import type { Subject } from './rule.ts';
import { inColumns, table2Rows } from './table2-rows.ts';

/** A cell of this year, by index, and a figure of last year. */
export interface Pair {
  readonly cell: number;
  readonly last: number;
}

/** 「二、上年结转」 beside last year's 「四、结转下年度」. */
export interface Carried {
  /** All cells of this year's row, its total last. */
  readonly row: readonly number[];
  /** Those whose figure is known for last year. */
  readonly pairs: readonly Pair[];
  /** The label of last year's row. */
  readonly label: string;
}

/** A row of table 二 with a stock at the end of each year; `last` is that of last year. */
export interface Stock extends Pair {
  readonly issued: number;
  readonly repealed: number;
}

/** A row of table 二 with 上一年项目数量: last year's own two figures. */
export interface Items {
  readonly cell: number;
  readonly before: number;
  readonly change: number;
}

export interface YearsPlan {
  readonly last: YearReport;
  readonly lastCells: YearCells;
  readonly carried: Carried | undefined;
  readonly stocks: readonly Stock[];
  /** The cells of stocks that last year's form had not. */
  readonly newStocks: readonly number[];
  readonly items: readonly Items[];
  /** The totals of the groups of table 四 beside the cases that were pending last year. */
  readonly pending: readonly Pair[];
  /** Totals and other single figures of the same meaning in both years. */
  readonly compared: readonly Pair[];
}

/** 本年制发, 本年废止, 现行有效 */
export const stockColumns = ['issued', 'repealed', 'inForce'] as const;
/** 上一年项目数量, 本年增/减 */
export const itemColumns = ['lastYear', 'change'] as const;
/** 尚未审结 */
const pendingOutcome = 'pending';

const plans = new WeakMap<readonly FigureCell[], YearsPlan>();

/** @param cells those of this year's tables, the same list as long as the form stays */
function planYears(cells: readonly FigureCell[], edition: Edition, last: YearReport): YearsPlan {
  const known = plans.get(cells);
  if (known?.last === last) return known;
  const plan = makePlan(cells, edition, last);
  plans.set(cells, plan);
  return plan;
}

/** The plan for what a rule across years is given. */
export const yearsOf = ({ edition, cells, lastYear }: Subject<'cells' | 'lastYear'>): YearsPlan =>
  planYears(cells.figures.cells, edition, lastYear.report);

function makePlan(cells: readonly FigureCell[], edition: Edition, last: YearReport): YearsPlan {
  const lastCells = cellsOfYear(last);
  const { values } = readFigures(lastCells.cells, last.cells);
  const lastIndexes = new Map(lastCells.cells.map(({ key }, index) => [key, index]));
  const lastAt = (key: CellKey) => values[lastIndexes.get(key) ?? -1] ?? Number.NaN;
  /** Last year's figure of the same cell; NaN where there is none. */
  const lastOf = (index: number) =>
    values[sameCellIn(lastCells, cells[index] as FigureCell) ?? -1] ?? Number.NaN;

  const rows = table2Rows(cells);
  const stockRows = rows.flatMap((row) => present(inColumns(cells, row, stockColumns)));
  const stocks = stockRows.map(
    ([issued = 0, repealed = 0, cell = 0]): Stock => ({
      ...{ issued, repealed, cell },
      last: lastOf(cell),
    }),
  );
  const items = rows
    .flatMap((row) => present(inColumns(cells, row, itemColumns)))
    .map(
      ([cell = 0, change = 0]): Items => ({
        ...{ cell, before: lastOf(cell) },
        change: lastOf(change),
      }),
    );
  const ownRules = new Set([...stocks, ...items].map(({ cell }) => cell));
  const isCompared = comparedIn(edition);
  return {
    last,
    lastCells,
    carried: planCarried(cells, edition, lastCells.edition, lastAt),
    stocks: stocks.filter(isKnown),
    newStocks: stocks
      .map(({ cell }) => cell)
      .filter((cell) => sameCellIn(lastCells, cells[cell] as FigureCell) === undefined),
    items: items.filter(({ before, change }) => !Number.isNaN(before + change)),
    pending: planPending(cells, edition, lastAt),
    compared: cells.flatMap((cell, index): Pair[] => {
      const pair = { cell: index, last: lastOf(index) };
      return isCompared(cell) && !ownRules.has(index) && isKnown(pair) ? [pair] : [];
    }),
  };
}

const present = <Item>(item: Item | undefined): Item[] => (item === undefined ? [] : [item]);

const isKnown = ({ last }: Pair) => !Number.isNaN(last);

function planCarried(
  cells: readonly FigureCell[],
  { table3: { rows, applicants } }: Edition,
  lastEdition: Edition,
  lastAt: (key: CellKey) => number,
): Carried | undefined {
  const into = onlyRow(rows, 'carriedIn');
  const out = onlyRow(lastEdition.table3.rows, 'carriedOut');
  if (!into || !out) return undefined;
  const first = cells.findIndex(({ table, rowId }) => table === 3 && rowId === into.id);
  const row = applicants.map((_, column) => first + column);
  const pairs = applicants.map(
    ({ id }, column): Pair => ({ cell: first + column, last: lastAt(table3Key(out.id, id)) }),
  );
  return { row, pairs: pairs.filter(isKnown), label: out.path[out.path.length - 1] as string };
}

function onlyRow(rows: readonly Table3Row[], wanted: Table3Role): Table3Row | undefined {
  const [row, ...more] = rows.filter(({ role }) => role === wanted);
  return more.length ? undefined : row;
}

function planPending(
  cells: readonly FigureCell[],
  { table4: { groups, outcomes } }: Edition,
  lastAt: (key: CellKey) => number,
): Pair[] {
  const total = outcomes[outcomes.length - 1]?.id;
  return groups
    .map(({ id }): Pair => {
      const cell = cells.findIndex(
        (each) => each.table === 4 && each.rowId === id && each.columnId === total,
      );
      return { cell, last: lastAt(table4Key(id, pendingOutcome)) };
    })
    .filter(({ last }) => last > 0);
}

/**
 * The figures that are compared as such: those of table 二 without the signed ones, and totals of tables 三 and 四.
 * Of table 三 those of rows: what a row says is also wrong in its total, and two rows follow from the others.
 */
function comparedIn({ table3, table4 }: Edition): (cell: FigureCell) => boolean {
  const total = {
    2: undefined,
    3: table3.applicants[table3.applicants.length - 1]?.id,
    4: table4.outcomes[table4.outcomes.length - 1]?.id,
  };
  const left = table3.rows.filter(({ role }) => role === 'carriedIn' || role === 'resultTotal');
  const leftOut = new Set(left.map(({ id }) => id));
  return ({ table, rowId, columnId, kind }) =>
    table === 2 ? kind !== 'signed' : columnId === total[table] && !leftOut.has(rowId);
}

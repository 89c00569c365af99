/**
 * The rules worked out for one form: every sum and every relation as the indexes of its cells, so that a
 * run at each keystroke only adds numbers. A plan is kept as long as edition and local rows stay.
 */
import type { CellKey } from '../../edition/cell-address.ts';
import type { Edition } from '../../edition/edition.ts';
import type { FigureCell } from '../../edition/figure-cells.ts';
import type { Sum, Term } from '../../sums/equations.ts';
import type { RowRule, SumRule } from './rule.ts';
import { inColumns, table2Rows } from './table2-rows.ts';

export interface PlannedSum {
  readonly rule: SumRule;
  readonly sum: Sum;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Both sides, left first. */
  readonly cells: readonly number[];
}

export interface PlannedRow {
  readonly rule: RowRule;
  /** Indexes of the rule's columns, in its order. */
  readonly cells: readonly number[];
  readonly where: number;
  readonly names: readonly string[];
}

/** A sum that a cell takes part in, with +1 on its left side and -1 on its right. */
export interface PartInSum {
  readonly sum: number;
  readonly sign: 1 | -1;
}

export interface Plan {
  readonly edition: Edition;
  readonly cells: readonly FigureCell[];
  /** In the order T3-BAL, T3-COL, T3-ROW. */
  readonly table3Sums: readonly PlannedSum[];
  /** By cell: the sums of table 三 that it takes part in. */
  readonly partsOf: readonly (readonly PartInSum[])[];
  readonly table3: { readonly from: number; readonly rows: number; readonly columns: number };
  readonly table4Sums: readonly PlannedSum[];
  readonly rows: readonly PlannedRow[];
  readonly indexOf: (term: Pick<Term, 'key'>) => number;
}

/** The rules that are planned, each kind in the order in which its findings come. */
export interface PlannedRules {
  readonly rows: readonly RowRule[];
  readonly table3Sums: readonly SumRule[];
  readonly table4Sums: readonly SumRule[];
}

/** @param cells those of the edition with the report's local rows */
export function makePlan(
  edition: Edition,
  cells: readonly FigureCell[],
  rules: PlannedRules,
): Plan {
  const byKey = new Map<CellKey, number>(cells.map(({ key }, index) => [key, index]));
  const indexOf = ({ key }: Pick<Term, 'key'>) => byKey.get(key) as number;
  const planSums = (rules: readonly SumRule[]) =>
    rules.flatMap((rule) => rule.sums(edition).map((sum) => planSum(rule, sum, indexOf)));
  const table3Sums = planSums(rules.table3Sums);
  return {
    edition,
    cells,
    table3Sums,
    partsOf: partsByCell(cells.length, table3Sums),
    table3: {
      from: cells.findIndex(({ table }) => table === 3),
      rows: edition.table3.rows.length,
      columns: edition.table3.applicants.length,
    },
    table4Sums: planSums(rules.table4Sums),
    rows: planRows(cells, rules.rows),
    indexOf,
  };
}

function planSum(rule: SumRule, sum: Sum, indexOf: (term: Term) => number): PlannedSum {
  const left = sum.left.map(indexOf);
  const right = sum.right.map(indexOf);
  return { rule, sum, left, right, cells: [...left, ...right] };
}

function partsByCell(count: number, sums: readonly PlannedSum[]): PartInSum[][] {
  const parts: PartInSum[][] = Array.from({ length: count }, () => []);
  sums.forEach(({ left, right }, sum) => {
    for (const cell of left) parts[cell]?.push({ sum, sign: 1 });
    for (const cell of right) parts[cell]?.push({ sum, sign: -1 });
  });
  return parts;
}

/** A relation is planned for each row of table 二 that has all its columns; rules of one row together. */
function planRows(cells: readonly FigureCell[], rowRules: readonly RowRule[]): PlannedRow[] {
  return table2Rows(cells).flatMap((row) =>
    rowRules.flatMap((rule): PlannedRow[] => {
      const indexes = inColumns(cells, row, rule.columns);
      const [where] = inColumns(cells, row, [rule.where]) ?? [];
      if (!indexes || where === undefined) return [];
      const names = indexes.map((index) => cells[index]?.columnName ?? '');
      return [{ rule, cells: indexes, where, names }];
    }),
  );
}

/** 看合计: what a total is the sum of, part by part. */

import { type CellKey, table3Key } from '../edition/cell-address.ts';
import type { Edition } from '../edition/edition.ts';
import type { FigureCell } from '../edition/figure-cells.ts';
import { withoutRemark } from '../edition/label-text.ts';
import { figureOf } from '../report/figures-read.ts';
import type { YearReport } from '../report/report.ts';
import { type TotalSum, totalSums } from './total-sums.ts';

export interface SumOfParts {
  /** 本行: the columns beside the total; 本列: the results above it. */
  readonly over: '本行' | '本列';
  readonly parts: readonly SumPart[];
  /** Of what can be read. */
  readonly sum: number;
  /** Cells of its parts that hold no figure. */
  readonly unknown: number;
}

export interface SumPart {
  /** 「自然人」, 「（三）不予公开」 */
  readonly name: string;
  /** How many cells it stands for; more than one for a group of results. */
  readonly cells: number;
  readonly sum: number;
  readonly unknown: number;
}

/** The sums that end in a cell: none for one that is no total, two for the last of table 三. */
export function sumsInto(cell: FigureCell, report: YearReport, edition: Edition): SumOfParts[] {
  const sums = totalSums(edition).filter(({ total }) => total === cell.key);
  return sums.map((total) => {
    const added = [...partsByName(total, cell, edition)].map(([name, keys]) => ({
      name,
      ...addUp(keys, report),
    }));
    return {
      over: total.over,
      parts: added,
      sum: added.reduce((whole, { sum }) => whole + sum, 0),
      unknown: added.reduce((whole, { unknown }) => whole + unknown, 0),
    };
  });
}

/** Results of one heading are one part: 「（三）不予公开」. */
function partsByName(
  { over, left }: TotalSum,
  { columnId }: FigureCell,
  { table3 }: Edition,
): ReadonlyMap<string, readonly CellKey[]> {
  const headings = new Map(
    table3.rows.map(({ id, path }) => [
      table3Key(id, columnId),
      withoutRemark((path[1] ?? path[0]) as string),
    ]),
  );
  const parts = new Map<string, CellKey[]>();
  for (const { key, name } of left) {
    const label = over === '本列' ? (headings.get(key) ?? name) : name;
    parts.set(label, [...(parts.get(label) ?? []), key]);
  }
  return parts;
}

function addUp(keys: readonly CellKey[], report: YearReport) {
  const figures = keys.map((key) => figureOf(report.cells[key], 'count'));
  const counts = figures.flatMap((figure) => (figure.is === 'count' ? [figure.value] : []));
  return {
    cells: keys.length,
    sum: counts.reduce((whole, value) => whole + value, 0),
    unknown: keys.length - counts.length,
  };
}

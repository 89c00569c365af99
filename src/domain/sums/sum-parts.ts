/** 看合计: what a total is the sum of, part by part. */

import { type CellKey, table3Key, table4Key } from '../edition/cell-address.ts';
import type { Edition } from '../edition/edition.ts';
import type { FigureCell } from '../edition/figure-cells.ts';
import { totalColumn } from '../edition/figure-cells.ts';
import { withoutRemark } from '../edition/label-text.ts';
import { figureOf } from '../report/figures-read.ts';
import type { YearReport } from '../report/report.ts';

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
  if (!cell.isTotal) return [];
  const parts = cell.table === 4 ? partsOfGroup(cell, edition) : [];
  const sums = [...parts, ...(cell.table === 3 ? partsOfTable3(cell, edition) : [])];
  return sums.map(({ over, named }) => {
    const added = named.map(({ name, keys }) => ({ name, ...addUp(keys, report) }));
    return {
      over,
      parts: added,
      sum: added.reduce((whole, { sum }) => whole + sum, 0),
      unknown: added.reduce((whole, { unknown }) => whole + unknown, 0),
    };
  });
}

interface NamedCells {
  readonly name: string;
  readonly keys: readonly CellKey[];
}

interface NamedSum {
  readonly over: SumOfParts['over'];
  readonly named: readonly NamedCells[];
}

function partsOfGroup({ rowId }: FigureCell, { table4 }: Edition): NamedSum[] {
  const named = table4.outcomes
    .slice(0, -1)
    .map(({ id, label }) => ({ name: label, keys: [table4Key(rowId, id)] }));
  return [{ over: '本行', named }];
}

function partsOfTable3({ rowId, columnId }: FigureCell, edition: Edition): NamedSum[] {
  const { applicants, rows } = edition.table3;
  const last = totalColumn(edition);
  const across: NamedSum = {
    over: '本行',
    named: applicants
      .slice(0, last)
      .map(({ id, label }) => ({ name: label, keys: [table3Key(rowId, id)] })),
  };
  const byGroup = new Map<string, CellKey[]>();
  for (const { id, path, role } of rows) {
    if (role !== 'result') continue;
    const group = withoutRemark((path[1] ?? path[0]) as string);
    byGroup.set(group, [...(byGroup.get(group) ?? []), table3Key(id, columnId)]);
  }
  const down: NamedSum = {
    over: '本列',
    named: [...byGroup].map(([name, keys]) => ({ name, keys })),
  };
  const isResultTotal = rows.some(({ id, role }) => id === rowId && role === 'resultTotal');
  return [...(columnId === applicants[last]?.id ? [across] : []), ...(isResultTotal ? [down] : [])];
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

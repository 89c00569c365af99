/** What each total of tables 三 and 四 is made of: stated here once, for rules, for computed totals and for 看合计. */
import type { CellKey } from '../edition/cell-address.ts';
import type { Edition } from '../edition/edition.ts';
import { groupTotals, inEachColumn, rowTotals, type Sum } from './equations.ts';

/** A sum that ends in a total: parts on its left, the total on its right. */
export interface TotalSum extends Sum {
  /** 本行: the parts stand beside the total; 本列: above it. */
  readonly over: '本行' | '本列';
}

/** In each column of the table of section 三: all results, and （七）总计 under them. */
export const columnTotals = inEachColumn(({ results, resultTotal }) => [results(), resultTotal()]);

const known = new WeakMap<Edition, readonly TotalSum[]>();

export function totalSums(edition: Edition): readonly TotalSum[] {
  const found = known.get(edition);
  if (found) return found;
  const over = (sums: readonly Sum[], where: TotalSum['over']) =>
    sums.map((sum): TotalSum => ({ ...sum, over: where }));
  const sums = [
    ...over(rowTotals(edition), '本行'),
    ...over(columnTotals(edition), '本列'),
    ...over(groupTotals(edition), '本行'),
  ];
  known.set(edition, sums);
  return sums;
}

/** The parts of a total that are no totals themselves; the cell alone where it is none. */
export function leavesOf(key: CellKey, edition: Edition): readonly CellKey[] {
  const sum = totalSums(edition).find(({ total }) => total === key);
  return sum ? sum.left.flatMap((part) => leavesOf(part.key, edition)) : [key];
}

/**
 * Where the table of section 三 may go on to the next page. It follows from how the rows stand under their labels
 * and from their roles, so that a new edition has nothing to say of it.
 */
import type { Table3Role, Table3Row } from './edition.ts';

/** What comes after the results never begins a page: a total is read beside what it is the total of. */
const closing: readonly Table3Role[] = ['resultTotal', 'carriedOut'];

/**
 * For each row whether it has to stand on the same page as the next one. The items under one result, （三）1. to 8.,
 * stay together; results of one row stay with their neighbours of that kind, the first of them with 一 and 二.
 */
export function table3KeepWithNext(rows: readonly Table3Row[]): boolean[] {
  const depth = sharedDepth(rows);
  const result = ({ path }: Table3Row) => (path.length > depth + 1 ? path[depth] : undefined);
  return rows.map((row, index) => {
    const next = rows[index + 1];
    if (!next) return false;
    return closing.includes(next.role) || result(next) === result(row);
  });
}

/** How many outer labels all results have in common: one where they all stand under 三、本年度办理结果. */
function sharedDepth(rows: readonly Table3Row[]): number {
  const outer = rows.filter(({ role }) => role === 'result').map(({ path }) => path.slice(0, -1));
  const [first = []] = outer;
  const differs = first.findIndex((label, depth) => outer.some((path) => path[depth] !== label));
  return differs < 0 ? first.length : differs;
}

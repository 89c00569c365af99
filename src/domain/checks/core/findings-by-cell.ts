/** Which findings mark a cell. */
import type { CellKey } from '../../edition/cell-address.ts';
import { cellsIn } from '../../place/place.ts';
import { byGravity, type Finding } from './finding.ts';
import { singlesOf } from './finding-order.ts';
import { sameItems } from './keep-identity.ts';

export type FindingsByCell = ReadonlyMap<CellKey, readonly Finding[]>;

/**
 * @param previous the map of the run before: a cell whose findings are the same keeps its list, so that
 *   it can be compared by identity (after `keepIdentity`)
 * @returns for each marked cell its findings, the gravest first; of several said as one that which is about the cell
 */
export function findingsByCell(
  findings: readonly Finding[],
  previous?: FindingsByCell,
): FindingsByCell {
  const byCell = new Map<CellKey, readonly Finding[]>();
  const growing = new Map<CellKey, Finding[]>();
  for (const finding of findings.flatMap(singlesOf)) {
    for (const key of cellsIn(finding.marks)) {
      const list = growing.get(key);
      if (list) list.push(finding);
      else growing.set(key, [finding]);
    }
  }
  for (const [key, list] of growing) {
    list.sort((a, b) => byGravity(a.level, b.level));
    const before = previous?.get(key);
    byCell.set(key, before && sameItems(before, list) ? before : list);
  }
  return byCell;
}

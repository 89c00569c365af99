/** Which findings mark a cell. */
import type { CellKey } from '../../edition/cell-address.ts';
import { cellsIn } from '../../place/place.ts';
import type { Finding } from './finding.ts';
import { sameItems } from './keep-identity.ts';

export type FindingsByCell = ReadonlyMap<CellKey, readonly Finding[]>;

/**
 * @param previous the map of the run before: a cell whose findings are the same keeps its list, so that
 *   it can be compared by identity (after `keepIdentity`)
 * @returns for each marked cell its findings, in their order
 */
export function findingsByCell(
  findings: readonly Finding[],
  previous?: FindingsByCell,
): FindingsByCell {
  const byCell = new Map<CellKey, readonly Finding[]>();
  const growing = new Map<CellKey, Finding[]>();
  for (const finding of findings) {
    for (const key of cellsIn(finding.marks)) {
      const list = growing.get(key);
      if (list) list.push(finding);
      else growing.set(key, [finding]);
    }
  }
  for (const [key, list] of growing) {
    const before = previous?.get(key);
    byCell.set(key, before && sameItems(before, list) ? before : list);
  }
  return byCell;
}

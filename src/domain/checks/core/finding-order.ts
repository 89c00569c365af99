/** Where a finding is put right, and findings in the order in which one comes to these places. */
import type { CellKey } from '../../edition/cell-address.ts';
import { cellsByKey } from '../../place/find-cell.ts';
import { cellPlace, cellsIn, type Place, rangesIn, wordsPlace } from '../../place/place.ts';
import { readingOrder } from '../../place/place-order.ts';
import type { YearReport } from '../../report/report.ts';
import { byGravity, type Finding } from './finding.ts';

/** Where one goes to put it right: the likeliest cell, else the first that is marked, the words, or its place. */
export function placeToGo({ candidates, marks, place }: Finding): Place {
  const [candidate] = candidates.flatMap(({ changes }) => changes);
  const cell = candidate?.key ?? cellsIn(marks)[0];
  if (cell) return cellPlace(cell);
  const [words] = rangesIn(marks);
  return words ? wordsPlace(words) : place;
}

/** Section by section, each in the order of the sheet; of one place the gravest first. */
export function inOrderOfSheet(
  findings: readonly Finding[],
  report: YearReport,
  cells: ReadonlyMap<CellKey, unknown> = cellsByKey(report),
): Finding[] {
  const compare = readingOrder(report, cells);
  return findings
    .map((finding) => ({ finding, place: placeToGo(finding) }))
    .sort(
      (a, b) =>
        a.finding.section - b.finding.section ||
        compare(a.place, b.place) ||
        byGravity(a.finding.level, b.finding.level),
    )
    .map(({ finding }) => finding);
}

/** The findings that it says as one; of any other it is the only one. */
export const singlesOf = (finding: Finding): readonly Finding[] => finding.members ?? [finding];

/** Which finding the writer is at, and which comes next: by where the cursor stands, in the order of the sheet. */
import type { Finding } from '../../domain/checks/core/finding.ts';
import { inOrderOfSheet, placeToGo, singlesOf } from '../../domain/checks/core/finding-order.ts';
import { cellsIn, type Place, rangesIn, type TextRange } from '../../domain/place/place.ts';
import { firstTextOf, readingOrder, sectionOfPlace } from '../../domain/place/place-order.ts';
import { samePlace } from '../../domain/place/place-text.ts';
import type { YearReport } from '../../domain/report/report.ts';

export interface Whereabouts {
  readonly report: YearReport;
  readonly selected: Finding | null;
  /** The cell or the words that have the cursor; none while it is in no field of the report. */
  readonly cursor: Place | undefined;
  /** The section that is open; none beside the report's own. */
  readonly section: number | undefined;
}

/** All findings, and of one that says several each that has a place of its own, in the order of the sheet. */
export const stopsOf = (findings: readonly Finding[], report: YearReport): readonly Finding[] =>
  inOrderOfSheet(
    findings.flatMap((finding) => [finding, ...membersToGo(finding)]),
    report,
  );

const membersToGo = ({ members = [] }: Finding) =>
  members.filter(({ marks }) => cellsIn(marks).length > 0);

/** The finding after (1) or before (-1) the one that the writer is at, else the cursor; round the end. */
export function nextFinding(
  findings: readonly Finding[],
  where: Whereabouts,
  by: 1 | -1,
): Finding | undefined {
  const stops = stopsOf(findings, where.report);
  const at = isAtSelected(where) ? stops.findIndex(({ id }) => id === where.selected?.id) : -1;
  if (at >= 0) return stops[(at + by + stops.length) % stops.length];
  const sides = stops.map((stop) => ({ stop, side: sideOf(stop, where) }));
  if (by > 0) return (sides.find(({ side }) => side > 0) ?? sides[0])?.stop;
  const before = sides.filter(({ side }) => side < 0);
  return (before[before.length - 1] ?? sides[sides.length - 1])?.stop;
}

/** Negative where the finding is put right before the cursor; what an open section begins with is behind its start. */
function sideOf(finding: Finding, { report, cursor, section }: Whereabouts): number {
  if (cursor) {
    const from = finding.section - sectionOfPlace(cursor, report);
    return from || readingOrder(report)(placeToGo(finding), cursor);
  }
  return section === undefined || finding.section >= section ? 1 : -1;
}

/** Whether the cursor is still where the selected finding has led. */
function isAtSelected({ report, selected, cursor, section }: Whereabouts): boolean {
  if (!selected) return false;
  if (!cursor) return section === undefined || selected.section === section;
  return isAt(placeToGo(selected), cursor, report);
}

function isAt(place: Place, cursor: Place, report: YearReport): boolean {
  if (cursor.is !== 'words') return samePlace(place, cursor);
  const [{ id, from, to }] = cursor.ranges;
  switch (place.is) {
    case 'words':
      return place.ranges.some((range) => isWithin({ id, from, to }, range));
    case 'field':
      return place.field === 'closing' ? id === 'signature' || id === 'date' : id === place.field;
    case 'block':
      return id === `text/${place.id}` || id === `heading/${place.id}`;
    case 'section':
      return id === firstTextOf(report, place.section);
    default:
      return false;
  }
}

const isWithin = (a: TextRange, b: TextRange) => a.id === b.id && a.from >= b.from && a.to <= b.to;

/** The selected finding while the cursor is at it, else the first that speaks of the cell or the words with the cursor. */
export function findingAtCursor(
  findings: readonly Finding[],
  where: Whereabouts,
): Finding | undefined {
  const { selected, cursor } = where;
  if (selected && isAtSelected(where)) return selected;
  const singles = findings.flatMap(singlesOf);
  return cursor && singles.find((finding) => isMarked(finding, cursor));
}

function isMarked({ marks }: Finding, cursor: Place): boolean {
  if (cursor.is === 'cells') return cellsIn(marks).includes(cursor.keys[0]);
  if (cursor.is !== 'words') return marks.some((mark) => samePlace(mark, cursor));
  return rangesIn(marks).some((range) => isWithin(cursor.ranges[0], range));
}

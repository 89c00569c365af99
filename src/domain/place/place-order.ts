/** Places in the order in which a report is read: what is said of it as a whole, then part by part. */
import type { CellKey } from '../edition/cell-address.ts';
import type { TableSection } from '../edition/edition.ts';
import {
  type SectionNumber,
  sectionKey,
  sectionNumbers,
  type YearReport,
} from '../report/report.ts';
import { blockOf, findBlock, sectionBehind, type TextId } from '../report/text.ts';
import { cellsByKey } from './find-cell.ts';
import { fieldNames, type Place, type PlaceInYear, tableOfLabel } from './place.ts';
import { placeText } from './place-text.ts';

/** The section that a place belongs to; 0 for the report as a whole, its fields, and all of last year's. */
export function sectionOfPlace(
  place: Place,
  report: Pick<YearReport, 'sections'>,
): 0 | SectionNumber {
  switch (place.is) {
    case 'section':
      return place.section;
    case 'table':
      return place.table;
    case 'cells':
      return tableOfCell(place.keys[0]);
    case 'label':
      return tableOfLabel(place.address);
    case 'block':
      return findBlock(report, place.id)?.section ?? 0;
    case 'words':
      return sectionOfText(place.ranges[0].id, report);
    default:
      return 0;
  }
}

const tableOfCell = (key: CellKey) => Number(key.charAt('table'.length)) as TableSection;

export function sectionOfText(id: TextId, report: Pick<YearReport, 'sections'>): 0 | SectionNumber {
  return sectionBehind(id) ?? findBlock(report, blockOf(id) ?? '')?.section ?? 0;
}

/**
 * Compares two places of one report; negative where the first is read before the second.
 * @param known the cells of its tables, where its form is not the one that it names
 */
export function readingOrder(
  report: YearReport,
  known: ReadonlyMap<CellKey, unknown> = cellsByKey(report),
): (a: Place, b: Place) => number {
  const cells = orderOf(known);
  const rank = (place: Place) =>
    place.is === 'lastYear' ? [8] : [...rankInYear(place, report, cells)];
  return (a, b) => {
    const [left, right] = [rank(a), rank(b)];
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
      const difference = (left[index] ?? -1) - (right[index] ?? -1);
      if (difference !== 0) return difference;
    }
    const [one, other] = [placeText(a), placeText(b)];
    return one < other ? -1 : Number(one > other);
  };
}

const orders = new WeakMap<ReadonlyMap<CellKey, unknown>, ReadonlyMap<CellKey, number>>();

/** The cells of a form are one map as long as it stays. */
function orderOf(known: ReadonlyMap<CellKey, unknown>): ReadonlyMap<CellKey, number> {
  const found = orders.get(known);
  if (found) return found;
  const order = new Map([...known.keys()].map((key, index) => [key, index]));
  orders.set(known, order);
  return order;
}

/** Within a section: its heading, text before the table, the table with its labels and cells, text behind it. */
const beforeTable = 1;
const table = 2;
const behindTable = 3;

function rankInYear(
  place: PlaceInYear,
  report: YearReport,
  cells: ReadonlyMap<CellKey, number>,
): number[] {
  const section = sectionOfPlace(place, report);
  switch (place.is) {
    case 'report':
      return [0];
    case 'section':
      return [section];
    case 'table':
      return [section, table];
    case 'label':
      return [section, table, 0];
    case 'cells':
      return [section, table, 1, cells.get(place.keys[0]) ?? cells.size];
    case 'field':
      return rankOfField(fieldNames.indexOf(place.field));
    case 'block':
      return rankOfBlock(place.id, report, 0);
    case 'words': {
      const [{ id, from, to }] = place.ranges;
      return [...rankOfText(id, report), from, to];
    }
  }
}

/** 落款 is the last thing that is printed. */
const rankOfField = (index: number) =>
  index === fieldNames.indexOf('closing') ? [7, 0] : [0, index + 1];

function rankOfText(id: TextId, report: YearReport): number[] {
  switch (id) {
    case 'unit':
    case 'title':
    case 'preamble':
    case 'contacts':
      return rankOfField(fieldNames.indexOf(id));
    case 'signature':
      return [7, 1];
    case 'date':
      return [7, 2];
  }
  const behind = sectionBehind(id);
  if (behind) return [behind, behindTable];
  return rankOfBlock(blockOf(id) ?? '', report, id.startsWith('heading/') ? 1 : 2);
}

function rankOfBlock(id: string, report: YearReport, part: number): number[] {
  const found = findBlock(report, id);
  return found ? [found.section, beforeTable, found.index, part] : [sectionNumbers.length, 9];
}

/** The text of a section that comes first, to write in: for what is missing there. */
export function firstTextOf(report: Pick<YearReport, 'sections'>, section: SectionNumber): TextId {
  const [first] = report.sections[sectionKey(section)].blocks;
  return first ? `text/${first.id}` : `after/${section}`;
}

/**
 * The totals of the tables of sections 三 and 四 as they follow from their parts. Typed totals are
 * control figures: these here are only shown greyed, taken on request, or kept by 自动合计.
 */

import type { CellKey } from '../edition/cell-address.ts';
import type { Edition, TableSection } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import { type FigureCell, figureCells } from '../edition/figure-cells.ts';
import type { CellChange } from '../report/cell-changes.ts';
import { type FiguresRead, figureOf, readFigures } from '../report/figures-read.ts';
import type { YearReport } from '../report/report.ts';
import { leavesOf } from './total-sums.ts';

export interface ComputedTotal {
  /** The sum of those parts that can be read. */
  readonly value: number;
  /** Whether every part can be read; only then is the value known. */
  readonly complete: boolean;
}

/** Every total cell of tables 三 and 四 with what its parts come to. */
export function computedTotals(
  report: YearReport,
  edition: Edition = editionById(report.edition),
): ReadonlyMap<CellKey, ComputedTotal> {
  const totals = new Map<CellKey, ComputedTotal>();
  for (const { key, parts } of totalsOf(edition)) {
    const { value, blank, unreadable } = addUp(report, parts);
    totals.set(key, { value, complete: blank + unreadable === 0 });
  }
  return totals;
}

/** What is lost with a total that was worked out, in words. */
export const givenUp = '算出的合计总是等于各项之和，某一格打错了，再也查不出是哪一格';

/** 填入合计: fills the empty totals of one table whose value is known. They prove nothing any more. */
export function fillTotals(
  report: YearReport,
  section: TableSection,
  edition: Edition = editionById(report.edition),
): CellChange[] {
  return totalFillings(readFigures(figureCells(edition, report), report.cells), section, edition);
}

/** The same from figures that have been read. */
export function totalFillings(
  figures: FiguresRead,
  section: TableSection,
  edition: Edition,
): CellChange[] {
  const { cells, values, blank } = figures;
  return blank.flatMap((index) => {
    const cell = cells[index];
    const parts = partsByIndex(cells, edition).get(index);
    if (cell?.table !== section || !parts) return [];
    // A part that is blank or cannot be read is NaN, and so is the sum.
    const value = parts.reduce((sum, part) => sum + (values[part] as number), 0);
    return Number.isNaN(value) ? [] : [{ key: cell.key, value: String(value) }];
  });
}

/**
 * 自动合计: the changes that make all totals equal their parts, where a blank part counts as nothing.
 * Without any part, or with an unreadable one, the total is left blank.
 */
export function autoTotalChanges(
  report: YearReport,
  edition: Edition = editionById(report.edition),
): CellChange[] {
  return totalsOf(edition).flatMap(({ key, parts }) => {
    const { value, blank, unreadable } = addUp(report, parts);
    const present = readCount(report, key);
    if (unreadable || blank === parts.length) {
      return present.is === 'blank' ? [] : [{ key, value: '' }];
    }
    return present.is === 'count' && present.value === value ? [] : [{ key, value: String(value) }];
  });
}

/**
 * What the total at this index comes to when its blank parts are 0; undefined while one of them is
 * unreadable, and for cells that are no total.
 * @param isNone whether the unreadable cell at an index says that there is none
 */
export function totalWithBlanksAsZero(
  { cells, values, unreadable }: FiguresRead,
  edition: Edition,
  index: number,
  isNone: (index: number) => boolean = () => false,
): number | undefined {
  const parts = partsByIndex(cells, edition).get(index);
  if (!parts) return undefined;
  if (parts.some((part) => unreadable.includes(part) && !isNone(part))) return undefined;
  return parts.reduce((sum, part) => sum + ((values[part] as number) || 0), 0);
}

/** Whether all parts of the total at this index can be read; true for a cell that is no total. */
export function isTotalKnown(
  { cells, values }: FiguresRead,
  edition: Edition,
  index: number,
): boolean {
  const parts = partsByIndex(cells, edition).get(index) ?? [];
  return parts.every((part) => !Number.isNaN(values[part] as number));
}

const partsByCells = new WeakMap<readonly FigureCell[], ReadonlyMap<number, readonly number[]>>();

/** The parts of each total as indexes; kept as long as the list of cells is the same. */
function partsByIndex(cells: readonly FigureCell[], edition: Edition) {
  const known = partsByCells.get(cells);
  if (known) return known;
  const indexOf = new Map(cells.map(({ key }, index) => [key, index]));
  const at = (key: CellKey) => indexOf.get(key) as number;
  const parts = new Map(totalsOf(edition).map((total) => [at(total.key), total.parts.map(at)]));
  partsByCells.set(cells, parts);
  return parts;
}

const readCount = (report: YearReport, key: CellKey) => figureOf(report.cells[key], 'count');

function addUp(report: YearReport, parts: readonly CellKey[]) {
  let value = 0;
  let blank = 0;
  let unreadable = 0;
  for (const key of parts) {
    if (!report.cells[key]) {
      blank += 1;
      continue;
    }
    const figure = readCount(report, key);
    if (figure.is === 'count') value += figure.value;
    else if (figure.is === 'blank') blank += 1;
    else unreadable += 1;
  }
  return { value, blank, unreadable };
}

interface Total {
  readonly key: CellKey;
  /** Its parts, none of them a total. */
  readonly parts: readonly CellKey[];
}

const totalsByEdition = new WeakMap<Edition, readonly Total[]>();

/** In the order in which they are read. */
function totalsOf(edition: Edition): readonly Total[] {
  const known = totalsByEdition.get(edition);
  if (known) return known;
  const totals = figureCells(edition, { splits: {}, extraRows: [] })
    .filter(({ isTotal }) => isTotal)
    .map(({ key }): Total => ({ key, parts: leavesOf(key, edition) }));
  totalsByEdition.set(edition, totals);
  return totals;
}

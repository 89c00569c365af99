/** What a finding's repair does to the report. Nothing is changed in place. */
import type { CellKey } from '../../edition/cell-address.ts';
import { editionForYear, editions } from '../../edition/editions.ts';
import { figureCells } from '../../edition/figure-cells.ts';
import { nameCell } from '../../place/name-cell.ts';
import { publicAddress } from '../../place/public-address.ts';
import { applyChanges } from '../../report/cell-changes.ts';
import type { Report, YearReport } from '../../report/report.ts';
import { applyTextChanges } from '../../report/text-changes.ts';
import type { Repair } from '../core/finding.ts';
import { fullUnitName } from '../rules/form/unit-name.ts';
import { withOwnForm } from './own-form.ts';

export function applyRepair(report: Report, repair: Repair): Report {
  switch (repair.is) {
    case 'cells':
      return applyChanges(report, repair.changes);
    case 'words':
      return applyTextChanges(report, repair.changes);
    case 'standardTitle':
      return { ...report, title: null };
    case 'fullUnitName':
      return { ...report, unit: fullUnitName(report.unit) ?? report.unit };
    case 'currentEdition':
      // Cells of the same row and column have the same key in every edition, so they carry over by
      // themselves; what has no place in the new tables stays where it is (see cellsWithoutPlace).
      return { ...report, edition: editionForYear(report.year).id };
    case 'ownForm':
      return withOwnForm(report, repair.table);
    case 'officialLabel': {
      const replaced = new Set(repair.places.map((place) => publicAddress(place, report)));
      const left = Object.entries(report.asPrinted).filter(([address]) => !replaced.has(address));
      return { ...report, asPrinted: Object.fromEntries(left) };
    }
  }
}

/** A figure that was typed into a form that the report no longer uses. */
export interface CellWithoutPlace {
  readonly key: CellKey;
  readonly value: string;
  /** 「表三“自然人”列“（六）其他处理”」 */
  readonly name: string;
}

/** The figures that the tables of the report's edition have no cell for, kept to be looked up. */
export function cellsWithoutPlace(report: YearReport): CellWithoutPlace[] {
  const shown = new Set<string>();
  const found: CellWithoutPlace[] = [];
  const present = editions.filter(({ id }) => id === report.edition);
  const others = editions.filter(({ id }) => id !== report.edition);
  for (const edition of present) for (const { key } of figureCells(edition, report)) shown.add(key);
  for (const cell of others.flatMap((edition) => figureCells(edition, report))) {
    const value = report.cells[cell.key]?.trim();
    if (!value || shown.has(cell.key)) continue;
    shown.add(cell.key);
    found.push({ key: cell.key, value, name: nameCell(cell) });
  }
  return found;
}

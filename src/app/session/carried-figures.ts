/**
 * Figures that were taken up from last year's report and that nobody has looked at since: each is marked in its cell
 * until the cursor was in it, it holds another figure, or somebody says that all were looked at.
 */
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Cursor } from './cursor.ts';
import {
  createKeyedStore,
  createStore,
  type ReadableKeyedStore,
  type ReadableStore,
} from './store.ts';

/** By cell. */
export type Carried = Readonly<Record<string, string>>;

export interface CarriedFigures {
  readonly all: ReadableStore<Carried>;
  /** The same for each cell on its own. */
  readonly byCell: ReadableKeyedStore<CellKey, string>;
  /** These were just taken up. */
  add(figures: readonly { readonly key: CellKey; readonly value: string }[]): void;
  /** 都看过了, of these cells or of all. */
  lookedAt(keys?: readonly CellKey[]): void;
  /** As another window has them. */
  replace(all: Carried): void;
}

interface OwnCarriedFigures extends CarriedFigures {
  /** Those that hold another figure by now, or that the form has not, are no longer last year's. */
  dropChanged(report: Report): void;
}

export function createCarriedFigures(
  start: Carried,
  cursor: Cursor,
  onChange: (all: Carried) => void,
): OwnCarriedFigures {
  const all = createStore(start);
  const byCell = createKeyedStore<CellKey, string>(mapOf(start));
  const become = (next: Carried) => {
    all.set(next);
    byCell.set(mapOf(next));
  };
  const keep = (isKept: (key: string, value: string) => boolean) => {
    const before = Object.entries(all.get());
    const kept = before.filter(([key, value]) => isKept(key, value));
    if (kept.length === before.length) return;
    become(Object.fromEntries(kept));
    onChange(all.get());
  };
  cursor.cell.subscribe(() => {
    const seen = cursor.cell.get()?.key;
    if (seen) keep((key) => key !== seen);
  });
  return {
    all,
    byCell,
    replace: become,
    add: (figures) => {
      become({
        ...all.get(),
        ...Object.fromEntries(figures.map(({ key, value }) => [key, value])),
      });
      onChange(all.get());
    },
    lookedAt: (keys) => keep((key) => keys !== undefined && !keys.includes(key as CellKey)),
    dropChanged: (report) => {
      if (Object.keys(all.get()).length === 0) return;
      const shown = new Set<string>(
        figureCells(editionById(report.edition), report).map(({ key }) => key),
      );
      keep((key, value) => shown.has(key) && report.cells[key]?.trim() === value);
    },
  };
}

const mapOf = (all: Carried) => new Map(Object.entries(all) as [CellKey, string][]);

/** What rules about single figures share. */
import type { TableSection } from '../../edition/edition.ts';
import type { FigureCell } from '../../edition/figure-cells.ts';
import type { FiguresRead } from '../../report/figures-read.ts';

export const tables: readonly TableSection[] = [2, 3, 4];

/** Up to so many findings of a kind in one table stand one by one; more are one finding. */
export const mostSingleFindings = 3;

export const cellAt = ({ cells }: FiguresRead, index: number) => cells[index] as FigureCell;

/** What was typed there; empty where nothing was. */
export const textAt = ({ typed }: FiguresRead, index: number) => (typed[index] ?? '').trim();

export function inTable(
  figures: FiguresRead,
  indexes: readonly number[],
  table: TableSection,
): number[] {
  return indexes.filter((index) => cellAt(figures, index).table === table);
}

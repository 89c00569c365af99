/** The figures of the tables by their public addresses, for sentences that say them too. */
import type { FigureCell } from '../../../../edition/figure-cells.ts';
import { nameCell } from '../../../../place/name-cell.ts';
import type { FiguresRead } from '../../../../report/figures-read.ts';
import type { Subject } from '../../../core/rule.ts';
import { cellAt } from '../../../core/tables.ts';

export interface TableFigures {
  /**
   * By index in the figures: the cell at an address, "table3.1.total"; below the address of a group the totals of its
   * rows, "table3.3.4"; none where the form has no such cells.
   */
  cellsAt(address: string): readonly number[];
  /** The sum of the cells at all these addresses; undefined where one is blank, unreadable, or not in the form. */
  valueOf(...addresses: readonly string[]): number | undefined;
  /** As typed, each of the cells; empty where nothing was. */
  typedIn(cells: readonly number[]): string;
  /** In words: 「表三“总计”列“一、本年新收政府信息公开申请数量”」; of a sum those of its cells that are not 0. */
  nameOf(...addresses: readonly string[]): string;
}

const made = new WeakMap<FiguresRead, TableFigures>();

/** The same as long as the figures are. */
export function tableFigures({ cells: { figures } }: Subject<'cells'>): TableFigures {
  const found = made.get(figures);
  if (found) return found;
  const tables = makeTables(figures);
  made.set(figures, tables);
  return tables;
}

function makeTables(figures: FiguresRead): TableFigures {
  const { cells, values } = figures;
  const index = indexOf(cells);
  const cellsAt = (address: string) => index.get(address) ?? [];
  return {
    cellsAt,
    valueOf: (...addresses) => {
      const found = addresses.map(cellsAt);
      if (found.some((each) => each.length === 0)) return undefined;
      const sum = found.flat().reduce((total, cell) => total + (values[cell] as number), 0);
      return Number.isNaN(sum) ? undefined : sum;
    },
    typedIn: (indexes) => indexes.map((cell) => figures.typed[cell] ?? '').join('|'),
    nameOf: (...addresses) => {
      const all = addresses.flatMap(cellsAt);
      const filled = all.filter((cell) => values[cell] !== 0);
      return (all.length > 2 && filled.length > 0 ? filled : all.slice(0, 2))
        .map((cell) => nameCell(cellAt(figures, cell)))
        .join('、');
    },
  };
}

const known = new WeakMap<readonly FigureCell[], ReadonlyMap<string, readonly number[]>>();

function indexOf(cells: readonly FigureCell[]): ReadonlyMap<string, readonly number[]> {
  const found = known.get(cells);
  if (found) return found;
  const index = new Map<string, number[]>();
  const add = (address: string, cell: number) => {
    const list = index.get(address);
    if (list) list.push(cell);
    else index.set(address, [cell]);
  };
  cells.forEach(({ address, table, columnId, rowId }, cell) => {
    add(address, cell);
    if (table === 3 && columnId === 'total') {
      for (let group = rowId; group.includes('.'); ) {
        group = group.slice(0, group.lastIndexOf('.'));
        add(`table3.${group}`, cell);
      }
    }
  });
  known.set(cells, index);
  return index;
}

/**
 * A figure cell's field in the form, and so the name of its input on the page. Inputs are known by it and by nothing
 * else: their public address, `data-cell`, is for people and tests, and rows of one name share it.
 */
import type { CellKey } from '../../domain/edition/cell-address.ts';

const start = 'cells.';

export const fieldOfCell = (key: CellKey) => `${start}${key}` as const;

/** The cell of an input; undefined for other fields. */
export const cellOfField = (name: string): CellKey | undefined =>
  name.startsWith(start) ? (name.slice(start.length) as CellKey) : undefined;

export const isCellField = (name: string): boolean => name.startsWith(start);

/** Finds the input of a cell, or without one those of all cells. */
export const cellSelector = (key?: CellKey) =>
  key === undefined ? `input[name^="${start}"]` : `[name="${fieldOfCell(key)}"]`;

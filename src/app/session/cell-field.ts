/**
 * The inputs of figure cells on the page. They are known by the name of their field and by nothing else: their public
 * address, `data-cell`, is for people and tests, and rows of one name share it.
 */
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { figurePath, isFigurePath } from './report-paths.ts';

const start = figurePath('' as CellKey);

/** The cell of an input; undefined for other fields. */
export const cellOfField = (name: string): CellKey | undefined =>
  isFigurePath(name) ? (name.slice(start.length) as CellKey) : undefined;

/** Finds the inputs of all cells. */
export const cellInputs = `input[name^="${start}"]`;

/** Finds the input of one cell. */
export const inputOfCell = (key: CellKey) => `[name="${figurePath(key)}"]`;

/** The columns of a table in a file, as its heads say. */
import type { FlatCell } from '../flatten/flat-items.ts';

export type HeadPlace = Pick<FlatCell, 'column' | 'columnSpan'>;

export interface Heads {
  /** In the form's order; undefined where a head was not found. */
  readonly columns: readonly (HeadPlace | undefined)[];
  /** Heads that the form has not: 小计, 备注. */
  readonly others: readonly FlatCell[];
}

export const covers = ({ column, columnSpan }: HeadPlace, at: number) =>
  column <= at && at < column + columnSpan;

/** Where the first of the columns begins; undefined where none is known. */
export function firstColumn({ columns }: Heads): number | undefined {
  const known = columns.flatMap((head) => (head ? [head.column] : []));
  return known.length > 0 ? Math.min(...known) : undefined;
}

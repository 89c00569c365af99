/**
 * A table that a file has in the form of another edition than the rest of its report. The report says so among its
 * printed labels, by the address 「table3.edition」; figures of rows that its own form has not stay by their keys.
 */
import type { CellKey } from './cell-address.ts';
import { table3Key } from './cell-address.ts';
import type { Edition, TableSection } from './edition.ts';
import { findEdition } from './editions.ts';

export const formAddress = (table: TableSection) => `table${table}.edition` as const;

/** The form in which a table was found; undefined where it is that of the report. */
export function otherFormOf(
  asPrinted: Readonly<Record<string, string>>,
  table: TableSection,
  edition: Edition,
): Edition | undefined {
  const id = asPrinted[formAddress(table)];
  return id === undefined || id === edition.id ? undefined : findEdition(id);
}

export interface MovedRow {
  /** Rows of the form in which the table was found, each with its name. */
  readonly from: readonly { readonly id: string; readonly name: string }[];
  /** The row that takes their figures. */
  readonly into: { readonly id: string; readonly name: string };
  /** Rows beside it that are 0 where it is. */
  readonly beside: readonly string[];
}

/** What becomes of rows of table 三 that the own form has not: 「（六）其他处理」 is its 「3.其他」, and the other way round. */
export function movedRows(found: Edition, own: Edition): readonly MovedRow[] {
  const only = (edition: Edition, other: Edition) =>
    edition.table3.rows
      .filter(({ id }) => !other.table3.rows.some((row) => row.id === id))
      .map(({ id, path }) => ({ id, name: path[path.length - 1] as string }));
  const [theirs, ours] = [only(found, own), only(own, found)];
  const isWithin = (part: string, whole: string) => part.startsWith(`${whole}.`);
  return [
    ...theirs.flatMap((row): MovedRow[] => {
      const parts = ours.filter(({ id }) => isWithin(id, row.id));
      const into = parts[parts.length - 1];
      return into ? [{ from: [row], into, beside: parts.slice(0, -1).map(({ id }) => id) }] : [];
    }),
    ...ours.flatMap((row): MovedRow[] => {
      const from = theirs.filter(({ id }) => isWithin(id, row.id));
      return from.length > 0 ? [{ from, into: row, beside: [] }] : [];
    }),
  ];
}

/** The cells that the form in which a table was found has not: blank because it had none. */
export function isOfOwnFormOnly(found: Edition, own: Edition, key: CellKey): boolean {
  const ids = ({ table3 }: Edition) => new Set(table3.rows.map(({ id }) => id));
  const theirs = ids(found);
  return [...ids(own)].some(
    (id) =>
      !theirs.has(id) && own.table3.applicants.some((column) => table3Key(id, column.id) === key),
  );
}

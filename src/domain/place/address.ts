/** The public addresses of a report's cells, "table3.3.3.7.total", to and from their keys. */
import type { CellKey } from '../edition/cell-address.ts';
import { editionById } from '../edition/editions.ts';
import { type FigureCell, figureCells } from '../edition/figure-cells.ts';
import type { YearReport } from '../report/report.ts';

export interface AddressBook {
  /** The public address of a cell; for a key that the tables do not show, the key with dots. */
  addressOf(key: string): string;
  /** The cell at a public address, or undefined. */
  keyOf(address: string): CellKey | undefined;
}

/** The addresses of one report: split rows are named by their labels, extra rows are counted. */
export function addressBook(
  report: Pick<YearReport, 'edition' | 'splits' | 'extraRows'>,
): AddressBook {
  const cells = figureCells(editionById(report.edition), report);
  const known = books.get(cells);
  if (known) return known;
  const addresses = new Map<string, string>();
  const keys = new Map<string, CellKey>();
  for (const { key, address } of cells) {
    addresses.set(key, address);
    // Two parts of a split row may bear the same label; the first one owns the address.
    if (!keys.has(address)) keys.set(address, key);
  }
  const book: AddressBook = {
    addressOf: (key) => addresses.get(key) ?? key.split('/').join('.'),
    keyOf: (address) => keys.get(address),
  };
  books.set(cells, book);
  return book;
}

/** The list of cells is one object as long as the form stays. */
const books = new WeakMap<readonly FigureCell[], AddressBook>();

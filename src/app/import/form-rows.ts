import type { Edition, TableSection } from '../../domain/edition/edition.ts';
import { rowNames } from '../../domain/place/name-row.ts';
import type { SourceItem } from '../../reading/report/interpretation.ts';

/** The rows of one table of the form. */
export interface FormRows {
  readonly names: ReadonlyMap<string, string>;
  /** Ids of those that no row of the file was taken for. */
  readonly missing: readonly string[];
}

/** The rows of each table of the form, and which of them no row of the file was taken for. */
export function formRowsOf(
  items: readonly SourceItem[],
  edition: Edition,
): Readonly<Record<TableSection, FormRows>> {
  const found: Record<TableSection, Set<string>> = { 2: new Set(), 3: new Set(), 4: new Set() };
  for (const item of items) {
    if (item.is !== 'table' || !item.table) continue;
    for (const { meaning } of item.rows) {
      if (meaning.is === 'row') found[item.table].add(meaning.rowId);
    }
  }
  const of = (table: TableSection): FormRows => {
    const names = rowNames(edition, table);
    return { names, missing: [...names.keys()].filter((id) => !found[table].has(id)) };
  };
  return { 2: of(2), 3: of(3), 4: of(4) };
}

/** What rows under other names are taken for: the rows to choose from, and what was chosen on this page before. */
import type { TableSection } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { labelPlaces } from '../../domain/edition/label-places.ts';
import { rowNames } from '../../domain/place/name-row.ts';
import type { Report } from '../../domain/report/report.ts';
import type { NamedRow } from '../../reading/paste/pasted-table.ts';
import type { RowNames } from './pending-paste.ts';

export interface RowChoice {
  /** By which the row is known when it is read. */
  readonly label: string;
  /** What it is called in the list. */
  readonly name: string;
}

/** The rows of a table that have names, those of the office's own included; table 四 has none. */
export function rowChoices(report: Report, table: TableSection): RowChoice[] {
  const edition = editionById(report.edition);
  const names = rowNames(edition, table);
  const ofForm = labelPlaces(edition, table).flatMap(({ rowId, official }): RowChoice[] =>
    rowId === undefined ? [] : [{ label: official, name: names.get(rowId) ?? official }],
  );
  const own = table === 2 ? report.extraRows.filter(({ label }) => label.trim() !== '') : [];
  return [...ofForm, ...own.map(({ label }) => ({ label, name: `附加行 ${label}` }))];
}

/** As long as the page is open; a ledger is pasted more than once. */
const remembered = new Map<TableSection, RowNames>();

export const rememberedNames = (table: TableSection | undefined): RowNames =>
  (table && remembered.get(table)) ?? {};

export function rememberNames(table: TableSection, named: readonly NamedRow[]): void {
  const said = named.flatMap(({ key, label }): [string, string][] =>
    label === undefined ? [] : [[key, label]],
  );
  remembered.set(table, { ...remembered.get(table), ...Object.fromEntries(said) });
}

/** What a paste went by without asking again; undefined where nothing was remembered. */
export function sayRemembered(named: readonly NamedRow[]): string | undefined {
  if (named.length === 0) return undefined;
  const left = named.filter(({ label }) => label === '').map(({ name }) => `“${name}”`);
  const words = '行名照上次的对应';
  return left.length > 0 ? `${words}，不用${left.join('、')}` : words;
}

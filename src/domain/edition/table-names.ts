import type { TableSection } from './edition.ts';

/** What the tables are called wherever one of them is spoken of. */
export const tableNames: Readonly<Record<TableSection, string>> = {
  2: '表二',
  3: '表三',
  4: '表四',
};

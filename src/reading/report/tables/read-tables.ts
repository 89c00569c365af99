/** What tables of the form were read as. */
import type { TableContent } from '../../../intake/table-content.ts';
import type { RowMeaning } from '../interpretation.ts';

export interface ReadFormTables {
  readonly content: TableContent;
  /** By 「item/row」. */
  readonly meanings: ReadonlyMap<string, RowMeaning>;
}

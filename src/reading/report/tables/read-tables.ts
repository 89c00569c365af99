/** What tables of the form were read as. */
import type { CellKey } from '../../../domain/edition/cell-address.ts';
import type { TableContent } from '../../../intake/table-content.ts';
import type { SourceNote } from '../../source/source-document.ts';
import type { RowMeaning } from '../interpretation.ts';

export interface ReadFormTables {
  readonly content: TableContent;
  /** By 「item/row」. */
  readonly meanings: ReadonlyMap<string, RowMeaning>;
  /** Which figures the reader's own notes are on. */
  readonly noted: ReadonlyMap<SourceNote, CellKey>;
}

/** 怎么填: what belongs in a figure cell, for a clerk who does this once a year. */

import { table2Key } from '../edition/cell-address.ts';
import type { TableSection } from '../edition/edition.ts';
import { type FigureCell, isLocal } from '../edition/figure-cells.ts';
import { type GuideNote, inferred, type TableNotes } from './guide-note.ts';
import { table2Notes } from './table2-notes.ts';
import { table3Notes } from './table3-notes.ts';
import { table4Notes } from './table4-notes.ts';

export type { GuideNote } from './guide-note.ts';

export interface FillGuide {
  /** On the row, and on its crossing with the column. */
  readonly ofRow: readonly GuideNote[];
  readonly ofColumn: readonly GuideNote[];
}

const notesByTable: Readonly<Record<TableSection, TableNotes>> = {
  2: table2Notes,
  3: table3Notes,
  4: table4Notes,
};

const splitNote = inferred('本行按当地要求拆成几行，这里只填这一部分的数。');

/** @returns undefined for a row and column that no note speaks of, as in a form that is new */
export function fillGuide(cell: FigureCell): FillGuide | undefined {
  const { rows, cells, columns } = notesByTable[cell.table];
  const { rowId, columnId } = cell;
  const ofRow = [
    ...(rows[rowId] ?? []),
    ...(isPartOfSplitRow(cell) ? [splitNote] : []),
    ...(cells[`${rowId}/${columnId}`] ?? []),
  ];
  const ofColumn = columns[columnId] ?? [];
  return ofRow.length + ofColumn.length > 0 ? { ofRow, ofColumn } : undefined;
}

/** A part has the row id of its whole row but a key of its own, as has a local extra row. */
function isPartOfSplitRow(cell: FigureCell): boolean {
  const { table, rowId, columnId, key } = cell;
  return table === 2 && !isLocal(cell) && key !== table2Key(rowId, columnId);
}

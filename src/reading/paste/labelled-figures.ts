/** What the labels in a pasted table say: the same reading of labels and heads as for whole files. */
import {
  type CellKey,
  extraRowKey,
  type LocalRows,
  table2Key,
} from '../../domain/edition/cell-address.ts';
import type { TableSection } from '../../domain/edition/edition.ts';
import { sameLabel } from '../../domain/edition/label-text.ts';
import type { Report } from '../../domain/report/report.ts';
import type { ImportNoteKind } from '../../exchange/import-note.ts';
import { UnreadableInput } from '../../exchange/unreadable-input.ts';
import { interpretSource } from '../report/interpret-source.ts';
import type { Interpretation } from '../report/interpretation.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { LabelledFigures, PasteTarget } from './pasted-table.ts';

/** What concerns figures; labels that are missing or worded otherwise are no matter in a part of a table. */
const notesShown: readonly ImportNoteKind[] = [
  'unknownRow',
  'unknownColumn',
  'repeated',
  'valueCount',
  'misplacedValue',
];

/** @returns undefined where no row of the form with a figure is recognised */
export function labelledFigures(
  source: SourceDocument,
  { edition, local }: PasteTarget,
): LabelledFigures | undefined {
  const read = interpretTables(source, edition);
  const tables = read ? tablesWithRows(read) : [];
  if (!read || tables.length === 0) return undefined;
  const notes = read.notes.filter(({ kind }) => notesShown.includes(kind)).map(({ text }) => text);
  const figures: { key: CellKey; text: string }[] = [];
  for (const [key, text] of Object.entries(read.report.cells)) {
    const place = placeOf(key as CellKey, read.report, local);
    if (typeof place === 'object')
      notes.push(`这里没有“${place.missing}”一行，没有读入：“${text}”`);
    else figures.push({ key: place, text });
  }
  return figures.length > 0 ? { figures, tables, notes } : undefined;
}

function interpretTables(source: SourceDocument, edition: string): Interpretation | undefined {
  try {
    return interpretSource(source, { edition });
  } catch (error) {
    if (error instanceof UnreadableInput) return undefined;
    throw error;
  }
}

function tablesWithRows({ items }: Interpretation): TableSection[] {
  const found = items.flatMap((item) =>
    item.is === 'table' && item.table && item.rows.some(({ meaning }) => meaning.is === 'row')
      ? [item.table]
      : [],
  );
  return [...new Set(found)];
}

/** Local rows have ids of their own on each side: they are the same by their labels. */
function placeOf(
  key: CellKey,
  { splits, extraRows }: Report,
  local: LocalRows,
): CellKey | { readonly missing: string } {
  const [, row = '', column = ''] = key.split('/');
  const [rowId = '', localId] = row.split('+');
  if (localId === undefined) {
    return local.splits[rowId]?.length && key.startsWith('table2/') ? { missing: '未拆分的' } : key;
  }
  const isExtra = rowId === 'extra';
  const read = (isExtra ? extraRows : splits[rowId])?.find(({ id }) => id === localId);
  const label = read?.label ?? '';
  const own = (isExtra ? local.extraRows : local.splits[rowId])?.find((each) =>
    sameLabel(each.label, label),
  );
  if (!own) return { missing: label };
  return isExtra ? extraRowKey(own) : table2Key(rowId, column, own);
}

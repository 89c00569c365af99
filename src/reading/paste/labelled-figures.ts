/** What the labels in a pasted table say: the same reading of labels and heads as for whole files. */

import { type CellKey, type ExtraRow, extraRowKey } from '../../domain/edition/cell-address.ts';
import type { Edition, TableSection } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { areNamesakes, type FigureCell, figureCells } from '../../domain/edition/figure-cells.ts';
import { labelPlaces } from '../../domain/edition/label-places.ts';
import { nameCell, nameRow } from '../../domain/place/name-cell.ts';
import { type Place, tableOfLabel } from '../../domain/place/place.ts';
import type { ImportNote, ImportNoteKind } from '../../intake/import-note.ts';
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import type { FlatTable } from '../report/flatten/flat-items.ts';
import { flattenSource } from '../report/flatten/flatten-source.ts';
import { interpretSource } from '../report/interpret-source.ts';
import type { Interpretation } from '../report/interpretation.ts';
import { guessEdition } from '../report/labels/guess-edition.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { placeOfName } from './other-names.ts';
import type { LabelledFigures, NewRow, PasteTarget } from './pasted-table.ts';

/** @returns undefined where no row of the form is recognised */
export function labelledFigures(
  read: Interpretation | undefined,
  target: PasteTarget,
): LabelledFigures | undefined {
  const tables = read ? tablesWithRows(read) : [];
  if (!read || tables.length === 0) return undefined;
  const { figures, misplaced, added } = sortFigures(read.report, target);
  const notes = [
    ...read.notes.filter(isNotRead).map(({ text }) => text),
    ...[...misplaced].map(([why, texts]) => `${why}，没有读入：“${texts.join('”“')}”`),
  ];
  const edition = editionById(read.report.edition);
  const remarks = read.notes.filter((note) => isToBeChecked(note, edition)).map(({ text }) => text);
  const newRows = [...added].map(([{ label, at }, own]): NewRow => ({ label, at, figures: own }));
  const isAnything = figures.length + notes.length + newRows.length > 0;
  if (!isAnything) return undefined;
  return { figures, tables, notes, remarks, ...(newRows.length > 0 ? { newRows } : {}) };
}

/** Which figures have a cell here, which stand in rows that may be added, and why the others have none. */
function sortFigures(report: Interpretation['report'], target: PasteTarget) {
  const figures: { key: CellKey; text: string }[] = [];
  const misplaced = new Map<string, string[]>();
  const added = new Map<ExtraRow, { columnId: string; text: string }[]>();
  // Local rows have ids of their own on each side: they are the same by what they mean.
  const own = figureCells(editionById(target.edition), target.local);
  const ownKeys = new Map(own.map(({ meaning, key }) => [meaning, key]));
  const ownRows = new Set(own.map(({ meaning }) => rowOf(meaning)));
  for (const cell of figureCells(editionById(report.edition), report)) {
    const text = report.cells[cell.key];
    if (text === undefined) continue;
    const key = ownKeys.get(cell.meaning);
    const isUnclear = own.some((each) => areNamesakes(each, cell));
    const row = isUnclear ? undefined : rowToAdd(cell, report, target);
    if (key) figures.push({ key, text });
    else if (row) added.set(row, [...(added.get(row) ?? []), { columnId: cell.columnId, text }]);
    else {
      const why = whyMisplaced(cell, isUnclear, ownRows.has(rowOf(cell.meaning)));
      misplaced.set(why, [...(misplaced.get(why) ?? []), text]);
    }
  }
  return { figures, misplaced, added };
}

function whyMisplaced(cell: FigureCell, isUnclear: boolean, isRowHere: boolean): string {
  const name = isRowHere ? nameCell(cell) : nameRow(cell);
  return isUnclear ? `${name}与这里同名的行数不同，分不清是哪一行` : `这里没有${name}`;
}

/** A named row of the office's own, in a form that has the same places. */
function rowToAdd(
  cell: FigureCell,
  { edition, extraRows }: Interpretation['report'],
  target: PasteTarget,
): ExtraRow | undefined {
  const row = extraRows.find((one) => cell.key.startsWith(extraRowKey(one, '')));
  return edition === target.edition && row?.label.trim() ? row : undefined;
}

/**
 * The names of rows in the table that is pasted into, and in what is no table of the form, that nothing was made of;
 * undefined where that is all of them.
 */
export function unreadNames(
  read: Interpretation | undefined,
  target: PasteTarget,
): ReadonlySet<string> | undefined {
  if (!read) return undefined;
  const rows = read.items.flatMap((item) =>
    item.is === 'table' && (item.table ?? target.table) === target.table
      ? item.rows.map((row) => ({ ...row, isOfForm: item.table !== undefined }))
      : [],
  );
  const names = rows.flatMap(({ cells, meaning, isOfForm }) => {
    const texts = cells.map(({ text }) => text.replace(/\n/g, '').trim());
    const at = placeOfName(texts);
    return at >= 0 && (meaning.is === 'unknown' || !isOfForm) ? [texts[at] as string] : [];
  });
  return new Set(names);
}

const rowOf = (meaning: string) => meaning.slice(0, meaning.lastIndexOf('.'));

const kindsNotRead: readonly ImportNoteKind[] = [
  'unknownRow',
  'unknownColumn',
  'repeated',
  'misplacedValue',
];

/** Labels that are missing are no matter in a part of a table. */
const isNotRead = ({ kind, isLeftOut }: ImportNote) =>
  isLeftOut === true || kindsNotRead.includes(kind);

/** Figures that were read on a guess: too few or too many in a row, under a head that is worded otherwise. */
const isToBeChecked = (note: ImportNote, edition: Edition) =>
  note.kind === 'otherLabel'
    ? isHeadOfColumn(note.place, edition)
    : note.kind === 'valueCount' && !isNotRead(note);

const isHeadOfColumn = (place: Place, edition: Edition) =>
  place.is === 'label' &&
  labelPlaces(edition, tableOfLabel(place.address)).some(
    ({ address, columnId }) => address === place.address && columnId !== undefined,
  );

/** With the form that its own labels are of: a table of another year has columns of other meanings. */
export function interpretTables(
  source: SourceDocument,
  { edition: own, table, names = {} }: PasteTarget,
): Interpretation | undefined {
  const tables = flattenSource(source).filter((item): item is FlatTable => item.is === 'table');
  const { edition } = guessEdition(tables, editionById(own).years.from);
  try {
    const [only, ...others] = tables;
    // Where somebody has said which rows these are, the table is theirs.
    const isSaid = Object.values(names).some((label) => label !== '');
    const said = table && isSaid && only && others.length === 0 ? { [only.id]: table } : {};
    return interpretSource(source, { edition: edition.id, tables: said });
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

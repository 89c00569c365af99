/** What the labels in a pasted table say: the same reading of labels and heads as for whole files. */

import type { CellKey } from '../../domain/edition/cell-address.ts';
import type { TableSection } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { areNamesakes, figureCells } from '../../domain/edition/figure-cells.ts';
import { nameCell, nameRow } from '../../domain/place/name-cell.ts';
import type { ImportNote, ImportNoteKind } from '../../intake/import-note.ts';
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import type { FlatTable } from '../report/flatten/flat-items.ts';
import { flattenSource } from '../report/flatten/flatten-source.ts';
import { interpretSource } from '../report/interpret-source.ts';
import type { Interpretation } from '../report/interpretation.ts';
import { guessEdition } from '../report/labels/guess-edition.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { LabelledFigures, PasteTarget } from './pasted-table.ts';

/** @returns undefined where no row of the form is recognised */
export function labelledFigures(
  source: SourceDocument,
  target: PasteTarget,
): LabelledFigures | undefined {
  const read = interpretTables(source, target.edition);
  const tables = read ? tablesWithRows(read) : [];
  if (!read || tables.length === 0) return undefined;
  const figures: { key: CellKey; text: string }[] = [];
  const misplaced = new Map<string, string[]>();
  // Local rows have ids of their own on each side: they are the same by what they mean.
  const own = figureCells(editionById(target.edition), target.local);
  const ownKeys = new Map(own.map(({ meaning, key }) => [meaning, key]));
  const ownRows = new Set(own.map(({ meaning }) => rowOf(meaning)));
  for (const cell of figureCells(editionById(read.report.edition), read.report)) {
    const text = read.report.cells[cell.key];
    if (text === undefined) continue;
    const key = ownKeys.get(cell.meaning);
    if (key) {
      figures.push({ key, text });
      continue;
    }
    const isUnclear = own.some((each) => areNamesakes(each, cell));
    const name = ownRows.has(rowOf(cell.meaning)) ? nameCell(cell) : nameRow(cell);
    const why = isUnclear ? `${name}与这里同名的行数不同，分不清是哪一行` : `这里没有${name}`;
    misplaced.set(why, [...(misplaced.get(why) ?? []), text]);
  }
  const notes = [
    ...read.notes.filter(isNotRead).map(({ text }) => text),
    ...[...misplaced].map(([why, texts]) => `${why}，没有读入：“${texts.join('”“')}”`),
  ];
  const remarks = read.notes.filter(isToBeChecked).map(({ text }) => text);
  const isAnything = figures.length + notes.length > 0;
  return isAnything ? { figures, tables, notes, remarks } : undefined;
}

const rowOf = (meaning: string) => meaning.slice(0, meaning.lastIndexOf('.'));

const kindsNotRead: readonly ImportNoteKind[] = [
  'unknownRow',
  'unknownColumn',
  'repeated',
  'misplacedValue',
];

/** Labels that are missing are no matter in a part of a table. */
const isNotRead = ({ kind, text }: ImportNote) =>
  kindsNotRead.includes(kind) || (kind === 'valueCount' && text.includes('没有读入'));

/** Figures that were read on a guess: too few or too many in a row, under a head that is worded otherwise. */
function isToBeChecked(note: ImportNote): boolean {
  const { kind, where } = note;
  const isHead = /^(table3\.[a-z]+|table4\.\w+\.\w+|table2\.[^.]+\.\w+)$/.test(where);
  return (kind === 'valueCount' && !isNotRead(note)) || (kind === 'otherLabel' && isHead);
}

/** With the form that its own labels are of: a table of another year has columns of other meanings. */
function interpretTables(source: SourceDocument, own: string): Interpretation | undefined {
  const tables = flattenSource(source).filter((item): item is FlatTable => item.is === 'table');
  const { edition } = guessEdition(tables, editionById(own).years.from);
  try {
    return interpretSource(source, { edition: edition.id });
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

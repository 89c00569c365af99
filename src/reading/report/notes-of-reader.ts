/** What the reader could not bring in, each with its place in the report that was made of the rest. */

import type { TableSection } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { labelPlaces } from '../../domain/edition/label-places.ts';
import {
  cellPlace,
  fieldPlace,
  labelPlace,
  type Place,
  sectionPlace,
  tablePlace,
  wholeReport,
  wordsPlace,
} from '../../domain/place/place.ts';
import { cleanText } from '../../domain/report/clean-text.ts';
import { type Report, type SectionNumber, sectionKey } from '../../domain/report/report.ts';
import { type ImportNote, importNote, type NotedItem } from '../../intake/import-note.ts';
import { notesIn, type SourceDocument, type SourceNote } from '../source/source-document.ts';
import {
  type FlatItem,
  type FlatParagraph,
  type FlatTable,
  printedText,
} from './flatten/flat-items.ts';
import type { ParagraphRole } from './interpretation.ts';
import type { ReadFormTables } from './tables/read-tables.ts';

export interface Understood {
  readonly report: Report;
  readonly roles: ReadonlyMap<number, ParagraphRole>;
  /** Which of the three tables an item is. */
  readonly parts: ReadonlyMap<number, TableSection | undefined>;
  readonly tables: Pick<ReadFormTables, 'meanings' | 'noted'>;
}

/** Notes on the file as a whole come first, then those with a place, in reading order. */
export function notesOfReader(
  { notes, blocks }: SourceDocument,
  items: readonly FlatItem[],
  understood: Understood,
): readonly ImportNote[] {
  const placed = new Map<SourceNote, ImportNote>();
  const add = (own: readonly SourceNote[] = [], place: Place, source?: NotedItem) => {
    for (const each of own) {
      // Lines of one paragraph share its notes.
      if (!placed.has(each)) placed.set(each, importNote(each.kind, place, each.text, source));
    }
  };
  for (const item of items) {
    const source: NotedItem = { is: 'item', item: item.id };
    if (item.is === 'paragraph') add(item.source.notes, placeOfLine(item, understood), source);
    else {
      for (const { own, place, row } of notesOfTable(item, understood))
        add(own, place, { ...source, ...row });
    }
  }
  // What is left stood in a frame that was opened.
  add(notesIn(blocks), wholeReport);
  return [...notes, ...placed.values()];
}

interface PlacedNotes {
  readonly own: readonly SourceNote[] | undefined;
  readonly place: Place;
  readonly row: { readonly row?: number };
}

function notesOfTable(table: FlatTable, { parts, tables, report }: Understood): PlacedNotes[] {
  const section = parts.get(table.id);
  const whole = section === undefined ? wholeReport : tablePlace(section);
  const labels = section === undefined ? [] : labelPlaces(editionById(report.edition), section);
  const ofCells = table.rows.flatMap((cells, row) => {
    const meaning = tables.meanings.get(`${table.id}/${row}`);
    const rowId = meaning?.is === 'row' && meaning.part === undefined ? meaning.rowId : undefined;
    const label = labels.find((one) => rowId !== undefined && one.rowId === rowId);
    const place = label ? labelPlace(label.address) : whole;
    return cells.flatMap(({ notes = [] }) =>
      notes.map((note): PlacedNotes => {
        const key = tables.noted.get(note);
        return { own: [note], place: key === undefined ? place : cellPlace(key), row: { row } };
      }),
    );
  });
  return [...ofCells, { own: table.notes, place: whole, row: {} }];
}

function placeOfLine(line: FlatParagraph, { report, roles }: Understood): Place {
  const role = roles.get(line.id);
  switch (role?.is) {
    case 'title':
    case 'preamble':
    case 'contacts':
      return fieldPlace(role.is);
    case 'signature':
    case 'date':
      return fieldPlace('closing');
    case 'heading':
      return sectionPlace(role.section);
    case 'text':
      return placeInSection(cleanText(printedText(line)).trim(), report, role.section);
    default:
      return wholeReport;
  }
}

/** The paragraph that the line became, or its section where it cannot be told. */
function placeInSection(line: string, report: Report, section: SectionNumber): Place {
  const { blocks, after } = report.sections[sectionKey(section)];
  for (const { id, mark, name, text } of blocks) {
    if (mark + name === line) return wordsPlace({ id: `heading/${id}`, from: 0, to: name.length });
    const from = startOfLine(text, line);
    if (from >= 0) return wordsPlace({ id: `text/${id}`, from, to: from + line.length });
  }
  const from = startOfLine(after, line);
  if (from < 0) return sectionPlace(section);
  return wordsPlace({ id: `after/${section}`, from, to: from + line.length });
}

const startOfLine = (text: string, line: string) =>
  line === '' ? -1 : `\n${text}\n`.indexOf(`\n${line}\n`);

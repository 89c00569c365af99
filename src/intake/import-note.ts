import { type Place, wholeReport } from '../domain/place/place.ts';

/**
 * What reading a file could not bring into the report, or brought in otherwise than it stood. Nothing is
 * dropped silently: whatever is no part of the report is quoted in a note with the place it came from.
 */
export type ImportNoteKind =
  /** A field that the form has not (未识别的字段). */
  | 'unknownField'
  /** A row that the table of this edition has not. */
  | 'unknownRow'
  /** A column that the row has not. */
  | 'unknownColumn'
  /** A label for a place that the table has not. */
  | 'unknownLabel'
  /** A section that is none of the six. */
  | 'unknownSection'
  /** The same row or section a second time. */
  | 'repeated'
  /** More or fewer values than the row has columns. */
  | 'valueCount'
  /** A value that stands where the table has no cell. */
  | 'misplacedValue'
  /** Marked in the file as lost (null). */
  | 'lost'
  /** A table that calls itself one of another edition. */
  | 'otherEdition'
  /** A label that the official form words otherwise. */
  | 'otherLabel'
  /** A section heading that the official form words or numbers otherwise. */
  | 'otherHeading'
  /** A row, head or table of the form that is not there. */
  | 'missingRow'
  /** A section that is not there. */
  | 'missingSection'
  /** A value where a figure should stand that is none. */
  | 'notAFigure'
  /** Text that belongs to no section: navigation, footers, a table of something else. */
  | 'outsideReport'
  /** A tracked change; the accepted view was read. */
  | 'trackedChange'
  /** A comment, footnote or endnote. */
  | 'comment'
  /** Text that the file does not show. */
  | 'hiddenText'
  /** A field to fill in that shows only what to do there; read as blank. */
  | 'unfilled'
  /** A picture or other object, of which nothing was read. */
  | 'notText'
  /** Question marks in the place of blanks; read as blank. */
  | 'lostBlanks'
  /** Radicals in the place of characters; read as what they show. */
  | 'radicals'
  /** Said nowhere plainly and guessed: the year, the unit, the edition. */
  | 'guessed';

export interface ImportNote {
  readonly kind: ImportNoteKind;
  /** In the report that was read. Where it has no place for what was found: the table or part that comes nearest. */
  readonly place: Place;
  /** What was found there, in Chinese, quoted in full. */
  readonly text: string;
  readonly source?: NoteSource;
  /** Of values that may be of several columns: none of them was read. Other kinds always are read, or never. */
  readonly isLeftOut?: true;
}

/** The piece of the file that a note speaks of; none for the file as a whole, and for what is not there. */
export type NoteSource = NotedItem | NotedParagraph;

/** Of a document: one of its items (`Interpretation.items`), or a row of a table. */
export interface NotedItem {
  readonly is: 'item';
  readonly item: number;
  readonly row?: number;
}

/** Of a data file: one of the paragraphs that it lists for a part of the report, from 1. */
export interface NotedParagraph {
  readonly is: 'paragraph';
  readonly number: number;
}

export function importNote(
  kind: ImportNoteKind,
  place: Place,
  text: string,
  source?: NoteSource,
): ImportNote {
  return source ? { kind, place, text, source } : { kind, place, text };
}

/** A note on the file as a whole. */
export const fileNote = (kind: ImportNoteKind, text: string): ImportNote =>
  importNote(kind, wholeReport, text);

/** One note for each key of `found` that is not among `known`. */
export function unknownFields(
  place: Place,
  found: object,
  known: readonly string[],
  source?: NoteSource,
): ImportNote[] {
  return Object.entries(found)
    .filter(([key]) => !known.includes(key))
    .map(([key, value]) => {
      const text = `字段“${key}”未识别，没有读入，内容：${quote(value)}`;
      return importNote('unknownField', place, text, source);
    });
}

/** A value as it stood in the file, for a note. */
export function quote(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? '（空）');
}

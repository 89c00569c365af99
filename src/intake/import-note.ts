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
  /** A picture or other object, of which nothing was read. */
  | 'notText'
  /** Said nowhere plainly and guessed: the year, the unit, the edition. */
  | 'guessed';

export interface ImportNote {
  readonly kind: ImportNoteKind;
  /** The public address of the part, "table3.3.3.2"; "report" for the file as a whole. */
  readonly where: string;
  /** What was found there, in Chinese, quoted in full. */
  readonly text: string;
}

/** Collects notes while a file is read. */
export class NoteList {
  readonly notes: ImportNote[] = [];

  add(kind: ImportNoteKind, where: string, text: string): void {
    this.notes.push({ kind, where, text });
  }

  /** One note for each key of `found` that is not among `known`. */
  addUnknownFields(where: string, found: object, known: readonly string[]): void {
    for (const [key, value] of Object.entries(found)) {
      if (known.includes(key)) continue;
      this.add('unknownField', where, `字段“${key}”未识别，没有读入，内容：${quote(value)}`);
    }
  }
}

/** A value as it stood in the file, for a note. */
export function quote(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? '（空）');
}

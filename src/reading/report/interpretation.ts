/**
 * What was understood of a file: the report, the notes, and for each piece of the source what it was taken
 * for, so that a person can look at both and correct it.
 */
import type { TableSection } from '../../domain/edition/edition.ts';
import type { Report, SectionNumber } from '../../domain/report/report.ts';
import type { ImportNote } from '../../intake/import-note.ts';

export interface Interpretation {
  readonly report: Report;
  /** False where neither the file nor a person says of which year it is; the report's is then a stand-in. */
  readonly isYearKnown: boolean;
  readonly notes: readonly ImportNote[];
  /** The source in reading order. Their ids stay the same whatever is corrected. */
  readonly items: readonly SourceItem[];
}

export type SourceItem = ParagraphItem | TableItem;

export interface ParagraphItem {
  readonly is: 'paragraph';
  readonly id: number;
  /** As it stands, automatic number included. */
  readonly text: string;
  readonly role: ParagraphRole;
}

/** What a paragraph was taken for. */
export type ParagraphRole =
  | { readonly is: 'title' }
  | { readonly is: 'preamble' }
  | { readonly is: 'contacts' }
  /** The heading of one of the six sections. */
  | { readonly is: 'heading'; readonly section: SectionNumber }
  /** Text of a section; `after` its table. */
  | { readonly is: 'text'; readonly section: SectionNumber; readonly after: boolean }
  | { readonly is: 'signature' }
  | { readonly is: 'date' }
  /** No part of the report: kept in a note. */
  | { readonly is: 'outside' };

export interface TableItem {
  readonly is: 'table';
  readonly id: number;
  /** Which of the three tables it is, or a part of; undefined: none, kept in a note. */
  readonly table: TableSection | undefined;
  readonly rows: readonly RowItem[];
}

export interface RowItem {
  /** As they stand, for showing. */
  readonly cells: readonly ShownCell[];
  readonly meaning: RowMeaning;
}

export interface ShownCell {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** What a row of a table was taken for. */
export type RowMeaning =
  /** Titles and heads. */
  | { readonly is: 'head' }
  /** A row of the form: 「3.3.7」 of table 三, 「licensing」 of table 二; 「values」 in table 四. */
  | { readonly is: 'row'; readonly rowId: string; readonly part?: string }
  /** A local row at the foot of table 二. */
  | { readonly is: 'extra' }
  /** Goes on the row above it. */
  | { readonly is: 'continued' }
  | { readonly is: 'blank' }
  /** Not understood: kept in a note. */
  | { readonly is: 'unknown' };

/** What a person has put right; an empty one lets the program decide everything. */
export interface Corrections {
  readonly unit?: string;
  readonly year?: number;
  readonly edition?: string;
  /** By item id. */
  readonly paragraphs?: Readonly<Record<number, ParagraphRole>>;
  readonly tables?: Readonly<Record<number, TableSection | 'none'>>;
  /** By 「item id/row」: the id of a row of the form, or none. */
  readonly rows?: Readonly<Record<string, string | 'none'>>;
}

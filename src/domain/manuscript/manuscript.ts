/**
 * The manuscript: a report as it will stand on paper, free of Word and of HTML (docs/decisions/005).
 * The Word file and the preview are both drawn from it, so they cannot drift apart.
 *
 * Each part of it says which place of the report it prints, and a line of text leads back to the text as it is
 * stored, so that what is said of a place can be shown on paper.
 */
import type { CellKey } from '../edition/cell-address.ts';
import type { TableSection } from '../edition/edition.ts';
import type { GridCellKind, TableGrid } from '../edition/table-grid.ts';
import type { PlaceInYear } from '../place/place.ts';
import type { Paragraph } from '../report/paragraphs.ts';
import type { PrintedLine } from '../report/printed-lines.ts';
import type { TextId } from '../report/text.ts';

export interface Manuscript {
  readonly title: ManuscriptTitle;
  readonly unit: string;
  readonly blocks: readonly ManuscriptBlock[];
  readonly plainFonts: boolean;
  /** The table of section 三 stands on one page wherever it fits one. */
  readonly wholeTable3: boolean;
}

/** A line of a text as it is printed. Its place is that of all its words. */
export interface ManuscriptLine extends PrintedLine {
  readonly id: TextId;
  readonly place: PlaceInYear;
}

export interface ManuscriptTitle {
  readonly is: 'title';
  /**
   * One line, or two broken behind the unit's name; more for a very long name. Of a title that follows from unit and
   * year, the words are those of the unit, which it begins with; a line without any has the title's place.
   */
  readonly lines: readonly ManuscriptLine[];
  readonly place: PlaceInYear;
}

export type ManuscriptBlock = ManuscriptHeading | ManuscriptParagraph | ManuscriptTable;

export type ManuscriptHeading = SectionHeading | SubHeading;

/** The heading of a section, which the form prints. */
export interface SectionHeading {
  readonly is: 'heading';
  readonly level: 1;
  readonly text: string;
  readonly place: PlaceInYear;
  /** Whether a table stands directly before it, which asks for space between. */
  readonly afterTable: boolean;
}

export interface SubHeading extends Paragraph, ManuscriptLine {
  readonly is: 'heading';
  readonly level: 2;
  readonly afterTable: false;
}

export interface ManuscriptParagraph extends Paragraph, ManuscriptLine {
  readonly is: 'paragraph';
  /** body: indented by two characters; signature: at the right, at the end of the report. */
  readonly role: 'body' | 'signature';
  /** The length of a heading that runs into the text, 「（一）……。」; 0 where there is none. */
  readonly headLength: number;
}

export interface ManuscriptTable {
  readonly is: 'table';
  readonly grid: TableGrid;
  readonly cells: readonly ManuscriptCell[];
  /** 表二、表三、表四, with the section's heading: for programs that read tables aloud. */
  readonly caption: string;
  readonly place: PlaceInYear;
  readonly section: TableSection;
}

export interface ManuscriptCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly kind: GridCellKind;
  /** The label, or the figure as typed. */
  readonly text: string;
  /** The cell whose figure stands here. */
  readonly key?: CellKey;
  /** That cell, or the label where it is one that a file can print otherwise. */
  readonly place?: PlaceInYear;
}

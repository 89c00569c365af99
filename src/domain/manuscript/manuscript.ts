/**
 * The manuscript: a report as it will stand on paper, free of Word and of HTML (docs/decisions/005).
 * The Word file and the preview are both drawn from it, so they cannot drift apart.
 */
import type { CellKey } from '../edition/cell-address.ts';
import type { GridCellKind, TableGrid } from '../edition/table-grid.ts';
import type { SectionNumber } from '../report/report.ts';

export interface Manuscript {
  /** One line, or two broken behind the unit's name; more for a very long name. */
  readonly titleLines: readonly string[];
  readonly unit: string;
  readonly blocks: readonly ManuscriptBlock[];
  readonly plainFonts: boolean;
}

/** `place` is the public address of the part of the report: "preamble", "section3", "table3". */
export type ManuscriptBlock = ManuscriptHeading | ManuscriptParagraph | ManuscriptTable;

export interface ManuscriptHeading {
  readonly is: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
  readonly place: string;
  /** Whether a table stands directly before it, which asks for space between. */
  readonly afterTable: boolean;
}

export interface ManuscriptParagraph {
  readonly is: 'paragraph';
  /** body: indented by two characters; signature: at the right, at the end of the report. */
  readonly role: 'body' | 'signature';
  readonly text: string;
  /** The length of a heading that runs into the text, 「（一）……。」; 0 where there is none. */
  readonly headLength: number;
  readonly place: string;
}

export interface ManuscriptTable {
  readonly is: 'table';
  readonly grid: TableGrid;
  readonly cells: readonly ManuscriptCell[];
  /** 表二、表三、表四, with the section's heading: for programs that read tables aloud. */
  readonly caption: string;
  readonly place: string;
  readonly section: SectionNumber;
}

export interface ManuscriptCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly kind: GridCellKind;
  /** The label, or the figure as typed. */
  readonly text: string;
  readonly key?: CellKey;
}

/**
 * The neutral document between a file and the report: what stands in the file, in reading order, free of
 * Word, HTML and of what it may mean. Readers make it; `reading/report` finds the report in it. It is
 * plain data, so that it can leave a worker.
 */
import type { ImportNote } from '../../intake/import-note.ts';

export interface SourceDocument {
  readonly kind: SourceKind;
  readonly blocks: readonly SourceBlock[];
  /** The parent of each scope (see `scope` of a block); -1 for the outermost. */
  readonly scopes: readonly number[];
  /** What the file says of itself; the office as author, where it is a name. */
  readonly author?: string;
  /** What the reader itself could not bring in: tracked changes, comments, hidden text … */
  readonly notes: readonly ImportNote[];
}

export type SourceKind = 'docx' | 'html' | 'text';

export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceParagraph {
  readonly is: 'paragraph';
  /** As it stands in the file, spaces included; "\n" is a line break, "\t" a tab. Never empty of text. */
  readonly text: string;
  /** What automatic numbering prints before the text: 「六、」, 「3.」. */
  readonly autoNumber?: string;
  /** The outline level of a heading, 1 for the highest; 0 for a document's title. */
  readonly heading?: number;
  readonly align?: 'center' | 'right';
  /** Stands where a page keeps what is not its article (导航、页眉、页脚). */
  readonly aside?: true;
  /** The element of a page that it stands in, an index into `scopes`; the nearest structural one. */
  readonly scope?: number;
}

export interface SourceTable {
  readonly is: 'table';
  readonly rows: readonly SourceRow[];
  readonly aside?: true;
  readonly scope?: number;
}

export interface SourceRow {
  /** In the order of their columns; a cell that spans rows stands in the first of them only. */
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  /** The grid column it begins in, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly SourceBlock[];
}

/** The text of a cell, its paragraphs as lines; that of tables within it left out. */
export function cellText({ blocks }: SourceCell): string {
  return blocks.flatMap((block) => (block.is === 'paragraph' ? [block.text] : [])).join('\n');
}

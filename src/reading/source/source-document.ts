/**
 * The neutral document between a file and the report: what stands in the file, in reading order, free of
 * Word, HTML and of what it may mean. Readers make it; `reading/report` finds the report in it. It is
 * plain data, so that it can leave a worker.
 */
import type { ImportNote, ImportNoteKind } from '../../intake/import-note.ts';

export interface SourceDocument {
  readonly kind: SourceKind;
  readonly blocks: readonly SourceBlock[];
  /** The parent of each scope (see `scope` of a block); -1 for the outermost. */
  readonly scopes: readonly number[];
  /** What the file says of itself; the office as author, where it is a name. */
  readonly author?: string;
  /** What the reader itself could not bring in and that has no place in a block: pictures, hidden columns … */
  readonly notes: readonly ImportNote[];
  /** Where the report may be, and what to do, if it is not in here. */
  readonly elsewhere?: string;
}

/** What the reader could not bring in of the very place that holds the note: a comment, a tracked change. */
export interface SourceNote {
  readonly kind: ImportNoteKind;
  readonly text: string;
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
  readonly notes?: readonly SourceNote[];
}

export interface SourceTable {
  readonly is: 'table';
  readonly rows: readonly SourceRow[];
  /** On rows that are not there any more. */
  readonly notes?: readonly SourceNote[];
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
  /** On what stands in no paragraph of it: it may be empty. */
  readonly notes?: readonly SourceNote[];
}

/** The text of a cell, its paragraphs as lines; that of tables within it left out. */
export function cellText({ blocks }: SourceCell): string {
  return blocks.flatMap((block) => (block.is === 'paragraph' ? [block.text] : [])).join('\n');
}

/** All notes on the blocks and on what is in them, in reading order. */
export const notesIn = (blocks: readonly SourceBlock[]): SourceNote[] =>
  blocks.flatMap((block) => [
    ...(block.is === 'table' ? block.rows : []).flatMap(({ cells }) =>
      cells.flatMap((cell) => [...(cell.notes ?? []), ...notesIn(cell.blocks)]),
    ),
    ...(block.notes ?? []),
  ]);

/** The blocks of a document within another: the parts of a page mean nothing there. */
export const withoutScopes = (blocks: readonly SourceBlock[]): SourceBlock[] =>
  blocks.map(({ scope: _, ...block }) =>
    block.is === 'paragraph'
      ? block
      : {
          ...block,
          rows: block.rows.map(({ cells }) => ({
            cells: cells.map((cell) => ({ ...cell, blocks: withoutScopes(cell.blocks) })),
          })),
        },
  );

/** All text of the blocks in one line. */
export function textOfBlocks(blocks: readonly SourceBlock[]): string {
  return blocks
    .map((block) =>
      block.is === 'paragraph'
        ? block.text
        : block.rows
            .flatMap(({ cells }) => cells.map((cell) => textOfBlocks(cell.blocks)))
            .join(' '),
    )
    .join(' ');
}

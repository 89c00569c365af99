/** The parts of a story that are open: begun in the file and not ended yet. */
import type { SourceBlock } from '../source/source-document.ts';
import type { ChangedText } from './changed-text.ts';
import type { ParagraphProperties } from './paragraph-properties.ts';
import type { CellDraft } from './table-builder.ts';
import type { RowProperties } from './table-properties.ts';

/** What paragraphs and tables are put into: a body, a cell, a text box. */
export interface Flow {
  readonly blocks: SourceBlock[];
  /** A paragraph whose mark was deleted: the next one goes on with its text. */
  joined: OpenParagraph | undefined;
}

export const newFlow = (): Flow => ({ blocks: [], joined: undefined });

export interface OpenParagraph {
  text: string;
  hidden: string;
  properties: ParagraphProperties;
  readonly changes: ChangedText;
  /** Text boxes anchored in it, whose blocks follow it. */
  readonly after: SourceBlock[];
}

export interface OpenRow {
  properties: RowProperties;
  readonly changes: ChangedText;
  readonly cells: CellDraft[];
}

/** The parts of a story that are open: begun in the file and not ended yet. */
import type { SourceBlock, SourceNote } from '../source/source-document.ts';
import type { ChangedText } from './changed-text.ts';
import type { ParagraphProperties } from './paragraph-properties.ts';
import type { CellDraft } from './table-builder.ts';
import type { RowProperties } from './table-properties.ts';

/** What paragraphs and tables are put into: a body, a cell, a text box. */
export interface Flow {
  readonly blocks: SourceBlock[];
  /** A paragraph whose mark was deleted: the next one goes on with its text. */
  joined: OpenParagraph | undefined;
  /** Notes on paragraphs that are not there any more or hold no text: they go with the next block. */
  waiting: SourceNote[];
}

export const newFlow = (): Flow => ({ blocks: [], joined: undefined, waiting: [] });

export interface OpenParagraph {
  text: string;
  hidden: string;
  /** What only says that something is to be filled in. */
  prompt: string;
  /** Readings above its characters. */
  reading: string;
  properties: ParagraphProperties;
  readonly changes: ChangedText;
  /** Text boxes anchored in it, whose blocks follow it. */
  readonly after: SourceBlock[];
  readonly notes: SourceNote[];
}

export interface OpenRow {
  properties: RowProperties;
  /** What was put in and taken out, where the row itself was. */
  readonly changes: ChangedText;
  readonly cells: CellDraft[];
}

/** A frame around text that is chosen or typed. */
export interface OpenControl {
  isPlaceholder: boolean;
  /** The text of what was chosen, where the properties say it. */
  chosen: string | undefined;
}

/** Reads a Word file (.docx) into the neutral document: what it shows, with all changes accepted. */
import { fileNote } from '../../intake/import-note.ts';
import { openPackage } from '../package/open-package.ts';
import { walkXml } from '../package/walk-xml.ts';
import type { ReadingBudget } from '../source/reading-budget.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Chunks } from './chunks.ts';
import { readAuthor } from './core-properties.ts';
import { type DocxParts, findDocxParts } from './docx-parts.ts';
import { readDrawnTexts } from './drawn-texts.ts';
import { type SideNoteKind, SideNotes } from './hanging-notes.ts';
import { LeftOut } from './left-out.ts';
import { ListCounters } from './list-counters.ts';
import { notInText, readMargins } from './page-margins.ts';
import { readNumbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';
import { readSideNotes } from './side-notes.ts';
import { Story } from './story.ts';
import { storyVisitors } from './story-visitors.ts';
import { StyleSheet } from './style-sheet.ts';

/** @throws UnreadableInput for a file that is no Word file, is damaged, or asks for too much */
export const readDocx = (bytes: Uint8Array, budget: ReadingBudget): SourceDocument =>
  readDocxParts(findDocxParts(openPackage(bytes, budget), budget), budget);

/** @param chunks the documents inside of it, which were read ahead */
export function readDocxParts(
  parts: DocxParts,
  budget: ReadingBudget,
  chunks: Chunks = new Map(),
): SourceDocument {
  const styles = new StyleSheet(readStyles(parts.styles, budget));
  const numbering = readNumbering(parts.numbering, budget);
  const lists = new ListCounters(numbering, (id) => styles.meaning(id).list?.numberId);
  const author = readAuthor(parts.coreProperties, budget);
  const leftOut = new LeftOut();
  const sideNotes = new SideNotes();
  for (const kind of ['comments', 'footnotes', 'endnotes'] satisfies SideNoteKind[]) {
    readSideNotes(parts[kind], kind, { styles, lists: lists.anew(), budget }, sideNotes);
  }
  const story = new Story({ styles, lists, leftOut, budget, sideNotes, chunks });
  walkXml(parts.document, {
    budget,
    root: { 'w:document': () => ({ inside: storyVisitors(story) }) },
    onProgress: budget.progress,
  });
  story.endFlow();

  readDrawnTexts(parts.drawings, leftOut, budget);
  const { blocks } = story.flow;
  const context = { styles, lists, budget };
  return {
    kind: 'docx',
    blocks: [
      ...notInText(readMargins(parts.headers, context), blocks),
      ...blocks,
      ...notInText(readMargins(parts.footers, context), blocks),
    ],
    scopes: [],
    ...(author !== undefined && { author }),
    notes: [
      ...[...story.flow.waiting, ...sideNotes.rest()].map(({ kind, text }) => fileNote(kind, text)),
      ...leftOut.notes(),
    ],
  };
}

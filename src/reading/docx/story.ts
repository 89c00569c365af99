/**
 * A text of the document while it is read: the body, a comment, a footnote. Visitors of its elements tell
 * the story what they meet; it makes paragraphs of it and keeps account of what is left out.
 */
import type { ReadingBudget } from '../source/reading-budget.ts';
import { type SourceBlock, type SourceNote, withoutScopes } from '../source/source-document.ts';
import { hasVisibleText } from '../source/visible-text.ts';
import { ChangedText } from './changed-text.ts';
import type { Chunks } from './chunks.ts';
import { shownByInstruction } from './field-instruction.ts';
import { FieldStack } from './field-stack.ts';
import { shownByForm } from './form-fields.ts';
import type { SideNoteKind, SideNotes } from './hanging-notes.ts';
import type { LeftOut } from './left-out.ts';
import type { ListCounters } from './list-counters.ts';
import { newFlow, type OpenControl, type OpenParagraph, type OpenRow } from './open-parts.ts';
import { finishedParagraph, listPlace } from './paragraph-meaning.ts';
import { noParagraphProperties } from './paragraph-properties.ts';
import type { RunProperties } from './run-properties.ts';
import type { StyleMeaning, StyleSheet } from './style-sheet.ts';
import type { TableBuilder } from './table-builder.ts';
import type { CellProperties } from './table-properties.ts';

export interface StoryContext {
  readonly styles: StyleSheet;
  readonly lists: ListCounters;
  readonly leftOut: LeftOut;
  readonly budget: ReadingBudget;
  /** What hangs in the text; none in such a text itself. */
  readonly sideNotes?: SideNotes;
  readonly chunks?: Chunks;
}

export class Story {
  readonly context: StoryContext;
  readonly fields = new FieldStack();
  lists: ListCounters;
  flow = newFlow();
  paragraph: OpenParagraph | undefined;
  table: TableBuilder | undefined;
  row: OpenRow | undefined;
  cell: CellProperties | undefined;
  /** How many elements around say that what is in them was deleted, or inserted, as a tracked change. */
  deletions = 0;
  insertions = 0;
  /** How many rows and cells around are left out as deleted. */
  omissions = 0;
  /** The content control around, and how many controls around show only what to do there. */
  control: OpenControl | undefined;
  placeholders = 0;
  /** How many readings above characters are around. */
  readings = 0;
  /** What the drawing around is said to show. */
  description = '';
  /** How much text was shown so far. */
  shown = 0;
  private runIsHidden = false;

  constructor(context: StoryContext) {
    this.context = context;
    this.lists = context.lists;
  }

  startParagraph(): void {
    this.context.budget.addBlock();
    const before = this.flow.joined;
    this.flow.joined = undefined;
    const changes = this.changesOfRow ?? before?.changes ?? new ChangedText();
    if (!before) changes.breakOff();
    this.paragraph = {
      text: before?.text ?? '',
      hidden: before?.hidden ?? '',
      prompt: before?.prompt ?? '',
      reading: before?.reading ?? '',
      properties: noParagraphProperties,
      changes,
      after: before?.after ?? [],
      notes: before?.notes ?? [],
    };
  }

  /** The changes in a row that was itself put in or taken out are told together. */
  private get changesOfRow(): ChangedText | undefined {
    const { row } = this;
    return row?.properties.deleted || row?.properties.inserted ? row.changes : undefined;
  }

  /** A note on the place that is being read. */
  addNotes(notes: readonly SourceNote[]): void {
    (this.paragraph?.notes ?? this.flow.waiting).push(...notes);
  }

  /** Where a comment or a footnote hangs. */
  addSideNote(kind: SideNoteKind, id: string | undefined): void {
    this.addNotes(this.context.sideNotes?.take(kind, id) ?? []);
  }

  /** A document inside of this one, in the place where it stands. */
  addChunk(id: string | undefined): void {
    if (this.deletions > 0 || this.omissions > 0) return;
    const chunk = this.context.chunks?.get(id ?? '') ?? '文件里没有它';
    if (typeof chunk === 'string') {
      this.addNotes([{ kind: 'notText', text: `嵌入的一段内容没有读入：${chunk}` }]);
      return;
    }
    this.endFlow();
    this.addNotes(chunk.notes.map(({ kind, text }) => ({ kind, text })));
    for (const block of withoutScopes(chunk.blocks)) this.addBlock(block);
  }

  /** What waits goes with the block. */
  addBlock(block: SourceBlock): void {
    const notes = [...this.flow.waiting, ...(block.notes ?? [])];
    this.flow.waiting = [];
    this.flow.blocks.push(notes.length > 0 ? { ...block, notes } : block);
  }

  startRun(): void {
    this.setRunProperties({});
  }

  setRunProperties({ hidden, style }: RunProperties): void {
    const { styles } = this.context;
    const byParagraph = styles.meaning(this.paragraph?.properties.style).hidden;
    this.runIsHidden = hidden ?? styles.isHidden(style, byParagraph);
  }

  addText(text: string): void {
    const { paragraph } = this;
    if (!paragraph) return;
    if (this.deletions > 0) {
      this.addDeletedText(text);
      return;
    }
    this.context.budget.addText(text.length);
    if (this.runIsHidden || this.fields.isInstruction) {
      paragraph.hidden += text;
      return;
    }
    if (this.readings > 0) {
      paragraph.reading += text;
      return;
    }
    if (this.placeholders > 0) {
      paragraph.prompt += text;
      return;
    }
    paragraph.text += text;
    // Blanks are what a field comes to that was cleared.
    this.fields.addResult();
    if (hasVisibleText(text)) this.shown += 1;
    if (this.insertions > 0) paragraph.changes.add('inserted', text);
    else paragraph.changes.breakOff();
  }

  /** The innermost field is over: where the file does not hold what it came to, that is found out. */
  endField(): void {
    const field = this.fields.end();
    const { paragraph } = this;
    if (!field || field.hasResult || !paragraph || this.fields.isInstruction) return;
    const shown = field.form ? shownByForm(field.form) : shownByInstruction(field.instruction);
    if (shown.text) this.addText(shown.text);
    if (shown.prompt) paragraph.prompt += shown.prompt;
    if (shown.reading) paragraph.reading += `${shown.reading} `;
    if (shown.unread) paragraph.notes.push(...this.context.leftOut.field(shown.unread));
  }

  /** What was chosen in a control that does not show it. */
  addLate(text: string): void {
    if (this.paragraph) this.addText(text);
    else this.addNotes([{ kind: 'hiddenText', text: `控件里选的“${text}”没有写出来，没有读入` }]);
  }

  addDeletedText(text: string): void {
    this.context.budget.addText(text.length);
    this.paragraph?.changes.add('deleted', text);
  }

  /** Words that are drawn: they stand beside the text, and may be the title. */
  addWordArt(words: string): void {
    const { paragraph } = this;
    const { budget } = this.context;
    if (!paragraph) return;
    if (this.deletions > 0 || this.runIsHidden || this.fields.isInstruction) this.addText(words);
    else {
      budget.addBlock();
      budget.addText(words.length);
      paragraph.after.push({ is: 'paragraph', text: words.trim(), aside: true });
    }
  }

  addObject(): void {
    const isShown = this.deletions === 0 && this.omissions === 0 && !this.runIsHidden;
    if (isShown) this.context.leftOut.addObject(this.description);
    this.description = '';
  }

  endParagraph(): void {
    const { paragraph } = this;
    this.paragraph = undefined;
    if (!paragraph) return;
    const { inserted, deleted } = paragraph.properties.mark;
    const hasText = paragraph.text.trim() !== '';
    if (deleted) {
      if (hasText) paragraph.changes.add('deleted', '¶');
      this.flow.joined = paragraph;
      return;
    }
    const { changes } = paragraph;
    if (inserted && hasText && changes.inserted.length === 0) changes.add('inserted', '¶');
    this.place(paragraph);
  }

  /** A paragraph that nothing follows to go on with it stands for itself. */
  endFlow(): void {
    const { joined } = this.flow;
    this.flow.joined = undefined;
    if (joined) this.place(joined);
  }

  private place(paragraph: OpenParagraph): void {
    const { styles, leftOut, budget } = this.context;
    const { text, properties, changes } = paragraph;
    const style = styles.meaning(properties.style);
    const isEmpty = text.trim() === '';
    const list = listPlace(properties, style);
    const autoNumber =
      list && this.isCounted(paragraph, style, isEmpty) ? this.lists.next(list) : undefined;
    if (changes !== this.changesOfRow) {
      paragraph.notes.push(...leftOut.changes(changes.describe()));
    }
    if (this.omissions === 0) {
      paragraph.notes.push(
        ...leftOut.hidden(paragraph.hidden),
        ...leftOut.prompt(paragraph.prompt),
        ...leftOut.reading(paragraph.reading),
      );
    }
    this.flow.waiting.push(...paragraph.notes);
    if (!isEmpty) {
      budget.addText(autoNumber?.length ?? 0);
      this.addBlock(finishedParagraph(text, autoNumber, properties, style));
    }
    for (const block of paragraph.after) this.addBlock(block);
  }

  /** An empty paragraph shows its number too, unless it is not shown or its cell is part of another. */
  private isCounted({ properties }: OpenParagraph, style: StyleMeaning, isEmpty: boolean): boolean {
    if (this.omissions > 0 || this.deletions > 0) return false;
    if (!isEmpty) return true;
    const { deleted, hidden } = properties.mark;
    return this.cell?.vertical !== 'continue' && !deleted && !(hidden ?? style.hidden);
  }
}

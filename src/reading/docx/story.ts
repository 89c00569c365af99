/**
 * A text of the document while it is read: the body, a comment, a footnote. Visitors of its elements tell
 * the story what they meet; it makes paragraphs of it and keeps account of what is left out.
 */
import type { ReadingBudget } from '../source/reading-budget.ts';
import { ChangedText } from './changed-text.ts';
import { FieldStack } from './field-stack.ts';
import type { LeftOut } from './left-out.ts';
import type { ListCounters } from './list-counters.ts';
import { newFlow, type OpenParagraph, type OpenRow } from './open-parts.ts';
import { finishedParagraph, listPlace } from './paragraph-meaning.ts';
import { noParagraphProperties } from './paragraph-properties.ts';
import type { RunProperties } from './run-properties.ts';
import type { StyleMeaning, StyleSheet } from './style-sheet.ts';
import { append, type TableBuilder } from './table-builder.ts';
import type { CellProperties } from './table-properties.ts';

export interface StoryContext {
  readonly styles: StyleSheet;
  readonly lists: ListCounters;
  readonly leftOut: LeftOut;
  readonly budget: ReadingBudget;
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
  private runIsHidden = false;

  constructor(context: StoryContext) {
    this.context = context;
    this.lists = context.lists;
  }

  startParagraph(): void {
    this.context.budget.addBlock();
    const before = this.flow.joined;
    this.flow.joined = undefined;
    const changes = this.row?.changes ?? before?.changes ?? new ChangedText();
    if (!before) changes.breakOff();
    this.paragraph = {
      text: before?.text ?? '',
      hidden: before?.hidden ?? '',
      properties: noParagraphProperties,
      changes,
      after: before?.after ?? [],
    };
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
    paragraph.text += text;
    if (this.insertions > 0) paragraph.changes.add('inserted', text);
    else paragraph.changes.breakOff();
  }

  addDeletedText(text: string): void {
    this.context.budget.addText(text.length);
    this.paragraph?.changes.add('deleted', text);
  }

  addObject(): void {
    const isShown = this.deletions === 0 && this.omissions === 0 && !this.runIsHidden;
    if (isShown) this.context.leftOut.addObject();
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
    if (!isEmpty) {
      budget.addText(autoNumber?.length ?? 0);
      this.flow.blocks.push(finishedParagraph(text, autoNumber, properties, style));
    }
    append(this.flow.blocks, paragraph.after);
    if (this.omissions === 0) leftOut.addHidden(paragraph.hidden);
    if (changes !== this.row?.changes) leftOut.addChanges(changes.describe());
  }

  /** An empty paragraph shows its number too, unless it is not shown or its cell is part of another. */
  private isCounted({ properties }: OpenParagraph, style: StyleMeaning, isEmpty: boolean): boolean {
    if (this.omissions > 0 || this.deletions > 0) return false;
    if (!isEmpty) return true;
    const { deleted, hidden } = properties.mark;
    return this.cell?.vertical !== 'continue' && !deleted && !(hidden ?? style.hidden);
  }
}

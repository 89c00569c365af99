/** Gathers what a document holds and the reader does not bring in. */
import type { NoteList } from '../../intake/import-note.ts';

/** More notes of one kind help nobody: the rest is counted. */
const mostNotes = 40;

export class LeftOut {
  private readonly changes: string[] = [];
  private readonly hidden: string[] = [];
  private moreChanges = 0;
  private moreHidden = 0;
  private objects = 0;

  /** The tracked changes of one paragraph or row, described; empty when there are none. */
  addChanges(description: string): void {
    if (!description) return;
    if (this.changes.length < mostNotes) this.changes.push(description);
    else this.moreChanges += 1;
  }

  /** The hidden text of one paragraph. */
  addHidden(text: string): void {
    if (text.trim() === '') return;
    if (this.hidden.length < mostNotes) this.hidden.push(text);
    else this.moreHidden += 1;
  }

  /** A picture, a chart or something else that is not text. */
  addObject(): void {
    this.objects += 1;
  }

  writeTo(notes: NoteList): void {
    for (const text of this.changes) notes.add('trackedChange', 'report', text);
    if (this.moreChanges > 0) {
      notes.add('trackedChange', 'report', `另有${this.moreChanges}处修订，没有一一列出`);
    }
    for (const text of this.hidden) {
      notes.add('hiddenText', 'report', `隐藏文字（没有读入）：“${text}”`);
    }
    if (this.moreHidden > 0) {
      notes.add('hiddenText', 'report', `另有${this.moreHidden}处隐藏文字，没有一一列出`);
    }
    if (this.objects > 0) {
      notes.add('notText', 'report', `图片、图表等${this.objects}个，没有读入`);
    }
  }
}

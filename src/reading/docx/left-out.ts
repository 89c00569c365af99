/** Gathers what a document holds and the reader does not bring in. */
import { fileNote, type ImportNote, type ImportNoteKind } from '../../intake/import-note.ts';

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

  notes(): readonly ImportNote[] {
    return [
      ...this.changes.map((text) => fileNote('trackedChange', text)),
      ...counted('trackedChange', this.moreChanges, '另有', '处修订，没有一一列出'),
      ...this.hidden.map((text) => fileNote('hiddenText', `隐藏文字（没有读入）：“${text}”`)),
      ...counted('hiddenText', this.moreHidden, '另有', '处隐藏文字，没有一一列出'),
      ...counted('notText', this.objects, '图片、图表等', '个，没有读入'),
    ];
  }
}

/** No note on nothing. */
const counted = (kind: ImportNoteKind, count: number, before: string, behind: string) =>
  count > 0 ? [fileNote(kind, before + count + behind)] : [];

/** Comments, footnotes and endnotes by the marks that lead to them. */
import type { SourceNote } from '../source/source-document.ts';

export type SideNoteKind = 'comments' | 'footnotes' | 'endnotes';

/** Those of a document that are not placed yet. */
export class SideNotes {
  private readonly notes = new Map<string, SourceNote>();

  add(kind: SideNoteKind, id: string, note: SourceNote): void {
    // An id given twice must not take the place of the first.
    const key = `${kind}/${id}`;
    this.notes.set(this.notes.has(key) ? `${key}/${this.notes.size}` : key, note);
  }

  /** The note to which a mark in the text leads, the first time that it does. */
  take(kind: SideNoteKind, id: string | undefined): readonly SourceNote[] {
    const key = `${kind}/${id ?? ''}`;
    const note = this.notes.get(key);
    this.notes.delete(key);
    return note ? [note] : [];
  }

  /** Those that hang nowhere. */
  rest(): readonly SourceNote[] {
    return [...this.notes.values()];
  }
}

/**
 * Fields as they open and close: a field is an instruction ("PAGE"), then what it came to ("3"). Only the
 * latter is read. They may lie within each other and reach over paragraphs.
 */
export class FieldStack {
  private readonly inInstruction: boolean[] = [];
  private instructions = 0;

  /** The character that begins, divides or ends a field. */
  mark(type: string | undefined): void {
    if (type === 'begin') {
      this.inInstruction.push(true);
      this.instructions += 1;
    } else if (type === 'separate') {
      const wasInstruction = this.inInstruction.pop();
      if (wasInstruction === undefined) return;
      if (wasInstruction) this.instructions -= 1;
      this.inInstruction.push(false);
    } else if (type === 'end') {
      if (this.inInstruction.pop()) this.instructions -= 1;
    }
  }

  /** What stands here is part of an instruction, and is not shown. */
  get isInstruction(): boolean {
    return this.instructions > 0;
  }

  get depth(): number {
    return this.inInstruction.length;
  }

  /** Ends the fields that were begun since: none goes on beyond its cell or text box. */
  endDownTo(depth: number): void {
    while (this.depth > depth) this.mark('end');
  }
}

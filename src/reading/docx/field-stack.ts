/**
 * Fields as they open and close: a field is an instruction ("PAGE"), then what it came to ("3"). Only the
 * latter is read. They may lie within each other and reach over paragraphs.
 */
import type { FormField } from './form-fields.ts';

export interface OpenField {
  inInstruction: boolean;
  instruction: string;
  /** Something of what it came to stands in the file. */
  hasResult: boolean;
  form?: FormField;
}

/** Longer instructions are hostile. */
const longest = 2000;

export class FieldStack {
  private readonly open: OpenField[] = [];
  private instructions = 0;

  begin(instruction = ''): void {
    this.open.push({ inInstruction: true, instruction, hasResult: false });
    this.instructions += 1;
  }

  /** What it came to begins. */
  separate(): void {
    const field = this.innermost;
    if (!field?.inInstruction) return;
    field.inInstruction = false;
    this.instructions -= 1;
  }

  end(): OpenField | undefined {
    const field = this.open.pop();
    if (field?.inInstruction) this.instructions -= 1;
    return field;
  }

  get innermost(): OpenField | undefined {
    return this.open[this.open.length - 1];
  }

  addInstruction(text: string): void {
    const field = this.innermost;
    if (field && field.instruction.length < longest) field.instruction += text;
  }

  /** Text is shown here: it is what the fields around came to. */
  addResult(): void {
    for (let at = this.open.length - 1; at >= 0 && !this.open[at]?.hasResult; at -= 1) {
      (this.open[at] as OpenField).hasResult = true;
    }
  }

  /** What stands here is part of an instruction, and is not shown. */
  get isInstruction(): boolean {
    return this.instructions > 0;
  }

  get depth(): number {
    return this.open.length;
  }

  /** Ends the fields that were begun since: none goes on beyond its cell or text box. */
  endDownTo(depth: number): void {
    while (this.depth > depth) this.end();
  }
}

/** The text between two ends of blocks, white space taken together as a browser does. */
import type { ReadingBudget } from '../source/reading-budget.ts';
import { hasVisibleText } from '../source/visible-text.ts';

export class ParagraphRun {
  readonly #budget: ReadingBudget;
  #pieces: string[] = [];
  /** A space would print nothing here: a line begins, or a space stands before. */
  #spaceIsLost = true;
  #number: string | undefined;

  constructor(budget: ReadingBudget) {
    this.#budget = budget;
  }

  add(text: string, preformatted: boolean): void {
    const piece = preformatted ? text.replace(/\r\n?/g, '\n') : this.#collapsed(text);
    if (piece === '') return;
    this.#budget.addText(piece.length);
    this.#pieces.push(piece);
    this.#spaceIsLost = !preformatted && piece.endsWith(' ');
  }

  #collapsed(text: string): string {
    const piece = text.replace(/[ \t\n\r\f]+/g, ' ');
    return this.#spaceIsLost && piece.startsWith(' ') ? piece.slice(1) : piece;
  }

  lineBreak(): void {
    this.#budget.addText(1);
    this.#pieces.push('\n');
    this.#spaceIsLost = true;
  }

  /** The number that Word printed before the paragraph. */
  setNumber(number: string): void {
    this.#number = number;
  }

  /** The paragraphs of the run, which is empty afterwards. */
  take(): { readonly number: string | undefined; readonly texts: readonly string[] } {
    const texts = this.#pieces.length > 0 ? paragraphsOf(this.#pieces.join('')) : [];
    const taken = { number: this.#number, texts };
    this.#pieces = [];
    this.#spaceIsLost = true;
    this.#number = undefined;
    return taken;
  }
}

/**
 * Many pages write a whole article as one element with line breaks. A blank line or an indented one begins
 * a paragraph, any other goes on with it.
 */
function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[][] = [];
  let goesOn = false;
  for (const line of text.split('\n')) {
    if (!hasVisibleText(line)) {
      goesOn = false;
      continue;
    }
    const printed = withoutEndSpaces(line);
    if (goesOn && !isIndented(line)) paragraphs[paragraphs.length - 1]?.push(printed);
    else paragraphs.push([printed]);
    goesOn = true;
  }
  return paragraphs.map((lines) => lines.join('\n'));
}

/** At least as wide as one character: 「　　」, 「&emsp;」, two no-break spaces. */
function isIndented(line: string): boolean {
  const blanks = /^[ \u00a0\u2002\u2003\u3000]*/.exec(line)?.[0] ?? '';
  return /[\u2003\u3000]/.test(blanks) || blanks.length >= 2;
}

/** A regular expression would look at a long row of spaces again and again. */
function withoutEndSpaces(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end -= 1;
  return line.slice(0, end);
}

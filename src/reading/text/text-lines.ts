/** A plain text as the lines that hold something. */
import type { ReadingBudget } from '../source/reading-budget.ts';
import { hasVisibleText } from '../source/visible-text.ts';

export interface TextLine {
  /** Has visible text or a tab: a tab alone is a blank cell. */
  readonly text: string;
  /** Blank lines between it and the line before. */
  readonly blanksBefore: number;
}

const charactersAStep = 100_000;

export function textLines(text: string, budget: ReadingBudget): readonly TextLine[] {
  const whole = text.replace(/\r\n?|[\f\u0085\u2029]/g, '\n');
  const lines: TextLine[] = [];
  let blanksBefore = 0;
  let reported = 0;
  for (let start = 0; start < whole.length; ) {
    const end = endOfLine(whole, start);
    const line = whole.slice(start, end);
    start = end + 1;
    budget.tick();
    if (start >= reported) {
      budget.progress(Math.min(1, start / whole.length));
      reported = start + charactersAStep;
    }
    if (!line.includes('\t') && !hasVisibleText(line)) {
      blanksBefore += 1;
      continue;
    }
    budget.addBlock();
    budget.addText(line.length);
    // Line breaks within a paragraph, as Word writes them.
    lines.push({ text: line.replace(/[\v\u2028]/g, '\n'), blanksBefore });
    blanksBefore = 0;
  }
  return withoutDoubleSpacing(lines);
}

/** Line ends that were converted twice leave a blank line after every line. */
function withoutDoubleSpacing(lines: readonly TextLine[]): readonly TextLine[] {
  const isDouble = lines.every(({ blanksBefore }, index) => index === 0 || blanksBefore % 2 === 1);
  if (!isDouble) return lines;
  return lines.map(({ text, blanksBefore }) => ({
    text,
    blanksBefore: Math.floor(blanksBefore / 2),
  }));
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

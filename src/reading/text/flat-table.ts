/** A table found in plain text, before it is made one of the document's. */
import type { TextLine } from './text-lines.ts';

export interface FlatTable {
  /** The lines that it takes up: from the first to the one before `end`. */
  readonly start: number;
  readonly end: number;
  readonly rows: readonly FlatRow[];
}

export type FlatRow = readonly FlatCell[];

/** The lines of a cell. */
export type FlatCell = readonly string[];

/** A section heading: it may stand right between two tables. */
const heading = /^\s*([一二三四五六七八九十]{1,3}\s*[、.．，,]|第[一二三四五六七八九十]{1,3}部分)/;

const sentenceEnd = /[。；;！!？?]\s*$/;

/** A piece of a label, no paragraph and no heading. */
export function isFragment({ text }: Pick<TextLine, 'text'>, longest: number): boolean {
  return text.trim().length <= longest && !heading.test(text) && !sentenceEnd.test(text.slice(-20));
}

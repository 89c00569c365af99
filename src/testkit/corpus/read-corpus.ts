/**
 * The corpus: places of a report with the figures of its tables, and what a check must and must not say of them
 * (docs/corpus.md). One case a line, one file for each family of rules; half of the cases are silent.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Level } from '../../domain/checks/core/finding.ts';

/**
 * Where a text stands: the lines of the title, the preamble, the whole of a section, the paragraphs of section 一 before
 * its first topic (`1.0`) or below its topics 主动公开 … 监督保障 (`1.1` to `1.5`), the signature with its date.
 */
export const textPlaces: readonly string[] = [
  ...['title', 'preamble', '1', '1.0', '1.1', '1.2', '1.3', '1.4', '1.5'],
  ...['2', '3', '4', '5', '6', 'closing'],
];

/** A finding that must come. It has the rule, and speaks of the words, of what is missing, or of the cell. */
export interface Expectation {
  readonly rule: string;
  readonly level: Level;
  /** The words concerned, as they stand in the text. */
  readonly quote?: string;
  /** What is not there; the message names it. */
  readonly missing?: string;
  /** The cell that the text is held against; "table3.3.4" is all rows of （四）, a list the sum of its cells. */
  readonly cell?: string | readonly string[];
  /** What the text says, and what the table says; of a fee both in 万元. */
  readonly says?: number | string;
  readonly table?: number | string;
  /** The sum of the parts; the right percentage. */
  readonly sum?: number;
  readonly right?: string;
}

/** A finding that is no fault whether it comes or not; with a quote, only of these words. */
export interface Allowance {
  readonly rule: string;
  readonly quote?: string;
}

export interface CorpusCase {
  readonly id: string;
  readonly year: number;
  readonly unit: string;
  readonly section: string;
  /** Its paragraphs, one a line. */
  readonly text: string;
  /** Texts of further places. */
  readonly also?: Readonly<Record<string, string>>;
  /** By public address, the cells that are not 0. */
  readonly tables: Readonly<Record<string, number | string>>;
  readonly expect: readonly Expectation[];
  readonly may: readonly Allowance[];
  /** The case with the same sentence and a figure, or a word, that does not agree. */
  readonly twin?: string;
  /** What makes it hard. */
  readonly why: string;
}

/** The cases that were written before the first rule and are never tuned to. */
export const heldOutFile = corpusFile('held-out');

/** All files, each with its family: "counts", "denials", "held-out" … */
export function corpusFiles(): { readonly family: string; readonly path: string }[] {
  return readdirSync(folder())
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ family: basename(name, '.jsonl'), path: join(folder(), name) }));
}

export function readCases(path: string): CorpusCase[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index): CorpusCase[] => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (cause) {
      throw new Error(`${basename(path)}, line ${index + 1} is no JSON`, { cause });
    }
  });
}

/** The texts of a case with their places, the one it is about first. */
export const textsOf = ({ section, text, also = {} }: CorpusCase): [string, string][] => [
  [section, text],
  ...Object.entries(also),
];

function corpusFile(family: string) {
  return join(folder(), `${family}.jsonl`);
}

function folder() {
  return fileURLToPath(new URL('.', import.meta.url));
}

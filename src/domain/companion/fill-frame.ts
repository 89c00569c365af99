/** A frame with the facts of a report in it. */
import type { CellKey } from '../edition/cell-address.ts';
import type { YearReport } from '../report/report.ts';
import { type Frame, type FrameTopic, frames } from './frames.ts';
import { ownName } from './own-name.ts';
import { type TableValues, tableValues } from './table-values.ts';

export interface FilledFrame {
  readonly id: string;
  readonly topic: FrameTopic;
  readonly name: string;
  readonly text: string;
  /** The figures that a table has, by offsets in the text, each with the cells whose figure or sum it is. */
  readonly figures: readonly {
    readonly from: number;
    readonly to: number;
    readonly cells: readonly CellKey[];
  }[];
  /** What only the office knows: to be written over. */
  readonly blanks: readonly { readonly from: number; readonly to: number }[];
}

/** What stands where only the office knows; the program finds it where it is forgotten. */
const blank = '（此处填写）';

/** Those that can be said of the report, in their order. */
export function framesFor(report: YearReport): FilledFrame[] {
  const table = tableValues(report);
  return frames
    .filter(
      ({ since = 0, until = 9999, fits }) =>
        report.year >= since && report.year <= until && (fits?.(table.valueOf) ?? true),
    )
    .flatMap((frame) => fillFrame(frame, report, table) ?? []);
}

/** Undefined where a figure of it is not known. */
function fillFrame(
  { id, topic, name, text: pattern }: Frame,
  report: YearReport,
  table: TableValues,
): FilledFrame | undefined {
  const filled: Filled = { text: '', figures: [], blanks: [] };
  for (const part of partsOf(pattern)) {
    const values = [...part.text.matchAll(slot)].map(([, address = '']) => sumAt(address, table));
    if (part.isOptional && values.some((value) => value === 0)) continue;
    if (values.some((value) => value === undefined)) return undefined;
    append(filled, part.text, report, table);
  }
  return { id, topic, name, ...filled };
}

interface Filled {
  text: string;
  readonly figures: FilledFrame['figures'][number][];
  readonly blanks: FilledFrame['blanks'][number][];
}

const slot = /\{(table[^}]+)\}/g;
const anySlot = /\{([^}]*)\}/g;

interface PatternPart {
  readonly text: string;
  /** In brackets: left out where a figure of it is 0. */
  readonly isOptional: boolean;
}

const partsOf = (pattern: string): PatternPart[] =>
  pattern
    .split(/(\[[^\]]*\])/)
    .filter(Boolean)
    .map((part) =>
      part.startsWith('[')
        ? { text: part.slice(1, -1), isOptional: true }
        : { text: part, isOptional: false },
    );

function append(filled: Filled, words: string, report: YearReport, table: TableValues): void {
  let last = 0;
  for (const found of words.matchAll(anySlot)) {
    const [whole, name = ''] = found;
    filled.text += words.slice(last, found.index);
    last = found.index + whole.length;
    const from = filled.text.length;
    filled.text += fillerOf(name, report, table);
    const span = { from, to: filled.text.length };
    if (name === '') filled.blanks.push(span);
    else if (name.startsWith('table')) {
      filled.figures.push({ ...span, cells: cellsAt(name, table) });
    }
  }
  filled.text += words.slice(last);
}

function fillerOf(name: string, { year, unit }: YearReport, table: TableValues): string {
  switch (name) {
    case '':
      return blank;
    case 'year':
      return String(year);
    case 'we':
      return ownName(unit);
    default:
      return String(sumAt(name, table));
  }
}

/** The sum of the cells at an address; undefined where there are none, or one of them has no figure. */
function sumAt(address: string, table: TableValues): number | undefined {
  const values = addressesOf(address, table).map(table.valueOf);
  if (values.length === 0) return undefined;
  return values.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  );
}

const cellsAt = (address: string, table: TableValues): CellKey[] =>
  addressesOf(address, table).flatMap((each) => table.keyOf(each) ?? []);

/** A cell, or the totals of all rows of a group: "table3.3.4". */
function addressesOf(address: string, table: TableValues): string[] {
  if (table.keyOf(address)) return [address];
  return Array.from({ length: 9 }, (_, index) => `${address}.${index + 1}.total`).filter((each) =>
    table.keyOf(each),
  );
}

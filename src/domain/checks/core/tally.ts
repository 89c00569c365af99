/**
 * What is wrong with a report and what is not written yet, as one count: the card, the page of an opened file, desk,
 * preview, export and command line all show this one. It follows from the report and all its findings, wherever the
 * writer is; blank cells and missing text are counted apart, for they are no mistakes.
 */
import type { TableSection } from '../../edition/edition.ts';
import { editionById } from '../../edition/editions.ts';
import { figureCells } from '../../edition/figure-cells.ts';
import { generalTopics, problemTopics } from '../../report/blank-report.ts';
import {
  type ProseBlock,
  type SectionNumber,
  sectionKey,
  sectionNumbers,
  type YearReport,
} from '../../report/report.ts';
import type { Finding, Level } from './finding.ts';

export interface Tally extends Readonly<Record<Level, number>> {
  /** Figure cells without a figure. */
  readonly blanks: number;
  /** Of the six sections, those in which something is written, */
  readonly begun: number;
  /** and those in which nothing is missing. */
  readonly written: number;
}

type Written = Pick<YearReport, 'edition' | 'splits' | 'extraRows' | 'sections'>;

/** Several parts of the screen and the draft's card ask for the same one. */
const counted = new WeakMap<
  readonly Finding[],
  { readonly report: Written; readonly tally: Tally }
>();

/** @param findings all of the report: none held back */
export function tallyOf(report: Written, findings: readonly Finding[]): Tally {
  const found = counted.get(findings);
  if (found?.report === report) return found.tally;
  const tally = countedNow(report, findings);
  counted.set(findings, { report, tally });
  return tally;
}

function countedNow(report: Written, findings: readonly Finding[]): Tally {
  const missing = findings.filter(({ isEmptiness }) => isEmptiness);
  const states = sectionNumbers.map((section) => fillingOf(report, missing, section).state);
  return {
    ...wrongByLevel(findings),
    blanks: missing.reduce((sum, { cells }) => sum + cells.length, 0),
    begun: states.filter((state) => state !== 'empty').length,
    written: states.filter((state) => state === 'full').length,
  };
}

/** How many things are wrong, by level; what is missing is none of them. */
export function wrongByLevel(findings: readonly Finding[]): Record<Level, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { level, isEmptiness } of findings) if (!isEmptiness) counts[level] += 1;
  return counts;
}

export const sameTally = (a: Tally, b: Tally): boolean =>
  (Object.keys(a) as (keyof Tally)[]).every((key) => a[key] === b[key]);

/** How far one section is filled. */
export interface Filling {
  readonly state: 'empty' | 'started' | 'full';
  /** Cells of a table, blocks of prose. */
  readonly filled: number;
  readonly all: number;
}

/** @param findings all of the report; those of emptiness are looked at alone */
export function fillingOf(
  report: Written,
  findings: readonly Finding[],
  section: SectionNumber,
): Filling {
  const missing = findings.filter((one) => one.isEmptiness && one.section === section);
  if (section === 2 || section === 3 || section === 4) {
    const all = cellCount(report, section);
    const filled = all - missing.reduce((sum, { cells }) => sum + cells.length, 0);
    return { state: stateOf(filled, all), filled, all };
  }
  const { blocks } = report.sections[sectionKey(section)];
  const filled = blocks.filter(({ text }) => text.trim()).length;
  if (missing.length > 0) return { state: 'empty', filled, all: blocks.length };
  const isPartly = emptyTopicsOf(report, section).length > 0;
  return { state: isPartly ? 'started' : 'full', filled, all: blocks.length };
}

const topics: Partial<Record<SectionNumber, readonly string[]>> = {
  1: generalTopics,
  5: problemTopics,
};

/** Sub-headings that the form of the report gives, with nothing under them. One of the office's own may say all. */
export function emptyTopicsOf(
  { sections }: Pick<YearReport, 'sections'>,
  section: SectionNumber,
): ProseBlock[] {
  return sections[sectionKey(section)].blocks.filter(
    ({ name, text }) => !text.trim() && topics[section]?.includes(name.trim()),
  );
}

function stateOf(filled: number, all: number): Filling['state'] {
  if (filled === all) return 'full';
  return filled === 0 ? 'empty' : 'started';
}

function cellCount(report: Written, table: TableSection): number {
  const cells = figureCells(editionById(report.edition), report);
  return cells.reduce((count, cell) => count + (cell.table === table ? 1 : 0), 0);
}

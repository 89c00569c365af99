/**
 * The source as the lines of one list: bands that name the part of the report, its paragraphs and tables in
 * reading order, and long runs that were not read folded away. One flat list, so that a line keeps its
 * place on the screen, and the focus, when a correction moves the bands.
 */
import type { SectionNumber } from '../../domain/report/report.ts';
import type {
  Corrections,
  ParagraphItem,
  SourceItem,
  TableItem,
} from '../../reading/report/interpretation.ts';

export type Band = 'front' | SectionNumber | 'back' | 'outside';

export type SourceLine =
  | {
      readonly is: 'band';
      readonly key: string;
      readonly band: Band;
      /** The part was left for something else and goes on here. */
      readonly isAgain: boolean;
    }
  | {
      readonly is: 'paragraph';
      readonly key: string;
      readonly item: ParagraphItem;
      readonly number: number;
    }
  | {
      readonly is: 'table';
      readonly key: string;
      readonly item: TableItem;
      readonly number: number;
    }
  | {
      readonly is: 'fold';
      readonly key: string;
      /** The ids of all that it folds away; the first names it. */
      readonly ids: readonly number[];
      readonly isOpen: boolean;
    };

/** More in a row are folded, but for the first few. */
const longestRun = 5;
const shownOfRun = 3;

/** @param open the first ids of the folds that are open */
export function sourceLines(
  items: readonly SourceItem[],
  corrections: Corrections,
  open: ReadonlySet<number>,
): SourceLine[] {
  const lines: SourceLine[] = [];
  const seen = new Set<Band>();
  const lineOf = lineMaker(items);
  let last: Band | undefined;
  for (const { band, items: run } of runsOf(items)) {
    if (band !== last) {
      lines.push({ is: 'band', key: `band${run[0]?.id}`, band, isAgain: seen.has(band) });
    }
    seen.add(band);
    last = band;
    const folded = band === 'outside' ? foldedOf(run, corrections) : [];
    for (const line of withFold(run, folded, open, lineOf)) lines.push(line);
  }
  return lines;
}

function withFold(
  run: readonly SourceItem[],
  folded: readonly SourceItem[],
  open: ReadonlySet<number>,
  lineOf: (item: SourceItem) => SourceLine,
): SourceLine[] {
  const [first] = folded;
  if (!first) return run.map(lineOf);
  const isOpen = open.has(first.id);
  const hidden = new Set(isOpen ? [] : folded);
  const ids = folded.map(({ id }) => id);
  const fold: SourceLine = { is: 'fold', key: `fold${first.id}`, ids, isOpen };
  return run.flatMap((item) => [
    ...(item === first ? [fold] : []),
    ...(hidden.has(item) ? [] : [lineOf(item)]),
  ]);
}

/** All but the first lines of a long run; what a person spoke of stays in view. */
function foldedOf(run: readonly SourceItem[], corrections: Corrections): readonly SourceItem[] {
  if (run.length <= longestRun) return [];
  const { paragraphs = {}, tables = {} } = corrections;
  return run.slice(shownOfRun).filter(({ id }) => !(id in paragraphs) && !(id in tables));
}

interface Run {
  readonly band: Band;
  readonly items: SourceItem[];
}

/** Neighbours of one part; a few lines not read that stand within the report belong where they stand. */
function runsOf(items: readonly SourceItem[]): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const band = bandOf(item);
    const last = runs[runs.length - 1];
    if (last?.band === band) last.items.push(item);
    else runs.push({ band, items: [item] });
  }
  return runs.map((run, index) => {
    const before = runs[index - 1];
    const isWithin = before !== undefined && index < runs.length - 1;
    return run.band === 'outside' && isWithin && run.items.length <= longestRun
      ? { ...run, band: before.band }
      : run;
  });
}

function bandOf(item: SourceItem): Band {
  if (item.is === 'table') return item.table ?? 'outside';
  const { role } = item;
  switch (role.is) {
    case 'title':
    case 'preamble':
    case 'contacts':
      return 'front';
    case 'heading':
    case 'text':
      return role.section;
    case 'signature':
    case 'date':
      return 'back';
    case 'outside':
      return 'outside';
  }
}

/** Paragraphs and tables are counted apart: 第 12 段, 第 2 张表. */
function lineMaker(items: readonly SourceItem[]): (item: SourceItem) => SourceLine {
  const counts = { paragraph: 0, table: 0 };
  const numbers = new Map<number, number>();
  for (const { id, is } of items) {
    counts[is] += 1;
    numbers.set(id, counts[is]);
  }
  return (item) => {
    const rest = { key: `item${item.id}`, number: numbers.get(item.id) ?? 0 };
    return item.is === 'paragraph'
      ? { is: 'paragraph', item, ...rest }
      : { is: 'table', item, ...rest };
  };
}

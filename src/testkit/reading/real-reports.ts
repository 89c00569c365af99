/** Real reports, which are not part of the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cellText,
  type SourceDocument,
  type SourceTable,
} from '../../reading/source/source-document.ts';

export const readReal = (folder: string, name: string, file: string): Uint8Array =>
  readFileSync(join(folder, name, file));

export const readRealJson = (folder: string, name: string, file: string): RealReport =>
  JSON.parse(readFileSync(join(folder, name, file), 'utf8'));

type Values = readonly (string | null)[];

interface RealRow {
  readonly label: string;
  readonly values: Readonly<Record<string, string | null>> | Values | null;
  readonly subrows?: readonly RealRow[];
}

export interface RealReport {
  readonly title: { readonly lines: readonly string[] };
  readonly preamble: readonly string[];
  readonly sections: readonly {
    readonly heading: string | null;
    readonly paragraphs: readonly string[];
  }[];
  readonly table2: { readonly rows: readonly RealRow[] };
  readonly table3: { readonly rows: readonly RealRow[] };
  readonly table4: Readonly<Record<'review' | 'direct' | 'after', Values | undefined>>;
}

/** The text outside the tables, in order. */
const proseOf = ({ title, preamble, sections }: RealReport): readonly string[] =>
  [
    ...title.lines,
    ...preamble,
    ...sections.flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs]),
  ]
    .map((text) => text.trim())
    .filter(Boolean);

/** The figures of all rows that the file has, in order, each with its label. */
export function rowsOf({
  table2,
  table3,
  table4,
}: RealReport): readonly (readonly [string, Values])[] {
  const rows = [...table2.rows, ...table3.rows].flatMap((row) => row.subrows ?? [row]);
  const reviews = [table4.review, table4.direct, table4.after].flatMap((values) => values ?? []);
  return [
    ...rows.map(({ label, values }): [string, Values] => [label, Object.values(values ?? {})]),
    ...(reviews.length > 0 ? [['', reviews] as const] : []),
  ].filter(([, values]) => values.some((value) => value !== null));
}

/** Those that are not found in the order in which they should stand. */
export function missingProse(source: SourceDocument, report: RealReport): readonly string[] {
  const found = source.blocks.flatMap((block) => (block.is === 'paragraph' ? [block.text] : []));
  return missing(proseOf(report), found, (wanted, text) => text.trim() === wanted);
}

export function missingRows(source: SourceDocument, report: RealReport): readonly string[] {
  const tables = source.blocks.filter((block): block is SourceTable => block.is === 'table');
  const rows = tables.flatMap((table) => table.rows.map(({ cells }) => cells.map(cellText)));
  return missing(rowsOf(report), rows, holds).map(String);
}

function missing<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  isIt: (wanted: Wanted, found: Found) => boolean,
): readonly Wanted[] {
  let at = 0;
  return wanted.filter((one) => {
    const index = found.findIndex((other, place) => place >= at && isIt(one, other));
    if (index >= 0) at = index + 1;
    return index < 0;
  });
}

/** After the label stand its figures; a merged label leaves blank cells between, lost ones are not there. */
function holds([label, values]: readonly [string, Values], row: readonly string[]): boolean {
  const plain = (text: string) => text.replace(/\s/g, '');
  const at = label ? row.findIndex((text) => plain(text) === plain(label)) : -1;
  if (label && at < 0) return false;
  const figures = row.slice(at + 1).map((text) => text.trim());
  const isExact = values.every((value, index) => value === null || value === figures[index]);
  const kept = values.filter((value) => value !== null);
  return isExact || kept.join('|') === figures.filter(Boolean).join('|');
}

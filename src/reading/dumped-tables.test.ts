/** Whole reports as programs write them down as text: one line a row, merged cells once, as blanks, or repeated. */
import { describe, expect, test } from 'vitest';
import { comparable } from '../testkit/reading/comparable-report.ts';
import { unmerged } from '../testkit/reading/source.ts';
import { plain, report2020, report2025, textOf } from '../testkit/reading/variants.ts';
import { readPasted } from './read-report-file.ts';
import { cellText, type SourceTable } from './source/source-document.ts';

type Rows = readonly (readonly string[])[];

const merges: Readonly<Record<string, (table: SourceTable) => Rows>> = {
  'merged cells once': (table) => textsOf(table),
  'blanks where a cell spans': (table) => textsOf(unmerged(table, false)),
  'a cell repeated where it spans': (table) => textsOf(unmerged(table, true)),
};

const textsOf = ({ rows }: SourceTable): Rows =>
  rows.map(({ cells }) => cells.map((cell) => cellText(cell).replace(/\n/g, '')));

const joined =
  (mark: string, end = '') =>
  (rows: Rows) =>
    rows.map((cells) => cells.join(mark) + end).join('\n');

const styles: Readonly<Record<string, (rows: Rows) => string>> = {
  'pipes between': joined(' | '),
  'pipes behind': joined(' | ', ' |'),
  'pipes without blanks': joined('|'),
  'pipes in full width': joined('｜'),
  tabs: joined('\t'),
  box: (rows) => rows.map((cells) => `├────┼────┤\n│${cells.join('│')}│`).join('\n'),
  Markdown: ([head = [], ...rows]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
};

const cases = Object.keys(styles).flatMap((style) =>
  Object.keys(merges).map((merge) => [style, merge] as const),
);

describe.each([report2020, report2025])('the report of $year as text', (report) => {
  test.each(cases)('%s, %s: every text and figure, no note', (style, merge) => {
    const text = plain(report)
      .blocks.map((block) =>
        block.is === 'paragraph'
          ? block.text
          : (styles[style]?.(merges[merge]?.(block) ?? []) ?? ''),
      )
      .join('\n\n');
    const read = readPasted({ html: '', text });
    if (read.is !== 'document') throw new Error('not a document');
    expect(read.notes).toEqual([]);
    expect(comparable(read.report).cells).toEqual(comparable(report).cells);
    expect(textOf(read.report)).toEqual(textOf(report));
  });
});

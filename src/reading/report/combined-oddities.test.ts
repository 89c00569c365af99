import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SplitPart } from '../../domain/edition/cell-address.ts';
import type { Report } from '../../domain/report/report.ts';
import { anyReport } from '../../testkit/domain/arbitrary-report.ts';
import { type Change, oddities } from '../../testkit/reading/oddities.ts';
import { onPaper, printable } from '../../testkit/reading/on-paper.ts';
import { sourceOfReport } from '../../testkit/reading/source.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { interpretSource } from './interpret-source.ts';

const same: Change = (source) => source;
const named = (...names: readonly string[]) =>
  fc.constantFrom(same, ...names.map((name) => oddities[name] as Change));

/** The report in one cell of a table for layout, a blank one beside it. */
const framed: Change = (source) => ({
  ...source,
  blocks: [
    {
      is: 'table',
      rows: [
        {
          cells: [
            { column: 0, columnSpan: 1, rowSpan: 1, blocks: [] },
            { column: 1, columnSpan: 1, rowSpan: 1, blocks: source.blocks },
          ],
        },
      ],
    },
  ],
});

/** Local rows with names, and figures: of other texts in their places no oddity can be told. */
function plainTables(report: Report): Report {
  const named = (row: SplitPart, index: number) => ({
    ...row,
    label: `行政事务${'甲乙丙丁'[index]}类`,
  });
  const splits = Object.entries(report.splits).map(([id, parts]) => [id, parts.map(named)]);
  const cells = Object.entries(report.cells).map(([key, typed]) => [
    key,
    /^[\d０-９件/+]+$/.test(typed) ? typed : String(typed.length),
  ]);
  return {
    ...report,
    splits: Object.fromEntries(splits),
    extraRows: report.extraRows.map((row, index) => ({
      ...row,
      label: `本地统计口径之${'甲乙丙丁'[index]}`,
    })),
    cells: Object.fromEntries(cells),
  };
}

/** One of each kind, in the order in which they can be done. */
const anyChange: fc.Arbitrary<Change> = fc
  .tuple(
    named('half-width signs', 'spaces within labels', 'one character a line'),
    named(
      'broken by a page, without its head',
      'broken by a page, its head repeated',
      'broken in three',
      'the head as a table of its own, in other columns',
    ),
    named('merges undone, blank cells left', 'merges undone, labels repeated'),
    named('one column too many', 'each cell a table of its own within the cell'),
    fc.constantFrom(same, framed),
  )
  .map(
    (changes) => (source) =>
      changes.reduce<SourceDocument>((changed, change) => change(changed), source),
  );

/** Of a report only its figures and what names them. */
const tablesOf = (report: Parameters<typeof onPaper>[0]) => {
  const { cells, splits, extraRows, edition } = onPaper(report);
  const bare = (label: string) => label.replace(/\s/g, '');
  const parts = Object.entries(splits).map(([id, labels]) => [id, labels.map(bare)]);
  return { cells, parts: Object.fromEntries(parts), extraRows: extraRows.map(bare), edition };
};

test('whatever oddities come together, the figures of any report read the same', () => {
  fc.assert(
    fc.property(anyReport.map(plainTables).map(printable), anyChange, (report, change) => {
      const read = interpretSource(change(sourceOfReport(report)));
      const doubted = read.notes.filter(({ kind }) => kind === 'valueCount');
      // Where blanks leave several places open it is said; else every figure stands in its cell.
      if (doubted.length === 0) expect(tablesOf(read.report)).toEqual(tablesOf(report));
    }),
    { numRuns: 50 },
  );
});

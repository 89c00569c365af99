import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SplitPart } from '../../domain/edition/cell-address.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import type { Report } from '../../domain/report/report.ts';
import { anyReport } from '../../testkit/domain/arbitrary-report.ts';
import { noteLines } from '../../testkit/reading/note-lines.ts';
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
  const rows = extraRows.map(({ label, at }) => ({ label: bare(label), at }));
  return { cells, parts: Object.fromEntries(parts), rows, edition };
};

const runs = 50;
/** One in eight leaves a row in doubt; three in eight would be another reading. */
const mostInDoubt = 18;

/** The figures of one row by their columns, and of all others by their addresses. */
function partedBy(rows: readonly string[], report: Report) {
  const { cells, ...labels } = tablesOf(report);
  const rowOf = (address: string) => address.replace(/\.\w+$/, '');
  const entries = Object.entries(cells);
  const inRow = (row: string) =>
    figureCells(editionById(report.edition), report)
      .filter(({ address }) => rowOf(address) === row)
      .map(({ address }) => cells[address] ?? '');
  return {
    others: {
      ...labels,
      cells: Object.fromEntries(entries.filter(([address]) => !rows.includes(rowOf(address)))),
    },
    inDoubt: rows.map(inRow),
  };
}

test('whatever oddities come together, the figures of any report read the same', () => {
  let inDoubt = 0;
  fc.assert(
    fc.property(anyReport.map(plainTables).map(printable), anyChange, (report, change) => {
      const read = interpretSource(change(sourceOfReport(report)));
      const doubts = read.notes.filter(({ kind }) => kind === 'valueCount');
      if (doubts.length > 0) inDoubt += 1;
      const rows = noteLines({ report: read.report, notes: doubts }).map(({ where }) => where);
      const [wanted, found] = [partedBy(rows, report), partedBy(rows, read.report)];
      expect(found.others).toEqual(wanted.others);
      // Blanks leave several places open: it is said, and what stands there stays in its order.
      for (const [index, { text }] of doubts.entries()) {
        expect(text).toMatch(/^应有 7 格，现有 \d+ 格，按顺序读入，请核对/);
        expect(wanted.inDoubt[index]).toContain('');
        expect(found.inDoubt[index]?.filter(Boolean)).toEqual(
          wanted.inDoubt[index]?.filter(Boolean),
        );
      }
    }),
    { numRuns: runs },
  );
  expect(inDoubt).toBeLessThanOrEqual(mostInDoubt);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editionById } from '../domain/edition/editions.ts';
import { figureCells } from '../domain/edition/figure-cells.ts';
import { composeManuscript } from '../domain/manuscript/compose-manuscript.ts';
import { readFigure } from '../domain/report/figure.ts';
import type { Report } from '../domain/report/report.ts';
import { anyReport } from '../testkit/domain/arbitrary-report.ts';
import { notesInShort } from '../testkit/reading/note-lines.ts';
import { line, onPaper, printable } from '../testkit/reading/on-paper.ts';
import { exampleReport } from '../testkit/reading/source.ts';
import { manuscriptToDocx } from '../word/manuscript-to-docx.ts';
import { readReportFile } from './read-report-file.ts';

async function throughWord(report: Report) {
  return readReportFile(await manuscriptToDocx(composeManuscript(report)));
}

test.each(['finished-2020', 'finished-2025'] as const)(
  'the Word file of the example %s is the same report, with no notes',
  async (name) => {
    const report = exampleReport(name);
    const read = await throughWord(report);
    expect(read.notes).toEqual([]);
    expect(onPaper(read.report)).toEqual(onPaper(report));
  },
);

/** The cells of the form in which no figure is printed, by their addresses. Rows that an office adds are its own. */
const notFigures = (report: Report): string[] =>
  figureCells(editionById(report.edition), { ...report, extraRows: [] })
    .filter(({ key, kind }) => readFigure(line(report.cells[key] ?? ''), kind).is === 'unreadable')
    .map(({ address }) => address);

test('whatever is written as a Word file is read back to the same report', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport.map(printable), async (report) => {
      const read = await throughWord(report);
      // A value that is no figure is one in the report too; it is said of each, and nothing else.
      const said = notFigures(report).map((address) => `notAFigure ${address}`);
      expect(notesInShort(read).sort()).toEqual(said.sort());
      expect(onPaper(read.report)).toEqual(onPaper(report));
    }),
    { numRuns: 60 },
  );
});

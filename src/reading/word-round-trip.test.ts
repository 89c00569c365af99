import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeManuscript } from '../domain/manuscript/compose-manuscript.ts';
import type { Report } from '../domain/report/report.ts';
import { anyReport } from '../exchange/arbitrary-report.test-support.ts';
import { manuscriptToDocx } from '../word/manuscript-to-docx.ts';
import { readReportFile } from './read-report-file.ts';
import { onPaper, printable } from './report/on-paper.test-support.ts';
import { exampleReport } from './report/source.test-support.ts';

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

test('whatever is written as a Word file is read back to the same report', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport.map(printable), async (report) => {
      const read = await throughWord(report);
      // A value that is no figure is one in the report too; it is said, and nothing else.
      expect(read.notes.filter(({ kind }) => kind !== 'notAFigure')).toEqual([]);
      expect(onPaper(read.report)).toEqual(onPaper(report));
    }),
    { numRuns: 60 },
  );
});

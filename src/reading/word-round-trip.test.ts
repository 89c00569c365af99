import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CellKey, extraRowKey, table3Key } from '../domain/edition/cell-address.ts';
import { editionById } from '../domain/edition/editions.ts';
import { figureCells } from '../domain/edition/figure-cells.ts';
import { isItemRow } from '../domain/edition/local-rows.ts';
import { composeManuscript } from '../domain/manuscript/compose-manuscript.ts';
import { cellsIn } from '../domain/place/place.ts';
import { readFigure } from '../domain/report/figure.ts';
import type { Report } from '../domain/report/report.ts';
import type { ImportNote } from '../intake/import-note.ts';
import { anyReport } from '../testkit/domain/arbitrary-report.ts';
import { line, onPaper, printable } from '../testkit/reading/on-paper.ts';
import { exampleReport } from '../testkit/reading/source.ts';
import { manuscriptToDocx } from '../word/manuscript-to-docx.ts';
import { readReportFile } from './read-report-file.ts';
import type { Interpretation } from './report/interpretation.ts';

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

/** The cells in which no figure is printed. What stands in a row below all items is the office's own. */
function notFigures(report: Report): string[] {
  const isOwn = (key: CellKey) =>
    report.extraRows.some((row) => !isItemRow(row) && key === extraRowKey(row));
  return figureCells(editionById(report.edition), report)
    .filter(({ key }) => !isOwn(key))
    .filter(({ key, kind }) => readFigure(line(report.cells[key] ?? ''), kind).is === 'unreadable')
    .map(({ address }) => address);
}

/** The cells that the notes of a reading say this of, and the kinds of all other notes. */
function saidIn({ report, notes }: Pick<Interpretation, 'report' | 'notes'>) {
  const cells = figureCells(editionById(report.edition), report);
  const addressOf = (key: CellKey) => cells.find((cell) => cell.key === key)?.address ?? key;
  const isOfCells = ({ kind, place }: ImportNote) => kind === 'notAFigure' && place.is === 'cells';
  return {
    notFigures: cellsIn(notes.filter(isOfCells).map(({ place }) => place)).map(addressOf),
    others: notes.filter((note) => !isOfCells(note)),
  };
}

test.each(['①𐀀𐀀𐀀', '①abcdefg', '（一）------', '⑴！！！！！！'])(
  '%s in a cell of a row that is otherwise blank is no label of a row',
  async (value) => {
    const report = {
      ...exampleReport('finished-2025'),
      cells: { [table3Key('3.3.7', 'research')]: value },
    };
    const read = await throughWord(report);
    expect(saidIn(read).notFigures).toEqual(['table3.3.3.7.research']);
    expect(onPaper(read.report)).toEqual(onPaper(report));
  },
);

test('whatever is written as a Word file is read back to the same report', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport.map(printable), async (report) => {
      const read = await throughWord(report);
      // A value that is no figure is one in the report too; it is said of each, and nothing else.
      const said = saidIn(read);
      expect(said.notFigures.sort()).toEqual(notFigures(report).sort());
      expect(said.others).toEqual([]);
      expect(onPaper(read.report)).toEqual(onPaper(report));
    }),
    { numRuns: 60 },
  );
});

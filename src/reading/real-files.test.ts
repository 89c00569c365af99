/** Real reports, which are not part of the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../domain/checks/run-checks.ts';
import { addressBook } from '../domain/place/address.ts';
import { publicAddress } from '../domain/place/public-address.ts';
import type { Report } from '../domain/report/report.ts';
import { readGrReport } from '../exchange/read-gr-report.ts';
import { comparable } from '../testkit/reading/comparable-report.ts';
import { notesInShort } from '../testkit/reading/note-lines.ts';
import { describeReference, reportsWith } from '../testkit/reference-folder.ts';
import { readReportFile } from './read-report-file.ts';

/** What must be found wrong, and nothing else; by the number of the report. */
const errors: Record<string, string[]> = {
  '000': ['S-TITLE title'],
  '001': [],
  '002': ['W-UNIT section1/¶9', 'S-LABEL table3.3.3.2'],
  '003': [],
  '004': ['NUM-BLANK table3'],
};

/** Kinds of notes that are to be expected. */
const notes: Record<string, string[]> = {
  '000': ['guessed year'],
  '001': [],
  '002': ['otherLabel table3.3.3.2'],
  '003': [],
  '004': [],
};

const errorsOf = (report: Report) =>
  runChecks(report)
    .filter(({ level }) => level === 'error')
    .map(({ rule, place }) => `${rule} ${publicAddress(place, report)}`);

describeReference('the files of real reports', 'reports', (folder) => {
  const names = reportsWith('docx.json', folder);
  const load = (name: string, file: string) => readFileSync(join(folder, name, file));
  const expected = (name: string, file: string) =>
    readGrReport(JSON.parse(load(name, file).toString('utf8'))).report;

  test.each(names.flatMap((name) => ['report.docx', 'report.html'].map((file) => [name, file])))(
    '%s/%s is the report that it holds, with its errors and no other',
    async (name, file) => {
      const read = await readReportFile(load(name, file));
      expect(notesInShort(read)).toEqual(notes[name.slice(0, 3)]);
      expect(comparable(read.report)).toEqual(comparable(expected(name, 'docx.json')));
      expect(errorsOf(read.report)).toEqual(errors[name.slice(0, 3)]);
    },
  );

  test.each(names)(
    '%s/source.txt gives every figure and every line that is in it',
    async (name) => {
      const read = await readReportFile(load(name, 'source.txt'));
      const wanted = expected(name, 'report.json');
      const figures = (report: Report) => {
        const { addressOf } = addressBook(report);
        return Object.fromEntries(
          Object.entries(report.cells).map(([key, typed]) => [addressOf(key), typed.trim()]),
        );
      };
      expect(figures(read.report)).toEqual(figures(wanted));
      expect(comparable(read.report).sections).toEqual(comparable(wanted).sections);
      expect(read.report).toMatchObject({ unit: wanted.unit, year: wanted.year });
    },
  );

  test.each(names)('%s/report.doc is recognised, with a way out', async (name) => {
    await expect(readReportFile(load(name, 'report.doc'))).rejects.toThrow('.docx');
  });
});

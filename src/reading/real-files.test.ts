/** Real reports, which are not part of the project: read where NIANBAO_SHARED names the folder of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../domain/checks/run-checks.ts';
import { addressBook } from '../domain/place/address.ts';
import type { Report } from '../domain/report/report.ts';
import { readGrReport } from '../exchange/read-gr-report.ts';
import { comparable } from '../testkit/reading/comparable-report.ts';
import { notesInShort } from '../testkit/reading/note-lines.ts';
import { readReportFile } from './read-report-file.ts';

const folder = join(process.env.NIANBAO_SHARED ?? '/nowhere', 'reports');
const names = existsSync(folder)
  ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'docx.json')))
  : [];
const load = (name: string, file: string) => readFileSync(join(folder, name, file));
const expected = (name: string, file: string) =>
  readGrReport(JSON.parse(load(name, file).toString('utf8'))).report;

/** What must be found wrong, and nothing else; by the number of the report. */
const errors: Record<string, string[]> = {
  '000': ['S-TITLE title'],
  '001': [],
  '002': ['S-LABEL table3.3.3.2'],
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
    .map(({ rule, where }) => `${rule} ${where}`);

describe('the files of real reports', () => {
  if (names.length === 0) {
    test('are not read: NIANBAO_SHARED names no folder with them', () => {
      // biome-ignore lint/suspicious/noConsole: whoever reads the result should know
      console.info('NIANBAO_SHARED is not set: the files of real reports were not read.');
      expect(names).toEqual([]);
    });
    return;
  }

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

/** Real reports, which are not part of the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { comparable } from '../testkit/reading/comparable-report.ts';
import { describeReference, reportsWith } from '../testkit/reference-folder.ts';
import { readGrReport } from './read-gr-report.ts';
import { writeGrReport } from './write-gr-report.ts';

/** The labels that these files really print otherwise. */
const asPrinted: Record<string, Record<string, string>> = {
  '002': { 'table3.3.3.2': '2.其他法律法规禁止公开' },
};
const localHeads = ['002', '003'];

describeReference('the real reports', 'reports', (folder) => {
  const names = reportsWith('docx.json', folder);
  const load = (name: string, file: string) =>
    JSON.parse(readFileSync(join(folder, name, file), 'utf8'));

  test.each(names)('%s is read without notes and written without loss', (name) => {
    const file = load(name, 'docx.json');
    const { report, notes } = readGrReport(file);
    expect(notes).toEqual([]);
    expect(report.asPrinted).toEqual(asPrinted[name.slice(0, 3)] ?? {});
    expect(report.options.localAmountHeads).toBe(localHeads.includes(name.slice(0, 3)));

    const written = writeGrReport(report);
    const values = (rows: { values: unknown; subrows?: unknown }[]) =>
      rows.map((row) => [row.values, row.subrows]);
    expect(values(written.table2.rows as never)).toEqual(values(file.table2.rows));
    expect(values(written.table3.rows as never)).toEqual(values(file.table3.rows));
    expect(written.table4).toMatchObject({ review: file.table4.review, after: file.table4.after });
    expect(written.sections.map(({ paragraphs }) => paragraphs)).toEqual(
      file.sections.map((section: { paragraphs: string[] }) =>
        section.paragraphs.map((paragraph) => paragraph.trim()),
      ),
    );
    expect(comparable(readGrReport(written).report)).toEqual(comparable(report));
  });

  test.each(names)('%s: the lossy dump is read too, every loss noted', (name) => {
    const { notes } = readGrReport(load(name, 'report.json'));
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(
      new Set(/^00[12]/.test(name) ? ['lost'] : []),
    );
  });
});

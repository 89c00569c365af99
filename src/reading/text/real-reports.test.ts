/** The text dumps of real reports, which are not part of the project. */
import { expect, test } from 'vitest';
import {
  missingProse,
  missingRows,
  readReal,
  readRealJson,
  rowsOf,
} from '../../testkit/reading/real-reports.ts';
import { describeReference, reportsWith } from '../../testkit/reference-folder.ts';
import { decodeText } from '../files/decode-text.ts';
import { createBudget } from '../source/reading-budget.ts';
import { readText } from './read-text.ts';

describeReference('the text dumps of the real reports', 'reports', (folder) => {
  test.each(reportsWith('docx.json', folder))(
    '%s: every figure and paragraph of the dump stands where it should',
    (name) => {
      const { text, damaged } = decodeText(readReal(folder, name, 'source.txt'));
      const source = readText(text, createBudget());
      const report = readRealJson(folder, name, 'report.json');
      expect(damaged).toBe(0);
      expect(rowsOf(report).length).toBeGreaterThan(20);
      expect(missingRows(source, report)).toEqual([]);
      expect(missingProse(source, report)).toEqual([]);
      // The tables are whole: none is cut in two, and no heading is taken into one.
      const tables = source.blocks.filter(({ is }) => is === 'table');
      expect(tables).toHaveLength(
        report.sections.slice(1, 4).filter(({ heading }) => heading !== null).length,
      );
    },
  );
});

/** The web pages of real reports, which are not part of the project. */
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
import { readHtml } from './read-html.ts';

describeReference('the web pages of the real reports', 'reports', (folder) => {
  test.each(reportsWith('docx.json', folder))(
    '%s: every figure and paragraph stands where it should',
    (name) => {
      const page = readReal(folder, name, 'report.html');
      const source = readHtml(decodeText(page).text, createBudget());
      const report = readRealJson(folder, name, 'docx.json');
      expect(rowsOf(report).length).toBeGreaterThan(30);
      expect(missingRows(source, report)).toEqual([]);
      expect(missingProse(source, report)).toEqual([]);
      expect(source.notes).toEqual([]);
    },
  );
});

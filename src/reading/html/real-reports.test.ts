/** The web pages of real reports, which are not part of the project. */
import { describe, expect, test } from 'vitest';
import {
  missingProse,
  missingRows,
  readReal,
  readRealJson,
  realReports,
  rowsOf,
} from '../../testkit/reading/real-reports.ts';
import { decodeText } from '../files/decode-text.ts';
import { createBudget } from '../source/reading-budget.ts';
import { readHtml } from './read-html.ts';

describe('the web pages of the real reports', () => {
  if (realReports.length === 0) {
    test('are not read: NIANBAO_SHARED names no folder with them', () => {
      // biome-ignore lint/suspicious/noConsole: whoever reads the result should know
      console.info('NIANBAO_SHARED is not set: the real web pages were not read.');
      expect(realReports).toEqual([]);
    });
    return;
  }
  test.each(realReports)('%s: every figure and paragraph stands where it should', (name) => {
    const source = readHtml(decodeText(readReal(name, 'report.html')).text, createBudget());
    const report = readRealJson(name, 'docx.json');
    expect(rowsOf(report).length).toBeGreaterThan(30);
    expect(missingRows(source, report)).toEqual([]);
    expect(missingProse(source, report)).toEqual([]);
    expect(source.notes).toEqual([]);
  });
});

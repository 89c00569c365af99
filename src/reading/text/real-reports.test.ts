/** The text dumps of real reports, which are not part of the project. */
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
import { readText } from './read-text.ts';

describe('the text dumps of the real reports', () => {
  if (realReports.length === 0) {
    test('are not read: NIANBAO_SHARED names no folder with them', () => {
      // biome-ignore lint/suspicious/noConsole: whoever reads the result should know
      console.info('NIANBAO_SHARED is not set: the real text dumps were not read.');
      expect(realReports).toEqual([]);
    });
    return;
  }
  test.each(realReports)(
    '%s: every figure and paragraph of the dump stands where it should',
    (name) => {
      const { text, damaged } = decodeText(readReal(name, 'source.txt'));
      const source = readText(text, createBudget());
      const report = readRealJson(name, 'report.json');
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

import { expect, test } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import { readGrReport } from './read-gr-report.ts';
import { writeGrReport } from './write-gr-report.ts';

const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const silenced = [{ rule: 'W-TYPO', reason: '地名如此' }];

test('silenced rules go out with their reasons and come back', () => {
  const file = JSON.parse(JSON.stringify(writeGrReport({ ...report, silenced })));
  const read = readGrReport(file);
  expect(read.notes).toEqual([]);
  expect(read.report.silenced).toEqual(silenced);
});

test('a file without any has none, and is written without', () => {
  expect(writeGrReport(report)).not.toHaveProperty('silenced');
  expect(writeGrReport({ ...report, silenced: [] })).not.toHaveProperty('silenced');
  expect(readGrReport(writeGrReport(report)).report).not.toHaveProperty('silenced');
});

test.each([
  [[...silenced, { rule: 7 }], silenced],
  ['W-TYPO', undefined],
  [{ rule: 'W-TYPO', reason: 3 }, undefined],
])('what is none is quoted in a note: %o', (given, read) => {
  const result = readGrReport({ ...writeGrReport(report), silenced: given });
  expect(result.report.silenced).toEqual(read);
  expect(result.notes.map(({ text }) => text.startsWith('不再提示的检查未读入：'))).toEqual([true]);
});

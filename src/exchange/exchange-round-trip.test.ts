import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyReport } from '../testkit/domain/arbitrary-report.ts';
import { comparable } from '../testkit/reading/comparable-report.ts';
import { readGrReport } from './read-gr-report.ts';
import { grReportText, writeGrReport } from './write-gr-report.ts';

test('a report written and read back is the same report, with no notes', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const back = readGrReport(JSON.parse(grReportText(report)));
      expect(back.notes).toEqual([]);
      expect(comparable(back.report)).toEqual(comparable(report));
    }),
    { numRuns: 300 },
  );
});

test('what is read and written again is the same file', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const once = readGrReport(writeGrReport(report)).report;
      const twice = readGrReport(writeGrReport(once)).report;
      expect(twice).toEqual(once);
    }),
    { numRuns: 100 },
  );
});

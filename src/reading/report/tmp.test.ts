import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyReport } from '../../exchange/arbitrary-report.test-support.ts';
import { interpretSource } from './interpret-source.ts';
import { comparableOnPaper } from './paper.test-support.ts';
import { sourceOfReport } from './source.test-support.ts';

test('r', () => {
  fc.assert(
    fc.property(anyReport, (any) => {
      const report = comparableOnPaper.possible(any);
      const read = interpretSource(sourceOfReport(report));
      expect(read.notes.filter((n) => n.kind !== 'notAFigure')).toEqual([]);
      expect(comparableOnPaper.of(read.report)).toEqual(comparableOnPaper.of(report));
    }),
    { numRuns: 300 },
  );
});

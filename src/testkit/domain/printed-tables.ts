import { composeManuscript } from '../../domain/manuscript/compose-manuscript.ts';
import type { ManuscriptTable } from '../../domain/manuscript/manuscript.ts';
import { blankReport } from '../../domain/report/blank-report.ts';

/** The tables of both editions, without and with a split row. */
export const printedTables: readonly ManuscriptTable[] = [2020, 2025].flatMap((year) => {
  const report = blankReport({ unit: '云溪县青禾镇人民政府', year, deadline: '2026-01-31' });
  const split = { ...report, splits: { services: [{ id: 'a', label: '行政检查' }] } };
  return [report, split].flatMap((one) =>
    composeManuscript(one).blocks.filter((block): block is ManuscriptTable => block.is === 'table'),
  );
});

export const printedTable3 = printedTables.find(({ section }) => section === 3) as ManuscriptTable;

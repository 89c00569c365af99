import { describe, expect, test } from 'vitest';
import {
  consistentReport,
  seededRandom,
  withCells,
} from '../../../testkit/domain/consistent-report.ts';
import { table3Key } from '../../edition/cell-address.ts';
import { editions } from '../../edition/editions.ts';
import { figureCells } from '../../edition/figure-cells.ts';
import { cellPlace } from '../../place/place.ts';
import { applyRepair } from '../repairs/repairs.ts';
import { runChecks } from '../run-checks.ts';

describe.each(editions)('table 三 of edition $id', (edition) => {
  const report = consistentReport(edition, seededRandom(20211));
  const cells = figureCells(edition, report).filter(({ table }) => table === 3);

  test.each([1, 7, 90, -1])(
    'every cell that is wrong by %i is named with its right value',
    (by) => {
      for (const { key } of cells) {
        const right = report.cells[key] as string;
        const wrong = Number(right) + by;
        if (wrong < 0) continue;
        const findings = runChecks(withCells(report, { [key]: String(wrong) }));
        expect(findings.filter(({ level }) => level === 'error')).toMatchObject([
          {
            place: cellPlace(key),
            marks: [cellPlace(key)],
            candidates: [],
            fix: { is: 'cells', label: `改为 ${right}`, changes: [{ key, value: right }] },
          },
        ]);
        const [finding] = findings;
        expect(finding?.message).toContain(`应为 ${right}，现为 ${wrong}：`);
        expect(finding?.proof.length).toBeGreaterThanOrEqual(2);
        expect(finding?.proof.length).toBe(finding?.rules.length);
      }
    },
  );

  test('the fix restores the report', () => {
    for (const { key } of cells) {
      const broken = withCells(report, { [key]: String(Number(report.cells[key]) + 5) });
      const fix = runChecks(broken)[0]?.fix;
      expect(fix && applyRepair(broken, fix)).toEqual(report);
    }
  });

  test('with 自动合计 no cell is named', () => {
    const balanced = { ...report, options: { ...report.options, autoTotals: true } };
    const [received] = edition.table3.rows;
    const [first] = edition.table3.applicants;
    const last = edition.table3.applicants.length - 1;
    const total = edition.table3.applicants[last];
    const more = (key: string) => String(Number(report.cells[key]) + 4);
    const leaf = table3Key(received?.id as string, first?.id as string);
    const sum = table3Key(received?.id as string, total?.id as string);
    const findings = runChecks(withCells(balanced, { [leaf]: more(leaf), [sum]: more(sum) }));
    expect(findings.map(({ rules, candidates, fix }) => ({ rules, candidates, fix }))).toEqual([
      { rules: ['T3-BAL'], candidates: [], fix: undefined },
    ]);
  });

  test('a sum with a blank or unreadable cell says nothing', () => {
    const wrong = { 'table3/1/natural': '999', 'table3/3-7/natural': '', 'table3/1/total': '约9' };
    const rules = new Set(runChecks(withCells(report, wrong)).flatMap((finding) => finding.rules));
    expect([...rules].sort()).toEqual(['NUM-BLANK', 'NUM-INT']);
  });
});

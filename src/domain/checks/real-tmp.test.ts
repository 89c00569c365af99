import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'vitest';
import { readGrReport } from '../../exchange/read-gr-report.ts';
import { runChecks } from './run-checks.ts';
test('real', () => {
  for (const d of readdirSync('/work/shared/reports').filter((x) => /^\d/.test(x))) {
    const got: any = readGrReport(JSON.parse(readFileSync(`/work/shared/reports/${d}/docx.json`, 'utf8')));
    const report = got.report ?? got;
    console.log(d, JSON.stringify(report.asPrinted), report.options);
    for (const f of runChecks(report)) console.log('   ', f.level, f.rules.join(), f.where, f.message, f.fix?.label, f.basis);
  }
});

/** What the start screen needs once a report is opened or made; loaded apart from it. */
import { runChecks } from '../domain/checks/run-checks.ts';
import type { Report } from '../domain/report/report.ts';
import { countByLevel } from './findings/finding-groups.ts';

export { readGrReport } from '../exchange/read-gr-report.ts';

/** How many findings of each level a report has, for its card. */
export const countFindings = (report: Report) => countByLevel(runChecks(report));

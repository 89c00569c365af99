/** What the start screen needs once a report is opened or made; loaded apart from it. */
import { runChecks } from '../domain/checks/run-checks.ts';
import type { Report } from '../domain/report/report.ts';
import { readGrReport } from '../exchange/read-gr-report.ts';
import { countByLevel } from './session/finding-groups.ts';

/** @throws with a Chinese message that says what is wrong with the file and where */
export const readIntoReport = (json: unknown): Report => readGrReport(json).report;

/** How many findings of each level a report has, for its card; cells still blank are not counted. */
export const countFindings = (report: Report) =>
  countByLevel(runChecks(report).filter(({ quietWhileTyping }) => !quietWhileTyping));

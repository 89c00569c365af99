/** Counting needs all rules: apart from what the start screen loads. */
import { type Tally, tallyOf } from '../../domain/checks/core/tally.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import type { Report } from '../../domain/report/report.ts';
import { lengthLimit } from './length-limit.ts';
import { silentRules } from './silent-rules.ts';

/** What is wrong with a report and what is not written yet, for its card. */
export const countFindings = (report: Report): Tally =>
  tallyOf(report, runChecks(report, undefined, silentRules.get(), lengthLimit.get()));

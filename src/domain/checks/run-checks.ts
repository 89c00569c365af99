/** All checks of a report. */
import type { Edition } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import type { Report } from '../report/report.ts';
import { createEngine, type Outcome } from './core/engine.ts';
import type { Finding, RuleId } from './core/finding.ts';
import type { Pace } from './core/rule.ts';
import { findersWith } from './finders.ts';
import { localLimit } from './rules/prose/structure/length-rule.ts';
import { withoutSilenced } from './silenced.ts';

/**
 * @param edition the form whose tables the report uses
 * @param silentHere rules that are not said on this computer, beside those of the report
 * @param lengthLimit how long section 一 may be, as it is set on this computer
 * @returns what is wrong, section by section, each in the order of the sheet
 */
export const runChecks = (
  report: Report,
  edition: Edition = editionById(report.edition),
  silentHere: readonly RuleId[] = [],
  lengthLimit: number = localLimit,
): readonly Finding[] =>
  createChecks().run(report, edition, 'pause', silentHere, lengthLimit).findings;

export interface CheckOutcome extends Outcome {
  /** What silenced rules have found. */
  readonly unsaid: readonly Finding[];
}

export interface Checks {
  run(
    report: Report,
    edition: Edition,
    pace: Pace,
    silentHere?: readonly RuleId[],
    lengthLimit?: number,
  ): CheckOutcome;
}

/** Checks for a report that changes: at each run only what reads a changed part is asked anew. */
export function createChecks(): Checks {
  let limit = localLimit;
  let engine = createEngine(findersWith(limit));
  return {
    run: (report, edition, pace, silentHere, lengthLimit = localLimit) => {
      if (lengthLimit !== limit) {
        limit = lengthLimit;
        engine = createEngine(findersWith(limit));
      }
      const outcome = engine.run(report, edition, pace);
      const { said, unsaid } = withoutSilenced(outcome.findings, report.silenced, silentHere);
      return { ...outcome, findings: said, unsaid };
    },
  };
}

/** All checks of a report. */
import type { Edition } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import type { Report } from '../report/report.ts';
import { createEngine, type Outcome } from './core/engine.ts';
import type { Finding, RuleId } from './core/finding.ts';
import type { Pace } from './core/rule.ts';
import { finders } from './finders.ts';
import { withoutSilenced } from './silenced.ts';

/**
 * @param edition the form whose tables the report uses
 * @param silentHere rules that are not said on this computer, beside those of the report
 * @returns what is wrong, section by section, each in the order of the sheet
 */
export const runChecks = (
  report: Report,
  edition: Edition = editionById(report.edition),
  silentHere: readonly RuleId[] = [],
): readonly Finding[] => createChecks().run(report, edition, 'pause', silentHere).findings;

export interface CheckOutcome extends Outcome {
  /** What silenced rules have found. */
  readonly unsaid: readonly Finding[];
}

export interface Checks {
  run(report: Report, edition: Edition, pace: Pace, silentHere?: readonly RuleId[]): CheckOutcome;
}

/** Checks for a report that changes: at each run only what reads a changed part is asked anew. */
export function createChecks(): Checks {
  const engine = createEngine(finders);
  return {
    run: (report, edition, pace, silentHere) => {
      const outcome = engine.run(report, edition, pace);
      const { said, unsaid } = withoutSilenced(outcome.findings, report.silenced, silentHere);
      return { ...outcome, findings: said, unsaid };
    },
  };
}

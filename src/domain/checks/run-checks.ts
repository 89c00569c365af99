/** All checks of a report. */
import type { Edition } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import type { Report } from '../report/report.ts';
import { createEngine } from './core/engine.ts';
import type { Finding } from './core/finding.ts';
import { finders } from './finders.ts';

/**
 * @param edition the form whose tables the report uses
 * @returns what is wrong, section by section, each in the order of the sheet
 */
export function runChecks(
  report: Report,
  edition: Edition = editionById(report.edition),
): readonly Finding[] {
  return createChecks().run(report, edition, 'pause').findings;
}

/** Checks for a report that changes: at each run only what reads a changed part is asked anew. */
export const createChecks = () => createEngine(finders);

/** A finding that is ticked for 退回 goes along as an opinion: it is answered like one, and stays where it stands. */
import type { Finding } from '../checks/core/finding.ts';
import type { Report } from '../report/report.ts';
import { anchorAt } from './anchor.ts';
import type { Opinion } from './opinion.ts';

/** The id of that opinion: another one once the figures of the finding are others. */
export const returnedId = ({ id, fingerprint }: Pick<Finding, 'id' | 'fingerprint'>): string =>
  `${id}#${fingerprint}`;

/** The same finding of the same figures is one opinion, whoever ticks it. Its message quotes nothing private. */
export function opinionOfFinding(
  finding: Finding,
  report: Report,
  { by, at }: Pick<Opinion, 'by' | 'at'>,
): Opinion {
  const { id, level, place, marks, message } = finding;
  return {
    id: returnedId(finding),
    ...{ kind: level === 'error' ? 'must' : 'should', by, at, wordedAt: at, text: message },
    anchor: anchorAt(marks.length === 1 ? (marks[0] ?? place) : place, report),
    events: [],
    source: 'finding',
    finding: id,
  };
}

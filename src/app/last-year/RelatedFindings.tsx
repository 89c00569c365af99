import type { Finding, RuleId } from '../../domain/checks/core/finding.ts';
import { useSelected, useSession } from '../session/SessionContext.tsx';

interface RelatedFindingsProps {
  readonly rules: readonly RuleId[];
  readonly onGoTo: (finding: Finding) => void;
}

/** What the checks say of a comparison; each leads to where it is put right. */
export function RelatedFindings({ rules, onGoTo }: RelatedFindingsProps) {
  const session = useSession();
  const findings = useSelected(session.settled, (settled) => settled.findings);
  const related = findings.filter((finding) => finding.rules.some((rule) => rules.includes(rule)));
  if (related.length === 0) return null;
  return (
    <ul className="related-findings">
      {related.map((finding) => (
        <li key={finding.id}>
          <button type="button" onClick={() => onGoTo(finding)}>
            {whatIsWrong(finding)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The first sentence; what would put it right is said where it can be done. */
const whatIsWrong = ({ message }: Finding) => message.split('。')[0];

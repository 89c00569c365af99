import { memo } from 'react';
import type { Explanation, Finding, Repair } from '../../domain/checks/core/finding.ts';
import { useSession } from '../session/SessionContext.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';

interface FindingItemProps {
  readonly finding: Finding;
  readonly isSelected: boolean;
  readonly onGoTo: (finding: Finding) => void;
  readonly onRepair: (repair: Repair) => void;
}

/** One finding: what and where, the sums that prove it, and what puts it right. */
export const FindingItem = memo(function FindingItem({
  finding,
  isSelected,
  onGoTo,
  onRepair,
}: FindingItemProps) {
  const { isReadOnly } = useSession();
  const { level, message, proof, candidates, advice, basis, fix } = finding;
  return (
    <li className={`finding finding-${level}`} aria-current={isSelected || undefined}>
      <button type="button" className="finding-text" onClick={() => onGoTo(finding)}>
        <Badge tone={level} />
        <span>{message}</span>
      </button>
      {isSelected && proof.length > 0 ? (
        <ul className="finding-proof" aria-label="不成立的等式">
          {proof.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {candidates.length > 0 ? (
        <ul className="finding-candidates">
          {candidates.map((candidate) => (
            <li key={candidate.text}>
              <span>{candidate.text}</span>
              <Button
                size="small"
                disabled={isReadOnly}
                onClick={() =>
                  onRepair({
                    is: 'cells',
                    label: candidateLabel(candidate),
                    changes: candidate.changes,
                  })
                }
              >
                {candidateLabel(candidate)}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {isSelected && advice ? <p className="finding-advice">{advice}</p> : null}
      {fix ? (
        <Button
          size="small"
          variant="secondary"
          icon="tick"
          disabled={isReadOnly}
          onClick={() => onRepair(fix)}
        >
          {fix.label}
        </Button>
      ) : null}
      {isSelected ? <p className="finding-basis">依据：{basis}</p> : null}
    </li>
  );
});

function candidateLabel({ changes }: Explanation): string {
  const [only] = changes;
  return changes.length === 1 && only ? `改为 ${only.value || '空'}` : `改这 ${changes.length} 格`;
}

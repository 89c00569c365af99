import { memo } from 'react';
import {
  type Explanation,
  type Finding,
  kindOf,
  type Repair,
} from '../../domain/checks/core/finding.ts';
import { evidenceWords } from '../../domain/checks/core/rule.ts';
import { evidenceNames } from '../../domain/checks/wording/level-names.ts';
import { useReason } from '../session/ReasonsContext.tsx';
import { useSession } from '../session/SessionContext.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Basis } from '../ui/Basis.tsx';
import { Button } from '../ui/Button.tsx';
import { Remark } from '../ui/Remark.tsx';

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
  const reason = useReason(finding);
  const { message, proof, candidates, advice, source, evidence, fix } = finding;
  const kind = kindOf(finding);
  return (
    <li className={`finding finding-${kind}`} aria-current={isSelected || undefined}>
      <button type="button" className="finding-text" onClick={() => onGoTo(finding)}>
        <Badge tone={kind} />
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
      {reason.text ? <Remark lead="已说明" text={reason.text} onWrite={reason.write} /> : null}
      {isSelected ? (
        <Basis
          text={`依据：${source}`}
          word={evidenceNames[evidence]}
          remark={evidenceWords[evidence]}
        />
      ) : null}
    </li>
  );
});

function candidateLabel({ changes }: Explanation): string {
  const [only] = changes;
  return changes.length === 1 && only ? `改为 ${only.value || '空'}` : `改这 ${changes.length} 格`;
}

import { memo, useId } from 'react';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import { useSession } from '../session/SessionContext.tsx';
import { Badge } from '../ui/Badge.tsx';
import { FindingMembers } from './FindingMembers.tsx';
import { Proof } from './Proof.tsx';
import { remedies } from './Remedies.tsx';

interface FindingItemProps {
  readonly finding: Finding;
  /** Where it, or one of those that it says as one, is selected. */
  readonly selectedId: string | undefined;
  readonly onGoTo: (finding: Finding) => void;
  readonly onRepair: (repair: Repair) => void;
}

/** One finding: what and where, the sums that prove it, and what puts it right. */
export const FindingItem = memo(function FindingItem({
  finding,
  selectedId,
  onGoTo,
  onRepair,
}: FindingItemProps) {
  const { level, message, proof, members, advice, basis } = finding;
  const { isReadOnly } = useSession();
  const id = useId();
  const isSelected = selectedId === finding.id;
  return (
    <li
      className={`finding finding-${level}`}
      data-finding={finding.id}
      aria-current={isSelected || undefined}
    >
      <button type="button" className="finding-text" onClick={() => onGoTo(finding)}>
        <Badge tone={level} />
        <span>{message}</span>
      </button>
      {isSelected && !members ? <Proof lines={proof} message={message} /> : null}
      {remedies({ id, finding, isSelected, isReadOnly, onRepair })}
      {members ? (
        <FindingMembers
          members={members}
          selectedId={selectedId}
          onGoTo={onGoTo}
          onRepair={onRepair}
        />
      ) : null}
      {isSelected && advice ? <p className="finding-advice">{advice}</p> : null}
      {isSelected ? <p className="finding-basis">依据：{basis}</p> : null}
    </li>
  );
});

import { memo, useId } from 'react';
import { type Finding, kindOf, type Repair } from '../../domain/checks/core/finding.ts';
import { evidenceWords } from '../../domain/checks/core/rule.ts';
import { mayBeSilenced } from '../../domain/checks/silenced.ts';
import { evidenceNames } from '../../domain/checks/wording/level-names.ts';
import type { Place } from '../../domain/place/place.ts';
import { useReason } from '../session/ReasonsContext.tsx';
import { useSession } from '../session/SessionContext.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Basis } from '../ui/Basis.tsx';
import { Remark } from '../ui/Remark.tsx';
import { FindingMembers } from './FindingMembers.tsx';
import { Proof } from './Proof.tsx';
import { remedies } from './Remedies.tsx';
import { TableTextDeeds } from './TableTextDeeds.tsx';

interface FindingItemProps {
  readonly finding: Finding;
  /** Where it, or one of those that it says as one, is selected. */
  readonly selectedId: string | undefined;
  readonly onGoTo: (finding: Finding) => void;
  readonly onRepair: (repair: Repair) => void;
  readonly onShow: (place: Place) => void;
  /** Asks where findings of this kind are not to be said any more. */
  readonly onSilence: (finding: Finding) => void;
}

/** One finding: what and where, the sums that prove it, and what puts it right. */
export const FindingItem = memo(function FindingItem({
  finding,
  selectedId,
  onGoTo,
  onRepair,
  onShow,
  onSilence,
}: FindingItemProps) {
  const { message, proof, members, advice, source, evidence } = finding;
  const { isReadOnly } = useSession();
  const id = useId();
  const reason = useReason(finding);
  const isSelected = selectedId === finding.id;
  const kind = kindOf(finding);
  return (
    <li
      className={`finding finding-${kind}`}
      data-finding={finding.id}
      aria-current={isSelected || undefined}
    >
      <button type="button" className="finding-text" onClick={() => onGoTo(finding)}>
        <Badge tone={kind} />
        <span>{message}</span>
      </button>
      {isSelected && !members ? <Proof lines={proof} message={message} /> : null}
      {remedies({ id, finding, isSelected, isReadOnly, onRepair })}
      {isSelected ? (
        <TableTextDeeds
          finding={finding}
          onShow={onShow}
          onExplain={reason.text || isReadOnly ? undefined : reason.write}
        />
      ) : null}
      {members ? (
        <FindingMembers
          members={members}
          selectedId={selectedId}
          onGoTo={onGoTo}
          onRepair={onRepair}
        />
      ) : null}
      {isSelected && advice ? <p className="finding-advice">{advice}</p> : null}
      {reason.text ? <Remark lead="已说明" text={reason.text} onWrite={reason.write} /> : null}
      {isSelected ? (
        <Basis
          text={`依据：${source}`}
          word={evidenceNames[evidence]}
          remark={evidenceWords[evidence]}
        />
      ) : null}
      {isSelected && !isReadOnly && mayBeSilenced(finding) ? (
        <button type="button" className="finding-silence" onClick={() => onSilence(finding)}>
          不再提示这一类…
        </button>
      ) : null}
    </li>
  );
});

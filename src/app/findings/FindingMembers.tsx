import { useEffect, useId, useState } from 'react';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import { useSession } from '../session/SessionContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Proof } from './Proof.tsx';
import { remedies } from './Remedies.tsx';

interface FindingMembersProps {
  readonly members: readonly Finding[];
  /** The finding that says them as one, or one of them. */
  readonly selectedId: string | undefined;
  readonly onGoTo: (finding: Finding) => void;
  readonly onRepair: (repair: Repair) => void;
}

/** The findings that are said as one, folded until one goes there. */
export function FindingMembers({ members, selectedId, onGoTo, onRepair }: FindingMembersProps) {
  const { isReadOnly } = useSession();
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  useEffect(() => {
    if (selectedId) setUnfolded(true);
  }, [selectedId]);
  return (
    <>
      <button
        type="button"
        className="finding-unfold"
        aria-expanded={isUnfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        <Icon name={isUnfolded ? 'chevronUp' : 'chevronDown'} size={14} />
        {isUnfolded ? '收起' : '逐处列出'} {members.length} 处
      </button>
      <ul id={id} className="finding-members" hidden={!isUnfolded}>
        {isUnfolded
          ? members.map((member, index) => {
              const isSelected = member.id === selectedId;
              return (
                <li
                  key={member.id}
                  className="finding-member"
                  data-finding={member.id}
                  aria-current={isSelected || undefined}
                >
                  <button type="button" className="finding-text" onClick={() => onGoTo(member)}>
                    {member.message}
                  </button>
                  {isSelected ? <Proof lines={member.proof} message={member.message} /> : null}
                  {remedies({
                    id: `${id}-${index}`,
                    finding: member,
                    isSelected,
                    isReadOnly,
                    onRepair,
                  })}
                </li>
              );
            })
          : null}
      </ul>
    </>
  );
}

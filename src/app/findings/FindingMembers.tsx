import { useId } from 'react';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import { useSession } from '../session/SessionContext.tsx';
import { Unfold } from '../ui/Unfold.tsx';
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
  return (
    <Unfold count={members.length} selectedId={selectedId} className="finding-members">
      {() =>
        members.map((member, index) => {
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
      }
    </Unfold>
  );
}

import type { Finding } from '../../domain/checks/core/finding.ts';
import { Unfold } from '../ui/Unfold.tsx';

interface Props {
  readonly members: readonly Finding[];
  /** The finding that says them as one, or one of them. */
  readonly selectedId: string | undefined;
  readonly onSelect: (finding: Finding) => void;
}

/** The findings that are said as one, each leading to its own place on paper. */
export function PreviewMembers({ members, selectedId, onSelect }: Props) {
  return (
    <Unfold count={members.length} selectedId={selectedId} className="preview-members">
      {() =>
        members.map((member) => (
          <li key={member.id}>
            <button
              type="button"
              className="preview-member"
              aria-pressed={member.id === selectedId}
              onClick={() => onSelect(member)}
            >
              {member.message}
            </button>
          </li>
        ))
      }
    </Unfold>
  );
}

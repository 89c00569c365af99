/** One finding in words. */
import { useId } from 'react';
import { type Finding, kindOf } from '../../domain/checks/core/finding.ts';
import { evidenceWords } from '../../domain/checks/core/rule.ts';
import { evidenceNames } from '../../domain/checks/wording/level-names.ts';
import { useReason } from '../session/ReasonsContext.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Basis } from '../ui/Basis.tsx';
import { Button } from '../ui/Button.tsx';
import { Remark } from '../ui/Remark.tsx';
import { PreviewMembers } from './PreviewMembers.tsx';

interface Props {
  readonly finding: Finding;
  /** The finding that is selected, or one of those that are said as one. */
  readonly selectedId: string | undefined;
  readonly onSelect: (finding: Finding) => void;
  readonly onGoTo: ((finding: Finding) => void) | undefined;
}

export function PreviewFinding({ finding, selectedId, onSelect, onGoTo }: Props) {
  const id = useId();
  const reason = useReason(finding);
  const { message, candidates, members, proof, advice, source, evidence } = finding;
  const isSelected = selectedId === finding.id;
  const kind = kindOf(finding);
  return (
    <li className={`preview-finding preview-finding-${kind} ${isSelected ? 'is-selected' : ''}`}>
      <button
        type="button"
        className="preview-finding-place"
        aria-pressed={isSelected}
        onClick={() => onSelect(finding)}
      >
        <Badge tone={kind} />
        <span id={id} className="preview-finding-message">
          {message}
        </span>
      </button>
      {candidates.length > 0 ? (
        <ol className="preview-detail">
          {candidates.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      ) : null}
      {isSelected ? (
        <div className="preview-detail">
          {members ? null : proof.map((line) => <p key={line}>{line}</p>)}
          {advice ? <p>{advice}</p> : null}
          <Basis
            text={`依据：${source}`}
            word={evidenceNames[evidence]}
            remark={evidenceWords[evidence]}
          />
        </div>
      ) : null}
      {members ? (
        <PreviewMembers
          members={members}
          selectedId={
            isSelected || members.some(({ id: of }) => of === selectedId) ? selectedId : undefined
          }
          onSelect={onSelect}
        />
      ) : null}
      {reason.text ? <Remark lead="已说明" text={reason.text} onWrite={reason.write} /> : null}
      {onGoTo && (
        <Button size="small" icon="edit" aria-describedby={id} onClick={() => onGoTo(finding)}>
          {kind === 'missing' ? '去填写' : '去改正'}
        </Button>
      )}
    </li>
  );
}

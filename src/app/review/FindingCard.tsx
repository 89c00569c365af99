/** One finding in a reviewer's list: what is wrong, what the office has said of it, and whether it goes back. */
import { evidenceWords } from '../../domain/checks/core/rule.ts';
import { evidenceNames } from '../../domain/checks/wording/level-names.ts';
import { useReason } from '../session/ReasonsContext.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Basis } from '../ui/Basis.tsx';
import { Button } from '../ui/Button.tsx';
import type { FindingEntry } from './review-entries.ts';

interface FindingCardProps {
  readonly entry: FindingEntry;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
  readonly onTick: (isTicked: boolean) => void;
  readonly onWrite: () => void;
}

export function FindingCard({ entry, isChosen, onChoose, onTick, onWrite }: FindingCardProps) {
  const { finding, kind, isTicked } = entry;
  const { message, candidates, members, proof, advice, source, evidence } = finding;
  const reason = useReason(finding);
  return (
    <li
      className={`review-entry review-${kind} ${isChosen ? 'is-selected' : ''}`}
      data-entry={entry.id}
    >
      <button
        type="button"
        className="review-entry-open"
        aria-pressed={isChosen}
        onClick={() => onChoose(entry.id)}
      >
        <span className="review-entry-head">
          <Badge tone={kind} />
        </span>
        <span className="review-entry-text">{message}</span>
      </button>
      {candidates.length > 0 ? (
        <ol className="review-detail">
          {candidates.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      ) : null}
      {members && isChosen ? (
        <ul className="review-detail">
          {members.map(({ id, message: each }) => (
            <li key={id}>{each}</li>
          ))}
        </ul>
      ) : null}
      {isChosen ? (
        <div className="review-detail">
          {members ? null : proof.map((line) => <p key={line}>{line}</p>)}
          {advice ? <p>{advice}</p> : null}
          <Basis
            text={`依据：${source}`}
            word={evidenceNames[evidence]}
            remark={evidenceWords[evidence]}
          />
        </div>
      ) : null}
      {reason.text ? (
        <p className="review-said">
          <strong>已说明：</strong>
          {reason.text}
        </p>
      ) : null}
      <p className="opinion-actions">
        <label className="review-tick">
          <input
            type="checkbox"
            checked={isTicked}
            onChange={({ target }) => onTick(target.checked)}
          />
          列入退回
        </label>
        <Button size="small" variant="quiet" icon="edit" onClick={onWrite}>
          写意见
        </Button>
      </p>
    </li>
  );
}

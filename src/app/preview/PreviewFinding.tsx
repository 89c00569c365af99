/** One finding in words. */
import { useId } from 'react';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';

interface Props {
  readonly finding: Finding;
  readonly isSelected: boolean;
  readonly onSelect: (finding: Finding) => void;
  readonly onGoTo: ((finding: Finding) => void) | undefined;
}

export function PreviewFinding({ finding, isSelected, onSelect, onGoTo }: Props) {
  const id = useId();
  const { level, message, candidates, proof, advice, basis } = finding;
  return (
    <li className={`preview-finding preview-finding-${level} ${isSelected ? 'is-selected' : ''}`}>
      <button
        type="button"
        className="preview-finding-place"
        aria-pressed={isSelected}
        onClick={() => onSelect(finding)}
      >
        <Badge tone={level} />
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
          {proof.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {advice ? <p>{advice}</p> : null}
          <p className="preview-basis">依据：{basis}</p>
        </div>
      ) : null}
      {onGoTo && (
        <Button size="small" icon="edit" aria-describedby={id} onClick={() => onGoTo(finding)}>
          去修改
        </Button>
      )}
    </li>
  );
}

import type { KeyboardEvent } from 'react';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import { repairOf } from '../session/remedies.ts';
import { Button } from '../ui/Button.tsx';

export interface RemediesProps {
  /** Of its own among the ids of the page. */
  readonly id: string;
  readonly finding: Finding;
  /** The key that takes the first of them is shown beside it. */
  readonly isSelected: boolean;
  readonly isReadOnly: boolean;
  readonly onRepair: (repair: Repair) => void;
}

const key = 'Alt+Enter';

/**
 * What puts a finding right: what is certain, or candidates to choose from. No component of its own: when all findings
 * move by a key, each would be drawn twice.
 */
export function remedies({ id, finding, isSelected, isReadOnly, onRepair }: RemediesProps) {
  const { candidates, fix } = finding;
  const hint = isSelected && !isReadOnly ? <kbd className="finding-key">{key}</kbd> : null;
  const shortcut = hint ? { 'aria-keyshortcuts': key } : {};
  return (
    <>
      {candidates.length > 0 ? (
        <ul className="finding-candidates" onKeyDown={moveBetween}>
          {candidates.map((candidate, index) => {
            const repair = repairOf(candidate);
            return (
              <li key={candidate.text}>
                <span id={`${id}-${index}`}>{candidate.text}</span>
                <Button
                  size="small"
                  className="finding-remedy"
                  disabled={isReadOnly}
                  aria-describedby={`${id}-${index}`}
                  {...(index === 0 ? shortcut : {})}
                  onClick={() => onRepair(repair)}
                >
                  {repair.label}
                </Button>
                {index === 0 ? hint : null}
              </li>
            );
          })}
        </ul>
      ) : null}
      {fix ? (
        <Button
          size="small"
          variant="secondary"
          icon="tick"
          className="finding-remedy"
          disabled={isReadOnly}
          {...shortcut}
          onClick={() => onRepair(fix)}
        >
          {fix.label}
        </Button>
      ) : null}
      {fix ? hint : null}
    </>
  );
}

function moveBetween(event: KeyboardEvent<HTMLUListElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  event.preventDefault();
  buttons[buttons.indexOf(event.target as HTMLButtonElement) + by]?.focus();
}

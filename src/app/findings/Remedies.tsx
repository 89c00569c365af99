import { type KeyboardEvent, useId } from 'react';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import { repairOf } from '../session/remedies.ts';
import { useSession } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';

interface RemediesProps {
  readonly finding: Finding;
  /** The key that takes the first of them is shown beside it. */
  readonly isSelected: boolean;
  readonly onRepair: (repair: Repair) => void;
}

const key = 'Alt+Enter';

/** What puts a finding right: what is certain, or candidates to choose from. */
export function Remedies({ finding, isSelected, onRepair }: RemediesProps) {
  const { isReadOnly } = useSession();
  const id = useId();
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
                <span className="finding-remedy">
                  <Button
                    size="small"
                    disabled={isReadOnly}
                    aria-describedby={`${id}-${index}`}
                    {...(index === 0 ? shortcut : {})}
                    onClick={() => onRepair(repair)}
                  >
                    {repair.label}
                  </Button>
                  {index === 0 ? hint : null}
                </span>
              </li>
            );
          })}
        </ul>
      ) : null}
      {fix ? (
        <span className="finding-remedy">
          <Button
            size="small"
            variant="secondary"
            icon="tick"
            disabled={isReadOnly}
            {...shortcut}
            onClick={() => onRepair(fix)}
          >
            {fix.label}
          </Button>
          {hint}
        </span>
      ) : null}
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

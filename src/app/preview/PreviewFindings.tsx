/** The findings beside the sheets, by section; each leads to its place on paper, or to where it is written. */
import { type ReactNode, useId } from 'react';
import type { Finding } from '../../domain/checks/core/finding.ts';
import type { Tally } from '../../domain/checks/core/tally.ts';
import { signsOf } from '../../domain/checks/wording/word-tally.ts';
import { groupFindings } from '../session/finding-groups.ts';
import { CountBadges } from '../ui/CountBadges.tsx';
import { Icon } from '../ui/Icon.tsx';
import { PreviewFinding } from './PreviewFinding.tsx';

interface Props {
  readonly findings: readonly Finding[];
  readonly tally: Tally;
  readonly selected: Finding | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onSelect: (finding: Finding) => void;
  readonly onGoTo: ((finding: Finding) => void) | undefined;
  readonly hint: ReactNode;
}

export function PreviewFindings(props: Props) {
  const { findings, tally, selected, isOpen, onToggle, onSelect, onGoTo, hint } = props;
  const id = useId();
  return (
    <aside className={`preview-side ${isOpen ? '' : 'is-folded'}`} aria-label="核对结果">
      <button
        type="button"
        className="preview-fold"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <Icon name={isOpen ? 'chevronRight' : 'chevronLeft'} />
        <strong>核对结果</strong>
        <span className="preview-counts">
          <CountBadges signs={signsOf(tally)} />
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {hint && <p className="preview-side-hint">{hint}</p>}
        {groupFindings(findings).map((group) => (
          <section key={group.section} className="preview-group">
            <h2>{group.name}</h2>
            <ul>
              {group.findings.map((finding) => (
                <PreviewFinding
                  key={finding.id}
                  finding={finding}
                  selectedId={selected?.id}
                  onSelect={onSelect}
                  onGoTo={onGoTo}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </aside>
  );
}

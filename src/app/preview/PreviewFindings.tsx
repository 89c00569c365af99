/** The findings beside the sheets, by section; each leads to its place on paper, or to where it is written. */
import { type ReactNode, useId } from 'react';
import type { Finding } from '../../domain/checks/finding.ts';
import { Badge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { countByLevel, groupFindings } from './group-findings.ts';
import { PreviewFinding } from './PreviewFinding.tsx';

interface Props {
  readonly findings: readonly Finding[];
  readonly headings: readonly string[];
  readonly selected: Finding | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onSelect: (finding: Finding) => void;
  readonly onGoTo: (finding: Finding) => void;
  /** Stands under the findings: opinions and approval. */
  readonly remarks: ReactNode;
}

export function PreviewFindings(props: Props) {
  const { findings, headings, selected, isOpen, onToggle, onSelect, onGoTo, remarks } = props;
  const id = useId();
  const counts = countByLevel(findings);
  return (
    <aside className={`preview-side ${isOpen ? '' : 'is-folded'}`} aria-label="检查结果">
      <button
        type="button"
        className="preview-fold"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <Icon name={isOpen ? 'chevronRight' : 'chevronLeft'} />
        <strong>检查结果</strong>
        <span className="preview-counts">
          {(['error', 'warning', 'note'] as const).map((level) => (
            <Badge key={level} tone={level} count={counts[level]} />
          ))}
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {findings.length === 0 ? <p className="preview-no-findings">没有发现问题。</p> : null}
        {groupFindings(findings, headings).map((group) => (
          <section key={group.section} className="preview-group">
            <h2>{group.name}</h2>
            <ul>
              {group.findings.map((finding) => (
                <PreviewFinding
                  key={finding.id}
                  finding={finding}
                  isSelected={finding === selected}
                  onSelect={onSelect}
                  onGoTo={onGoTo}
                />
              ))}
            </ul>
          </section>
        ))}
        {remarks}
      </div>
    </aside>
  );
}

import { useEffect, useRef } from 'react';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import { groupFindings } from '../session/finding-groups.ts';
import { useSelected, useSession, useStore } from '../session/SessionContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FindingItem } from './FindingItem.tsx';
import { FindingsCounts } from './FindingsCounts.tsx';
import './findings.css';

interface FindingsPanelProps {
  /** The section that is open; its findings are scrolled into view. */
  readonly section: number;
  /** Shows the place of a finding and puts the cursor there. */
  readonly onGoTo: (finding: Finding) => void;
  readonly onRepair: (repair: Repair) => void;
}

/** What is wrong in the whole report, grouped by section. */
export function FindingsPanel({ section, onGoTo, onRepair }: FindingsPanelProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const group = frame.current?.querySelector(`[data-section="${section}"]`);
    group?.scrollIntoView({ block: 'nearest' });
  }, [section]);
  const session = useSession();
  const findings = useSelected(session.settled, (settled) => settled.findings);
  const selected = useStore(session.selected);
  return (
    <div className="findings" ref={frame}>
      <FindingsCounts />
      {findings.length === 0 ? (
        <p className="ui-hint">
          一边填写一边核对：等式里的格子都填了，不平的马上列在这里。空着的格子离开该部分后再提醒。
        </p>
      ) : (
        <p className="ui-hint">
          <Icon name="keyboard" size={14} /> F8 下一处，Shift+F8 上一处
        </p>
      )}
      {groupFindings(findings).map((group) => (
        <details key={group.section} open className="findings-group" data-section={group.section}>
          <summary>
            <h3>{group.name}</h3>
            <span className="findings-number">{group.findings.length}</span>
          </summary>
          <ul>
            {group.findings.map((finding) => (
              <FindingItem
                key={finding.id}
                finding={finding}
                isSelected={finding.id === selected?.id}
                onGoTo={onGoTo}
                onRepair={onRepair}
              />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

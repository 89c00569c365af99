import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import type { Place } from '../../domain/place/place.ts';
import { groupFindings } from '../session/finding-groups.ts';
import { useSelected, useSession, useStore } from '../session/SessionContext.tsx';
import { FindingItem } from './FindingItem.tsx';
import { SilencedRules } from './SilencedRules.tsx';
import { useShownFinding } from './use-shown-finding.ts';

const SilenceDialog = lazy(async () => ({
  default: (await import('./SilenceDialog.tsx')).SilenceDialog,
}));

interface FindingsPanelProps {
  /** The section that is open; its findings are scrolled into view. */
  readonly section: number;
  /** Shows the place of a finding and puts the cursor there. */
  readonly onGoTo: (finding: Finding) => void;
  readonly onRepair: (repair: Repair) => void;
  readonly onShow: (place: Place) => void;
}

/** What is wrong in the whole report, grouped by section. */
export function FindingsPanel({ section, onGoTo, onRepair, onShow }: FindingsPanelProps) {
  const list = useRef<HTMLDivElement>(null);
  const session = useSession();
  const findings = useSelected(session.settled, (settled) => settled.findings);
  const selected = useStore(session.selected) ?? undefined;
  const [silencing, setSilencing] = useState<Finding>();
  useShownFinding(list, section, selected);
  const backToPlace = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !selected) return;
    event.preventDefault();
    onGoTo(selected);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from what is in it
    <div className="findings-list" ref={list} onKeyDown={backToPlace}>
      {findings.length === 0 ? (
        <p className="ui-hint">
          一边填写一边核对：等式里的格子都填了，不平的马上列在这里。空着的格子离开该部分后再提醒。
        </p>
      ) : null}
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
                selectedId={isWithin(finding, selected) ? selected?.id : undefined}
                onGoTo={onGoTo}
                onRepair={onRepair}
                onShow={onShow}
                onSilence={setSilencing}
              />
            ))}
          </ul>
        </details>
      ))}
      <SilencedRules />
      {silencing ? (
        <Suspense>
          <SilenceDialog finding={silencing} onClose={() => setSilencing(undefined)} />
        </Suspense>
      ) : null}
    </div>
  );
}

const isWithin = (finding: Finding, selected: Finding | undefined) =>
  finding.id === selected?.id || finding.members?.some(({ id }) => id === selected?.id);

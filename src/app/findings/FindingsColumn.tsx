import { useId } from 'react';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import type { Place } from '../../domain/place/place.ts';
import { useSession, useStore } from '../session/SessionContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FindingsCounts } from './FindingsCounts.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { FindingWords } from './FindingWords.tsx';
import './findings.css';

interface FindingsColumnProps {
  /** The section that is open; -1 where none is. */
  readonly section: number;
  readonly onGoTo: (finding: Finding) => void;
  readonly onRepair: (repair: Repair) => void;
  readonly onShow: (place: Place) => void;
}

/** The findings beside the report. Folded they are a narrow column of their own, over which nothing else lies. */
export function FindingsColumn({ section, onGoTo, onRepair, onShow }: FindingsColumnProps) {
  const { panels } = useSession();
  const id = useId();
  const isOpen = useStore(panels.areFindingsShown);
  return (
    <aside className={isOpen ? 'findings' : 'findings findings-folded'} aria-label="核对结果">
      <h2 className="findings-head">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          title={isOpen ? '收起核对结果' : '展开核对结果'}
          onClick={() => panels.showFindings(!isOpen)}
        >
          <span className="findings-title">
            核对结果 <Icon name={isOpen ? 'chevronRight' : 'chevronLeft'} size={18} />
          </span>
          <FindingsCounts />
        </button>
      </h2>
      <FindingWords />
      <div id={id} className="findings-body" hidden={!isOpen}>
        {isOpen ? (
          <>
            <p className="findings-keys">
              <Icon name="keyboard" size={14} /> F8 下一处，Shift+F8 上一处
            </p>
            <FindingsPanel section={section} onGoTo={onGoTo} onRepair={onRepair} onShow={onShow} />
          </>
        ) : null}
      </div>
    </aside>
  );
}

import { lazy, Suspense, useState } from 'react';
import type { Finding } from '../../domain/checks/finding.ts';
import { FindingsPanel } from '../findings/FindingsPanel.tsx';
import { countByLevel } from '../session/finding-groups.ts';
import { useSelected, useSession, useStore } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import type { DeskPlace } from './desk-place.ts';
import { SectionPage } from './SectionPage.tsx';
import { TaskList } from './TaskList.tsx';
import { TopBar } from './TopBar.tsx';
import type { DraftKeeper } from './use-draft-keeper.ts';

const loadPreview = () => import('../preview/ReportPreview.tsx');
const ReportPreview = lazy(async () => ({ default: (await loadPreview()).ReportPreview }));

interface DeskViewProps {
  readonly place: DeskPlace;
  readonly linkTo: (place: DeskPlace) => string;
  readonly listLink: string;
  readonly keeper: DraftKeeper;
  readonly onGoTo: (finding: Finding) => void;
  readonly onExport: () => void;
}

export function DeskView({ place, linkTo, listLink, keeper, onGoTo, onExport }: DeskViewProps) {
  const session = useSession();
  const isFinal = useSelected(keeper.envelope, ({ finalisedAt }) => finalisedAt !== null);
  const notice = useStore(session.notice);
  if (place === 'preview') {
    return (
      <Suspense fallback={<p className="desk-loading">正在排版…</p>}>
        <Preview
          onBack={() => {
            location.hash = linkTo(1);
          }}
          onGoTo={onGoTo}
          onExport={onExport}
        />
      </Suspense>
    );
  }
  return (
    <div className="desk">
      <TopBar
        listLink={listLink}
        previewLink={linkTo('preview')}
        saveState={keeper.saveState}
        isExample={keeper.envelope.get().isExample}
        isFinal={isFinal}
        onExport={onExport}
      />
      <TaskList current={place} linkTo={linkTo} />
      <main className="desk-main" id="main">
        <SectionPage section={place} linkTo={linkTo} />
      </main>
      <FindingsColumn section={place} onGoTo={onGoTo} />
      <p className="ui-hidden" role="status" aria-live="polite">
        {notice}
      </p>
    </div>
  );
}

interface FindingsColumnProps {
  readonly section: number;
  readonly onGoTo: (finding: Finding) => void;
}

function FindingsColumn({ section, onGoTo }: FindingsColumnProps) {
  const session = useSession();
  const [isOpen, setOpen] = useState(true);
  const counts = countByLevel(useSelected(session.settled, ({ findings }) => findings));
  if (!isOpen) {
    return (
      <aside className="desk-findings desk-findings-closed" aria-label="核对结果">
        <Button size="small" icon="chevronLeft" onClick={() => setOpen(true)}>
          核对结果 {counts.error + counts.warning + counts.note}
        </Button>
      </aside>
    );
  }
  return (
    <aside className="desk-findings" aria-label="核对结果">
      <div className="desk-findings-head">
        <h2>核对结果</h2>
        <IconButton icon="chevronRight" label="收起核对结果" onClick={() => setOpen(false)} />
      </div>
      <FindingsPanel section={section} onGoTo={onGoTo} />
    </aside>
  );
}

interface PreviewProps {
  readonly onBack: () => void;
  readonly onGoTo: (finding: Finding) => void;
  readonly onExport: () => void;
}

function Preview({ onBack, onGoTo, onExport }: PreviewProps) {
  const session = useSession();
  const report = useStore(session.report);
  const findings = useStore(session.findings);
  return (
    <ReportPreview
      report={report}
      findings={findings}
      onBack={onBack}
      onGoTo={onGoTo}
      extraActions={
        <Button variant="primary" icon="download" onClick={onExport}>
          导出
        </Button>
      }
    />
  );
}

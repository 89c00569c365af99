import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import { FindingsPanel } from '../findings/FindingsPanel.tsx';
import { LastYearPage } from '../last-year/LastYearPage.tsx';
import type { LastYearSources } from '../last-year/last-year-sources.ts';
import { countByLevel } from '../session/finding-groups.ts';
import { useReport, useSelected, useSession, useStore } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { closeToast, showToast } from '../ui/toasts.ts';
import type { DeskPlace } from './desk-place.ts';
import type { KeptSpot } from './kept-spot.ts';
import { ReadOnlyBar } from './ReadOnlyBar.tsx';
import { SectionPage } from './SectionPage.tsx';
import { SectionSteps } from './SectionSteps.tsx';
import { SpotKeeper } from './SpotKeeper.tsx';
import { TaskList } from './TaskList.tsx';
import { TopBar } from './TopBar.tsx';
import type { DraftKeeper } from './use-draft-keeper.ts';
import type { WritingClaim } from './use-writing-claim.ts';

const loadPreview = () => import('../preview/ReportPreview.tsx');
const ReportPreview = lazy(async () => ({ default: (await loadPreview()).ReportPreview }));

interface DeskViewProps {
  readonly place: DeskPlace;
  readonly linkTo: (place: DeskPlace) => string;
  readonly listLink: string;
  readonly keeper: DraftKeeper;
  readonly claim: WritingClaim;
  /** Whether drafts outlive the page. */
  readonly isPersistent: boolean;
  /** Where last year's report may be taken from. */
  readonly lastYearSources: LastYearSources;
  /** Where the preview goes back to. */
  readonly backLink: () => string;
  readonly onGoTo: (finding: Finding) => void;
  readonly onRepair: (repair: Repair) => void;
  readonly onExport: () => void;
  readonly onVersions: () => void;
  /** 另存为文件 */
  readonly onSaveAsFile: () => void;
  /** What is written on gives way to the preview: where one was. */
  readonly onLeave: (spot: KeptSpot) => void;
}

export function DeskView(props: DeskViewProps) {
  const { place, linkTo, listLink, keeper, backLink, onGoTo, onRepair, onExport } = props;
  const session = useSession();
  const [isPanelOpen, setPanelOpen] = useState(true);
  useNotices();
  useTitle();
  const isFinal = useSelected(keeper.envelope, ({ finalisedAt }) => finalisedAt !== null);
  const selectedId = useSelected(session.selected, (finding) => finding?.id);
  // F8 on a folded panel would show neither proof nor repair.
  useEffect(() => {
    if (selectedId) setPanelOpen(true);
  }, [selectedId]);
  if (place === 'preview') {
    return (
      <Suspense fallback={<p className="desk-loading">正在排版…</p>}>
        <Preview
          onBack={() => {
            location.hash = backLink();
          }}
          onGoTo={onGoTo}
          onExport={onExport}
        />
      </Suspense>
    );
  }
  return (
    <div className={isPanelOpen ? 'desk' : 'desk desk-wide'}>
      <SpotKeeper onLeave={props.onLeave} />
      <button type="button" className="skip-link" onClick={skipToMain}>
        跳到正文
      </button>
      <TopBar
        listLink={listLink}
        previewLink={linkTo('preview')}
        keeper={keeper}
        isPersistent={props.isPersistent}
        isReadOnly={session.isReadOnly}
        isExample={keeper.envelope.get().isExample}
        isFinal={isFinal}
        onExport={onExport}
        onVersions={props.onVersions}
        onSaveAsFile={props.onSaveAsFile}
      />
      <TaskList current={place} linkTo={linkTo} />
      <main className="desk-main" id="main">
        {session.isReadOnly ? (
          <ReadOnlyBar isWriterGone={props.claim.isWriterGone} onTakeOver={props.claim.takeOver} />
        ) : null}
        <fieldset className="desk-fields" disabled={session.isReadOnly}>
          {place === 'last-year' ? (
            <LastYearPage sources={props.lastYearSources} onGoTo={onGoTo} />
          ) : (
            <SectionPage section={place} />
          )}
        </fieldset>
        <SectionSteps place={place} linkTo={linkTo} />
      </main>
      <FindingsColumn
        section={typeof place === 'number' ? place : -1}
        isOpen={isPanelOpen}
        onOpen={setPanelOpen}
        onGoTo={onGoTo}
        onRepair={onRepair}
      />
    </div>
  );
}

/** What an act has done, said and shown for a while; the newest takes the place of the one before. */
function useNotices() {
  const session = useSession();
  const notice = useStore(session.notices.newest);
  useEffect(() => {
    if (!notice) return undefined;
    const undo = { label: '撤销', onAction: () => session.undo() };
    const id = showToast({ text: notice.text, ...(notice.isUndoable ? { action: undo } : {}) });
    const lastStep = () => {
      const { done } = session.history.get();
      return done[done.length - 1];
    };
    const step = lastStep();
    // Its 撤销 is for this step and no later one.
    const stop = session.history.subscribe(() => {
      if (notice.isUndoable && lastStep() !== step) closeToast(id);
    });
    return () => {
      stop();
      closeToast(id);
    };
  }, [notice, session]);
}

function useTitle() {
  const unit = useReport((report) => report.unit);
  const year = useReport((report) => report.year);
  useEffect(() => {
    const before = document.title;
    document.title = `${unit || '未填单位'} ${year} · 年报`;
    return () => {
      document.title = before;
    };
  }, [unit, year]);
}

/** Over the task list; no link, since the hash is the address of the page. */
function skipToMain() {
  document.querySelector<HTMLElement>('.section-title')?.focus();
}

interface FindingsColumnProps {
  readonly section: number;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onGoTo: (finding: Finding) => void;
  readonly onRepair: (repair: Repair) => void;
}

function FindingsColumn({ section, isOpen, onOpen, onGoTo, onRepair }: FindingsColumnProps) {
  const session = useSession();
  const toggle = useRef<HTMLElement>(null);
  const setOpen = (open: boolean) => {
    onOpen(open);
    requestAnimationFrame(() => toggle.current?.querySelector('button')?.focus());
  };
  const counts = countByLevel(useSelected(session.settled, ({ findings }) => findings));
  if (!isOpen) {
    return (
      <aside ref={toggle} className="desk-findings desk-findings-closed" aria-label="核对结果">
        <Button size="small" icon="chevronLeft" onClick={() => setOpen(true)}>
          核对结果 {counts.error + counts.warning + counts.note}
        </Button>
      </aside>
    );
  }
  return (
    <aside ref={toggle} className="desk-findings" aria-label="核对结果">
      <div className="desk-findings-head">
        <h2>核对结果</h2>
        <IconButton icon="chevronRight" label="收起核对结果" onClick={() => setOpen(false)} />
      </div>
      <FindingsPanel section={section} onGoTo={onGoTo} onRepair={onRepair} />
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

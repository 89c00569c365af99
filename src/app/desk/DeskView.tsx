import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import type { Place } from '../../domain/place/place.ts';
import { unitName } from '../../drafts/draft-name.ts';
import { FindingsColumn } from '../findings/FindingsColumn.tsx';
import { LastYearPage } from '../last-year/LastYearPage.tsx';
import type { LastYearSources } from '../last-year/last-year-sources.ts';
import { OpinionDock } from '../opinions/OpinionDock.tsx';
import { OpinionsColumn } from '../opinions/OpinionsColumn.tsx';
import type { OpinionItem, OpinionsOnDesk } from '../opinions/opinions-on-desk.ts';
import { ReviewBar } from '../opinions/ReviewBar.tsx';
import { useReport, useSelected, useSession, useStore } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { useDensity } from '../ui/density.ts';
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
  /** A place of the preview was clicked. */
  readonly onPick: (place: Place) => void;
  readonly onShow: (place: Place) => void;
  readonly opinions: OpinionsOnDesk;
  readonly onGoToOpinion: (item: OpinionItem) => void;
  /** The next opinion. */
  readonly onNextOpinion: () => void;
  /** 交回审核 */
  readonly onHandBack: () => void;
  /** 审核后有改动: what they are. */
  readonly onReviewChanges: () => void;
  readonly onExport: () => void;
  readonly onVersions: () => void;
  /** 另存为文件 */
  readonly onSaveAsFile: () => void;
  /** What is written on gives way to the preview: where one was. */
  readonly onLeave: (spot: KeptSpot) => void;
}

export function DeskView(props: DeskViewProps) {
  const { place, linkTo, listLink, keeper, backLink, onGoTo, onRepair, onExport } = props;
  const { opinions, onGoToOpinion } = props;
  const session = useSession();
  const areFindingsShown = useStore(session.panels.areFindingsShown);
  const hasOpinions = useSelected(opinions.view, (view) => (view?.items.length ?? 0) > 0);
  const areOpinionsShown = useStore(opinions.isShown) && hasOpinions;
  const alone = areOpinionsShown ? ' desk-opinions-alone' : ' desk-wide';
  const density = useDensity();
  useNotices();
  useTitle();
  const isFinal = useSelected(keeper.envelope, ({ finalisedAt }) => finalisedAt !== null);
  if (place === 'preview') {
    return (
      <Suspense fallback={<PreviewComing />}>
        <Preview
          onBack={() => {
            location.hash = backLink();
          }}
          onGoTo={onGoTo}
          onPick={props.onPick}
          onExport={onExport}
        />
      </Suspense>
    );
  }
  return (
    <div className={`desk desk-${density}${areFindingsShown ? '' : alone}`}>
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
        <ReviewBar
          opinions={opinions}
          onNext={props.onNextOpinion}
          onHandBack={props.onHandBack}
          onChanges={props.onReviewChanges}
        />
        <fieldset className="desk-fields" disabled={session.isReadOnly}>
          {place === 'last-year' ? (
            <LastYearPage sources={props.lastYearSources} onGoTo={onGoTo} />
          ) : (
            <SectionPage section={place} />
          )}
        </fieldset>
        <SectionSteps place={place} linkTo={linkTo} />
      </main>
      <div className="desk-side">
        <OpinionsColumn opinions={opinions} onGoTo={onGoToOpinion} />
        <FindingsColumn
          section={typeof place === 'number' ? place : -1}
          onGoTo={onGoTo}
          onRepair={onRepair}
          onShow={props.onShow}
        />
      </div>
      <OpinionDock opinions={opinions} onGoTo={onGoToOpinion} />
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
    document.title = `${unitName(unit)} ${year} · 年报`;
    return () => {
      document.title = before;
    };
  }, [unit, year]);
}

/** Over the task list; no link, since the hash is the address of the page. */
function skipToMain() {
  document.querySelector<HTMLElement>('.section-title')?.focus();
}

/** Has the focus until the sheets do: the link that led here is gone. */
function PreviewComing() {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p ref={line} className="desk-loading" tabIndex={-1}>
      正在排版…
    </p>
  );
}

interface PreviewProps {
  readonly onBack: () => void;
  readonly onGoTo: (finding: Finding) => void;
  readonly onPick: (place: Place) => void;
  readonly onExport: () => void;
}

function Preview({ onBack, onGoTo, onPick, onExport }: PreviewProps) {
  const session = useSession();
  const report = useStore(session.report);
  const findings = useStore(session.findings);
  return (
    <ReportPreview
      report={report}
      findings={findings}
      onBack={onBack}
      onGoTo={onGoTo}
      onPick={onPick}
      pickHint="单击一段或一格，到填写它的地方（键盘：Alt+↑／↓ 选处，回车）。"
      extraActions={
        <Button variant="primary" icon="download" onClick={onExport}>
          导出
        </Button>
      }
    />
  );
}

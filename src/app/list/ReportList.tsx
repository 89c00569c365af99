/** The start screen (报告列表): the drafts on this computer, a new one, a file, an example. */
import './list.css';
import { lazy, Suspense, useRef, useState } from 'react';
import { editions } from '../../domain/edition/editions.ts';
import type { NewReport } from '../../domain/report/blank-report.ts';
import type { CopyReminder } from '../../drafts/copy-reminder.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import type { DeletedDraft } from '../../drafts/draft-store.ts';
import type { OfferedEdits } from '../../drafts/offered-edits.ts';
import type { ReviewSummary } from '../../drafts/review-record.ts';
import { byLastSave } from '../../drafts/save-number.ts';
import type { ExampleId } from '../../examples/examples.ts';
import { Button } from '../ui/Button.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import { Notice } from '../ui/Notice.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import type { NextYearActions } from './BeginNextDialog.tsx';
import type { DeletedActions } from './DeletedDrafts.tsx';
import { DraftCards } from './DraftCards.tsx';
import { ExampleCards } from './ExampleCards.tsx';
import { editionText } from './edition-text.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { ListIntro } from './ListIntro.tsx';
import type { NewReportEntry } from './new-report-entry.ts';
import type { OfferedActions, OfferedEditsNoticeProps } from './OfferedEditsNotice.tsx';
import { PlaceLine } from './PlaceLine.tsx';
import type { ReviewActions } from './ReviewCards.tsx';
import type { UnreadableActions } from './UnreadableCard.tsx';

const BeginNextDialog = lazy(async () => ({
  default: (await import('./BeginNextDialog.tsx')).BeginNextDialog,
}));
const NewReportDialog = lazy(async () => ({
  default: (await import('./NewReportDialog.tsx')).NewReportDialog,
}));
/** Mostly there is nothing in these. */
const OfferedEditsNotice = lazy(async () => ({
  default: (await import('./OfferedEditsNotice.tsx')).OfferedEditsNotice,
}));
const UnopenedNotice = lazy(async () => ({
  default: (await import('./UnopenedNotice.tsx')).UnopenedNotice,
}));
const ReviewCards = lazy(async () => ({
  default: (await import('./ReviewCards.tsx')).ReviewCards,
}));
const DeletedDrafts = lazy(async () => ({
  default: (await import('./DeletedDrafts.tsx')).DeletedDrafts,
}));

export interface ReportListProps {
  /** undefined while they are being read: the list must not look empty for a moment. */
  readonly drafts: readonly DraftSummary[] | undefined;
  readonly onOpen: (id: string) => void;
  readonly onPreview: (id: string) => void;
  readonly onExport: (id: string) => void;
  /** 审核单 */
  readonly onSheet: (id: string) => void;
  readonly onCreate: (report: NewReport) => void;
  readonly onOpenFile: (files: File[]) => void;
  /** 粘贴全文 */
  readonly onPaste: () => void;
  /** 由上年年报开始 */
  readonly nextYear: NextYearActions;
  /** Opens a marked copy. */
  readonly onExample: (id: ExampleId) => void;
  readonly onDuplicate: (id: string) => void;
  /** The caller offers 撤销. */
  readonly onDelete: (id: string) => void;
  /** 审核中 */
  readonly reviews: readonly ReviewSummary[];
  readonly reviewActions: ReviewActions;
  /** 最近删除 */
  readonly deleted: readonly DeletedDraft[];
  readonly deletedActions: DeletedActions;
  readonly unreadableActions: UnreadableActions;
  readonly backup: BackupActions;
  /** Whether drafts outlive the page. */
  readonly isPersistent: boolean;
  /** Why the database could not be opened, where drafts may be in it; null where it was, or has nothing. */
  readonly unopened?: string | null;
  /** 再试一次 */
  readonly onReopen: () => void;
  /** Edits that are in no draft of the list. */
  readonly offered: readonly OfferedEdits[];
  readonly offeredActions: OfferedActions;
  /** What just went wrong, in Chinese: a file that could not be read, a list that could not be opened. */
  readonly problem?: string | undefined;
  readonly now?: Date;
}

export interface BackupActions {
  readonly onAll: () => void;
  readonly onOne: (id: string) => void;
  /** When a backup is due; not shown where it was put off. */
  readonly reminder: CopyReminder | undefined;
  /** 以后再说 */
  readonly onLater: () => void;
}

export function ReportList({
  drafts,
  onOpen,
  onPreview,
  onExport,
  onSheet,
  onCreate,
  onOpenFile,
  onPaste,
  nextYear,
  onExample,
  onDuplicate,
  onDelete,
  reviews,
  reviewActions,
  deleted,
  deletedActions,
  unreadableActions,
  backup,
  isPersistent,
  unopened = null,
  onReopen,
  offered,
  offeredActions,
  problem,
  now = new Date(),
}: ReportListProps) {
  const [isNewOpen, setIsNewOpen] = useState(false);
  const [isNextOpen, setIsNextOpen] = useState(false);
  const [entry, setEntry] = useState<NewReportEntry>();
  const heading = useRef<HTMLHeadingElement>(null);
  const newestFirst = [...(drafts ?? [])].sort(byLastSave);
  const isFirstUse = drafts?.length === 0 && unopened === null && offered.length === 0;

  return (
    <div className="list-page">
      <header className="ui-bar list-bar">
        <div className="list-width">
          <span className="list-mark" aria-hidden="true">
            年报
          </span>
          <h1 className="list-title">
            <span className="ui-hidden">年报 — </span>政府信息公开工作年度报告
          </h1>
        </div>
      </header>
      <main className="list-body">
        <ListIntro
          onNew={() => setIsNewOpen(true)}
          onNext={() => setIsNextOpen(true)}
          onOpenFile={onOpenFile}
          onPaste={onPaste}
        />
        <div className="list-width list-main">
          <div className="list-notices">
            {problem && (
              <Notice tone="error" urgent>
                {problem}
              </Notice>
            )}
            {unopened !== null && (
              <Suspense>
                <UnopenedNotice reason={unopened} onReopen={onReopen} />
              </Suspense>
            )}
            <Offered
              offered={offered}
              now={now}
              onBringBack={offeredActions.onBringBack}
              onThrowAway={(offer) => {
                offeredActions.onThrowAway(offer);
                heading.current?.focus();
              }}
            />
            {!isPersistent && unopened === null && (
              <Notice tone="warning" title="现在写的内容，关闭浏览器后不会保留">
                这个浏览器不允许本页在本机保存数据（浏览器的设置所限）。请改设置，或换一个浏览器打开本页；已经写的，关闭前先“备份全部”存成文件。
              </Notice>
            )}
            {backup.reminder && (
              <BackupReminder
                reminder={backup.reminder}
                onBackUp={backup.onAll}
                onLater={() => {
                  backup.onLater();
                  heading.current?.focus();
                }}
              />
            )}
          </div>
          <section aria-labelledby="list-drafts">
            <div className="list-head-line">
              <h2 id="list-drafts" className="list-heading" ref={heading} tabIndex={-1}>
                我的年报
                {newestFirst.length > 0 && (
                  <span className="list-count">{newestFirst.length} 份</span>
                )}
              </h2>
              {newestFirst.length > 0 && (
                <Button size="small" icon="download" onClick={backup.onAll}>
                  备份全部
                </Button>
              )}
            </div>
            {isFirstUse ? (
              <FirstSteps />
            ) : (
              <DraftCards
                drafts={newestFirst}
                now={now}
                onOpen={onOpen}
                onPreview={onPreview}
                onExport={onExport}
                onSheet={onSheet}
                onDuplicate={onDuplicate}
                onNextYear={nextYear.onDraft}
                onBackUp={backup.onOne}
                onDelete={(id) => {
                  onDelete(id);
                  heading.current?.focus();
                }}
                {...unreadableActions}
              />
            )}
          </section>
          {reviews.length > 0 && (
            <Suspense>
              <ReviewCards
                reviews={reviews}
                now={now}
                onOpen={reviewActions.onOpen}
                onRemove={(id) => {
                  reviewActions.onRemove(id);
                  heading.current?.focus();
                }}
              />
            </Suspense>
          )}
          {deleted.length > 0 && (
            <Suspense>
              <DeletedDrafts
                deleted={deleted}
                now={now}
                onRestore={deletedActions.onRestore}
                onRemoveForGood={deletedActions.onRemoveForGood}
                onGone={() => heading.current?.focus()}
              />
            </Suspense>
          )}
          <Examples isShown={drafts !== undefined || problem !== undefined} onExample={onExample} />
        </div>
      </main>
      <footer className="list-width list-foot">
        <PlaceLine />
        {[...editions].reverse().map(editionText).join('；')}。
      </footer>
      {!isNewOpen && !isNextOpen && <FileDrop onFiles={onOpenFile} />}
      <Suspense>
        {isNextOpen && (
          <BeginNextDialog
            drafts={newestFirst}
            onClose={() => setIsNextOpen(false)}
            onDraft={nextYear.onDraft}
            onFiles={nextYear.onFiles}
            onPaste={() => {
              setIsNextOpen(false);
              nextYear.onPaste();
            }}
          />
        )}
        {isNewOpen && (
          <NewReportDialog
            entry={entry}
            onEntryChange={setEntry}
            onClose={() => setIsNewOpen(false)}
            onCreate={(report) => {
              setIsNewOpen(false);
              setEntry(undefined);
              onCreate(report);
            }}
            drafts={newestFirst}
            today={now}
          />
        )}
      </Suspense>
    </div>
  );
}

function Offered(props: OfferedEditsNoticeProps) {
  if (props.offered.length === 0) return null;
  return (
    <Suspense>
      <OfferedEditsNotice {...props} />
    </Suspense>
  );
}

interface ExamplesProps {
  /** Not before the drafts: these would push them away from under the pointer. */
  readonly isShown: boolean;
  readonly onExample: (id: ExampleId) => void;
}

function Examples({ isShown, onExample }: ExamplesProps) {
  if (!isShown) return null;
  return (
    <section aria-labelledby="list-examples">
      <h2 id="list-examples" className="list-heading">
        示例
      </h2>
      <p className="list-explain">
        单位和数字都是虚构的。打开的是一份带“示例”标记的副本，可以随意修改。
      </p>
      <ExampleCards onExample={onExample} />
    </section>
  );
}

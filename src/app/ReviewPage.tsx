import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { runChecks } from '../domain/checks/run-checks.ts';
import { wordsPlace } from '../domain/place/place.ts';
import { storedWords } from '../domain/prose/prose.ts';
import { repeatedSentences } from '../domain/prose/repeated-sentences.ts';
import { comparedYear } from '../domain/report/last-year.ts';
import { paragraphsOfSection } from '../domain/report/paragraphs.ts';
import { type Report, sectionKey, sectionNumbers } from '../domain/report/report.ts';
import { changesBetween } from '../domain/review/changes-between.ts';
import { type Opinion, opinionKindNames } from '../domain/review/opinion.ts';
import { decisionFileName, writeDecision } from '../drafts/decision-file.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import type { OpenedReview, Review } from '../drafts/review-record.ts';
import { storageErrorText } from '../drafts/storage-error.ts';
import type { PaperNote } from './preview/paper-notes.ts';
import { ReportPreview } from './preview/ReportPreview.tsx';
import { ReviewSide } from './review/ReviewSide.tsx';
import { approvedReview, decisionFileOf, returnedReview } from './review/review-changes.ts';
import type { Entry } from './review/review-entries.ts';
import { createReviewKeeper, type ReviewKeeper } from './review/review-keeper.ts';
import { reviewerName } from './review/reviewer-name.ts';
import { type ReviewScreen, useReview } from './review/use-review.ts';
import { listLink } from './route.ts';
import { lengthLimit } from './session/length-limit.ts';
import { type ReasonKeeping, ReasonsProvider } from './session/ReasonsContext.tsx';
import { useStore } from './session/SessionContext.tsx';
import { silentRules } from './session/silent-rules.ts';
import { createStore } from './session/store.ts';
import { Badge } from './ui/Badge.tsx';
import { Button } from './ui/Button.tsx';
import { download } from './ui/download.ts';
import { Notice } from './ui/Notice.tsx';
import { showToast } from './ui/toasts.ts';
import './pages.css';

const loadDecisions = () => import('./review/DecisionDialogs.tsx');
const ReturnDialog = lazy(async () => ({ default: (await loadDecisions()).ReturnDialog }));
const ApproveDialog = lazy(async () => ({ default: (await loadDecisions()).ApproveDialog }));
const ChangesDialog = lazy(async () => ({
  default: (await import('./review/ChangesDialog.tsx')).ChangesDialog,
}));

const SheetDialog = lazy(async () => ({
  default: (await import('./review/SheetDialog.tsx')).SheetDialog,
}));

/** 预览／审核: somebody's report on its pages, read-only, with findings and what the reviewer says of it. */
export function ReviewPage({ store, id }: { readonly store: DraftStore; readonly id: string }) {
  const [opened, setOpened] = useState<OpenedReview>();
  useEffect(() => {
    let isCurrent = true;
    const show = (result: OpenedReview) => {
      if (isCurrent) setOpened(result);
    };
    store.reviews.open(id).then(show, (error: unknown) => {
      show({ ok: false, reason: storageErrorText(error) });
    });
    return () => {
      isCurrent = false;
    };
  }, [store, id]);

  if (!opened) return <p className="page-loading">正在打开…</p>;
  if (!opened.ok) {
    return (
      <main className="page-problem">
        <h1>这次审核打不开</h1>
        <Notice tone="error" actions={<a href={listLink}>回到报告列表</a>}>
          {opened.reason}。
        </Notice>
      </main>
    );
  }
  return <Reviewing store={store} review={opened.review} />;
}

function Reviewing({ store, review }: { readonly store: DraftStore; readonly review: Review }) {
  const [keeper] = useState(() => createReviewKeeper(review, store.reviews));
  const silent = useStore(silentRules);
  const limit = useStore(lengthLimit);
  const findings = useMemo(
    () => runChecks(review.report, undefined, silent, limit),
    [review, silent, limit],
  );
  const [reasons] = useState<ReasonKeeping>(() => ({
    kept: createStore({ reasons: review.reasons }),
  }));
  const screen = useReview(keeper, findings);
  return (
    <ReasonsProvider keeping={reasons}>
      <ReviewPages screen={screen} />
    </ReasonsProvider>
  );
}

type Asked = 'return' | 'approve' | 'changes' | 'returnSheet' | 'reviewSheet';

function ReviewPages({ screen }: { readonly screen: ReviewScreen }) {
  const { review, keeper, entries, findings, chosen, choose, writeAt } = screen;
  const { report, before } = review;
  const [rewording, setRewording] = useState<Opinion>();
  const [asked, setAsked] = useState<Asked>();
  const repeated = useMemo(() => repeatedNotes(report), [report]);
  const notes = useMemo(() => [...opinionNotes(entries), ...repeated], [entries, repeated]);
  const changes = useMemo(
    () => (before ? changesBetween(before.report, report) : []),
    [before, report],
  );
  /** A dialog that gives way to another one closes after it has come. */
  const closing = (which: Asked) => () => setAsked((now) => (now === which ? undefined : now));
  const decide = (next: Review) => {
    keeper.change(() => next);
    void keeper.flush();
    giveBack(next);
    // What goes back on paper, or by the clipboard, is at hand at once.
    setAsked(next.decision?.is === 'returned' ? 'returnSheet' : undefined);
  };
  const sheet = useMemo(
    () => ({
      ...review,
      ...{ source: review.source.name, findings, reviewer: reviewerName() },
      at: new Date().toISOString(),
    }),
    [review, findings],
  );
  return (
    <>
      <ReportPreview
        name="预览／审核"
        report={report}
        findings={findings}
        onBack={() => {
          location.hash = listLink;
        }}
        onPick={(place) => {
          setRewording(undefined);
          writeAt(place);
        }}
        pickHint="单击一段或一格写意见，也可先选中几个字或几格（键盘：Alt+↑／↓ 选处，回车）。"
        review={{
          notes,
          chosen,
          onChoose: choose,
          state: <ReviewState review={review} keeper={keeper} />,
          side: <ReviewSide screen={screen} rewording={rewording} onReword={setRewording} />,
        }}
        extraActions={
          <>
            {before ? (
              <Button variant="quiet" icon="clock" onClick={() => setAsked('changes')}>
                上一轮以来改了 {changes.length} 处
              </Button>
            ) : null}
            <Button variant="quiet" icon="file" onClick={() => setAsked('reviewSheet')}>
              审核单
            </Button>
            <Button icon="back" onClick={() => setAsked('return')}>
              退回…
            </Button>
            <Button variant="primary" icon="tick" onClick={() => setAsked('approve')}>
              同意…
            </Button>
          </>
        }
      />
      <Suspense>
        {asked === 'return' ? (
          <ReturnDialog
            screen={screen}
            onDecide={(by) => decide(returnedReview(keeper.review.get(), findings, saidBy(by)))}
            onClose={closing('return')}
          />
        ) : null}
        {asked === 'approve' ? (
          <ApproveDialog
            screen={screen}
            onDecide={(by, remark) =>
              decide(approvedReview(keeper.review.get(), remark, saidBy(by)))
            }
            onClose={closing('approve')}
          />
        ) : null}
        {asked === 'returnSheet' || asked === 'reviewSheet' ? (
          <SheetDialog
            kind={asked === 'returnSheet' ? 'return' : 'review'}
            input={sheet}
            onClose={closing(asked)}
          />
        ) : null}
        {asked === 'changes' ? (
          <ChangesDialog
            title="上一轮审核以来的改动"
            changes={changes}
            onClose={closing('changes')}
          />
        ) : null}
      </Suspense>
    </>
  );
}

const saidBy = (by: string) => ({ by, at: new Date().toISOString() });

/** The file goes to the browser's downloads; it can be had again. */
function giveBack(review: Review): void {
  const content = decisionFileOf(review);
  if (!content) return;
  const blob = new Blob([writeDecision(content)], { type: 'application/json' });
  const file = { name: decisionFileName(content), blob };
  download(file);
  const words = content.decision.is === 'returned' ? '已退回' : '已同意';
  showToast({
    text: `${words}。请把“下载”文件夹里的“${file.name}”发给经办人`,
    stay: 30,
    action: { label: '再次下载', onAction: () => download(file) },
  });
}

interface ReviewStateProps {
  readonly review: Review;
  readonly keeper: ReviewKeeper;
}

function ReviewState({ review: { decision, source }, keeper }: ReviewStateProps) {
  const saving = useStore(keeper.saveState);
  const word = decision
    ? { returned: '已退回', approved: '已同意' }[decision.is]
    : source.finalisedAt
      ? '已定稿'
      : '撰写中';
  return (
    <>
      <Badge tone={decision?.is === 'approved' ? 'good' : 'plain'}>{word}</Badge>
      {saving.kind === 'failed' ? (
        <span role="alert">
          <Badge tone="error">意见没有存上</Badge> {saving.text}
          <Button size="small" onClick={() => void keeper.retry()}>
            重试
          </Button>
        </span>
      ) : null}
    </>
  );
}

function opinionNotes(entries: readonly Entry[]): readonly PaperNote[] {
  return entries.flatMap((entry): PaperNote[] => {
    if (entry.is === 'finding') return [];
    const { id, place, number, opinion, state } = entry;
    const isSettled = state === 'settled';
    const label = `意见 ${number}（${opinionKindNames[opinion.kind]}）：${opinion.text}`;
    return [{ id, place, tone: 'opinion', badge: { text: String(number), label, isSettled } }];
  });
}

/** Sentences that stand in last year's report, too, where it came along. */
function repeatedNotes(report: Report): readonly PaperNote[] {
  const last = comparedYear(report);
  if (!last) return [];
  return sectionNumbers.flatMap((section) => {
    const key = sectionKey(section);
    const { now } = repeatedSentences(
      paragraphsOfSection(report.sections[key], section),
      paragraphsOfSection(last.sections[key], section),
    );
    return now.map((sentence): PaperNote => {
      const range = storedWords(sentence);
      return {
        id: `repeated/${range.id}/${range.from}`,
        place: wordsPlace(range),
        tone: 'repeated',
      };
    });
  });
}

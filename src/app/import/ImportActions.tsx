/** What can be made of the report: a draft, the place of a draft, last year's report, or next year's begin. */
import type { ReactNode } from 'react';
import type { Report } from '../../domain/report/report.ts';
import { isSameUnit } from '../../domain/report/township.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import { beginWords } from '../../drafts/draft-name.ts';
import { reviewOf } from '../../drafts/review-of.ts';
import type { ReviewSummary } from '../../drafts/review-record.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { draftOf, type Twin, twinText } from './same-reports.ts';
import { savedAtText } from './saved-at.ts';
import type { Busy, ImportAction } from './use-import-actions.ts';

/** The draft on the desk that the screen was opened from. */
export interface AttachTo {
  readonly unit: string;
  readonly year: number;
}

interface ImportActionsProps {
  readonly report: Report;
  readonly drafts: readonly DraftSummary[];
  /** What else there is of the same unit and year. */
  readonly twin: Twin | undefined;
  readonly attachTo: AttachTo | undefined;
  /** Opened to begin the next year's report from. */
  readonly isForNextYear: boolean;
  /** Reviews that are here; absent where nothing can be reviewed. */
  readonly reviews: readonly ReviewSummary[] | undefined;
  readonly busy: Busy;
  readonly onAction: (action: ImportAction) => void;
}

export function ImportActions(props: ImportActionsProps) {
  const { report, drafts, twin, attachTo, isForNextYear, reviews, busy, onAction } = props;
  const same = draftOf(drafts, report.unit, report.year);
  const next = report.year + 1;
  const fits = attachTo?.year === next;
  const button = (action: ImportAction, isMain: boolean, label: string) => (
    <Button
      variant={isMain ? 'primary' : 'secondary'}
      busy={busy === action.is}
      disabled={busy !== undefined && busy !== action.is}
      onClick={() => onAction(action)}
    >
      {label}
    </Button>
  );
  const isMain = !fits && !isForNextYear && !reviews;
  const begin = button({ is: 'begin' }, isForNextYear, beginWords(next));
  return (
    <section className="import-actions" aria-label="用这份年报">
      {reviews ? <ReviewButtons reviews={reviews} report={report} button={button} /> : null}
      {attachTo && (fits ? <OtherUnit report={report} attachTo={attachTo} /> : null)}
      {attachTo && !fits && (
        <Notice
          tone="warning"
          title={`年度是 ${report.year}，不是上年（${attachTo.year - 1} 年）的`}
        >
          附上也不会拿来和 {attachTo.year} 年的数核对。
        </Notice>
      )}
      {fits && button({ is: 'attach' }, true, '附为上年年报')}
      {isForNextYear && begin}
      <OtherFile twin={twin} />
      {same ? (
        <Notice
          tone="note"
          title={`列表里已有这个单位 ${report.year} 年的草稿`}
          actions={
            <>
              {button({ is: 'create' }, isMain, '另建一份草稿')}
              {button({ is: 'replace', draftId: same.id }, false, '替换已有草稿（原稿另存一份）')}
            </>
          }
        >
          {same.finalisedAt ? '已定稿，' : ''}
          {savedAtText(same.savedAt)} 保存。
        </Notice>
      ) : (
        button({ is: 'create' }, isMain, isForNextYear ? '为这份年报建立草稿' : '建立草稿')
      )}
      {!isForNextYear && (
        <>
          {begin}
          <p className="ui-hint">这一份附为上年年报，单位名称等一并带入。</p>
        </>
      )}
      {draftOf(drafts, report.unit, next) && (
        <p className="ui-hint">列表里已有这个单位 {next} 年的草稿，会另开始一份。</p>
      )}
      {attachTo && !fits && button({ is: 'attach' }, false, '仍附为上年年报')}
    </section>
  );
}

interface ReviewButtonsProps {
  readonly reviews: readonly ReviewSummary[];
  readonly report: Report;
  readonly button: (action: ImportAction, isMain: boolean, label: string) => ReactNode;
}

/** The first way for somebody's report: it is looked at, and no draft is made of it. */
function ReviewButtons({ reviews, report, button }: ReviewButtonsProps) {
  const last = reviewOf(reviews, report);
  if (!last) {
    return (
      <>
        {button({ is: 'review' }, true, '预览／审核')}
        <p className="ui-hint">只看不改，可以写意见、退回或同意；不建草稿。</p>
      </>
    );
  }
  return (
    <Notice
      tone="note"
      title={`“审核中”已有这个单位 ${report.year} 年的年报`}
      actions={
        <>
          {button({ is: 'review', nextOf: last.id }, true, '接着审核这一份')}
          {button({ is: 'review' }, false, '另起一次审核')}
        </>
      }
    >
      {savedAtText(last.savedAt)} 看过。接着审核，上次的意见还在，并列出改了哪些。
    </Notice>
  );
}

function OtherFile({ twin }: { readonly twin: Twin | undefined }) {
  if (twin?.is !== 'file') return null;
  return (
    <Notice tone="note" title={twinText(twin)}>
      建立草稿之前，请看用哪一份。
    </Notice>
  );
}

function OtherUnit({ report, attachTo }: { readonly report: Report; readonly attachTo: AttachTo }) {
  const isSame = !report.unit || !attachTo.unit || isSameUnit(report.unit, attachTo.unit);
  if (isSame) return null;
  return (
    <Notice tone="warning" title="单位名称不同，请核对">
      这份是“{report.unit}”的，草稿是“{attachTo.unit}”的。
    </Notice>
  );
}

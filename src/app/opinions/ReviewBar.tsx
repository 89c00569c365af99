/** On top of the desk: that the report was returned, or agreed to, and what is left to do about it. */
import './opinions.css';
import { useStore } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { askedBy, dayOf, nameIsNoSeal, whoDecided } from './decision-words.ts';
import type { OpinionsOnDesk, ReviewView } from './opinions-on-desk.ts';

interface ReviewBarProps {
  readonly opinions: OpinionsOnDesk;
  /** 下一处 */
  readonly onNext: () => void;
  /** 交回审核 */
  readonly onHandBack: () => void;
  /** What was changed since it was agreed to. */
  readonly onChanges: () => void;
}

export function ReviewBar(props: ReviewBarProps) {
  const view = useStore(props.opinions.view);
  if (!view || view.state.is === 'none') return null;
  return (
    <section className="review-bar" aria-label="审核">
      {view.state.is === 'approved' ? (
        <ApprovedBar view={view} onChanges={props.onChanges} />
      ) : (
        <ReturnedBar {...props} view={view} />
      )}
    </section>
  );
}

function ReturnedBar({
  view,
  opinions,
  onNext,
  onHandBack,
}: ReviewBarProps & { view: ReviewView }) {
  const { returns } = view.review;
  const last = returns[returns.length - 1];
  if (!last) return null;
  const left = view.items.filter(({ state }) => state !== 'settled');
  const open = left.filter(({ state }) => state === 'open').length;
  const deadline = askedBy(last.deadline);
  return (
    <Notice
      tone={open > 0 ? 'warning' : 'note'}
      title={
        left.length === 0
          ? '已退回'
          : `已退回 ${left.length} 处 · ${open > 0 ? `还有 ${open} 处没答复` : '都已答复'}`
      }
      actions={
        <>
          {open > 0 ? (
            <Button size="small" onClick={onNext}>
              下一处
            </Button>
          ) : null}
          {opinions.answers ? (
            <Button size="small" icon="download" onClick={onHandBack}>
              交回审核
            </Button>
          ) : null}
        </>
      }
    >
      {whoDecided(last)}
      {deadline ? <strong>，{deadline}</strong> : null}。
      {last.remark ? <q className="review-remark">{last.remark}</q> : null}
    </Notice>
  );
}

interface ApprovedBarProps {
  readonly view: ReviewView;
  readonly onChanges: () => void;
}

function ApprovedBar({ view: { review, state }, onChanges }: ApprovedBarProps) {
  const { approval } = review;
  if (!approval || state.is !== 'approved') return null;
  const name = `${approval.by}，${dayOf(approval.at)}`;
  const remark = approval.remark ? <q className="review-remark">{approval.remark}</q> : null;
  if (state.isAsApproved) {
    return (
      <Notice tone="good" title={`已同意（${name}）`}>
        {nameIsNoSeal}
        {remark}
      </Notice>
    );
  }
  return (
    <Notice
      tone="warning"
      title="审核后有改动"
      actions={
        <Button size="small" onClick={onChanges}>
          看改动
        </Button>
      }
    >
      同意的（{name}）不是现在这样：改动以后要请审核的人再看。{remark}
    </Notice>
  );
}

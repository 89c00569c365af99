/** 退回 or 同意 that was opened: what it says, which draft it is of, and joining it. */
import './opinions.css';
import { useEffect, useState } from 'react';
import type { JoinedDecision } from '../../domain/review/join-decision.ts';
import type { Decision, DraftReview } from '../../domain/review/review.ts';
import { dayAndTimeWords } from '../../domain/words/dates.ts';
import type { DecisionFile } from '../../drafts/decision-file.ts';
import type { Draft, DraftSummary } from '../../drafts/draft.ts';
import { draftName } from '../../drafts/draft-name.ts';
import type { DraftStore } from '../../drafts/draft-store.ts';
import { joinFile, joinIntoDraft } from '../../drafts/join-into-draft.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { showToast } from '../ui/toasts.ts';
import { askedBy, countWords, nameIsNoSeal, whoDecided } from './decision-words.ts';
import { type OpenedDecision, openDecision, whyAsked } from './opened-decision.ts';

interface DecisionDialogProps {
  readonly store: DraftStore;
  readonly file: File;
  /** Other files that were opened with it and are read afterwards. */
  readonly waiting: number;
  /** The draft that is being written in this window: what joins it goes by its desk, not by the store. */
  readonly onDesk?: {
    readonly draft: () => Draft;
    readonly onReview: (review: DraftReview) => void;
  };
  /** It is in the draft now, or was before. */
  readonly onJoined: (id: string) => void;
  readonly onClose: () => void;
}

export function DecisionDialog(props: DecisionDialogProps) {
  const { store, file, onClose } = props;
  const [opened, setOpened] = useState<OpenedDecision>();
  useEffect(() => {
    let isCurrent = true;
    void openDecision(file, store).then((read) => {
      if (isCurrent) setOpened(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [file, store]);
  if (!opened) return null;
  if (opened.ok) return <Joining {...props} opened={opened} />;
  return (
    <Dialog
      title="打开审核文件"
      onClose={onClose}
      actions={<Button onClick={onClose}>关闭</Button>}
    >
      <p className="decision-file">{file.name}</p>
      <Notice tone="error" title="这个文件打不开" urgent>
        {opened.reason}。文件可能没有下载完，或被别的程序改过；请审核的人再发一次。
      </Notice>
      <Waiting count={props.waiting} />
    </Dialog>
  );
}

type JoiningProps = DecisionDialogProps & { readonly opened: OpenedDecision & { ok: true } };

function Joining(props: JoiningProps) {
  const { store, opened, onDesk, waiting, onJoined, onClose } = props;
  const { file, targets } = opened;
  const drafts = targets.is === 'sure' ? [targets.draft] : targets.drafts;
  // Where it is not certain nothing is chosen beforehand, except what alone can be meant.
  const [chosen, setChosen] = useState(drafts.length === 1 ? drafts[0]?.id : undefined);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const isReturn = file.decision.is === 'returned';

  const join = async (id: string) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const here = onDesk?.draft();
      const joined = here?.id === id ? joinFile(here, file) : await joinIntoDraft(store, id, file);
      if (here?.id === id && !joined.isKnown) onDesk?.onReview(joined.review);
      showToast({ text: sayJoined(joined, file.decision) });
      onJoined(id);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={isReturn ? '退回的年报' : '审核同意'}
      onClose={onClose}
      actions={
        drafts.length > 0 ? (
          <>
            <Button
              variant="primary"
              busy={isBusy}
              disabled={chosen === undefined}
              onClick={() => chosen !== undefined && void join(chosen)}
            >
              {isReturn ? '并入意见' : '标为已同意'}
            </Button>
            <Button onClick={onClose}>{targets.is === 'ask' ? '不是这些' : '取消'}</Button>
          </>
        ) : (
          <Button onClick={onClose}>关闭</Button>
        )
      }
    >
      <div className="decision">
        <DecisionFacts file={file} />
        {problem ? (
          <Notice tone="error" urgent>
            {problem}
          </Notice>
        ) : null}
        {targets.is === 'ask' ? <p>{whyAsked(opened)}</p> : null}
        <Targets
          drafts={drafts}
          chosen={chosen}
          isAsked={targets.is === 'ask'}
          onChoose={setChosen}
        />
        {drafts.length > 0 ? (
          <p className="ui-hint">
            {isReturn
              ? '意见并入这份年报，列在旁边逐条答复。文字和数字一个也不改，以前并入的不会重复。'
              : `年报标为已同意，文字和数字不改。${nameIsNoSeal}`}
          </p>
        ) : null}
        <Waiting count={waiting} />
      </div>
    </Dialog>
  );
}

function DecisionFacts({ file: { of, decision, opinions } }: { readonly file: DecisionFile }) {
  const deadline = decision.is === 'returned' ? askedBy(decision.deadline) : '';
  const count = opinions.length > 0 || decision.is === 'returned' ? countWords(opinions) : '';
  return (
    <div className="decision-facts">
      <p>
        <strong>{draftName(of)}</strong>
      </p>
      <p>{[whoDecided(decision), count, deadline].filter((words) => words !== '').join('；')}。</p>
      {decision.remark ? (
        <blockquote className="decision-remark">{decision.remark}</blockquote>
      ) : null}
    </div>
  );
}

interface TargetsProps {
  readonly drafts: readonly DraftSummary[];
  readonly chosen: string | undefined;
  readonly isAsked: boolean;
  readonly onChoose: (id: string) => void;
}

function Targets({ drafts, chosen, isAsked, onChoose }: TargetsProps) {
  const [only] = drafts;
  if (!only) return null;
  if (!isAsked) return <p>并入：{nameAndTime(only)}</p>;
  return (
    <fieldset className="decision-targets">
      <legend className="ui-hidden">并入哪一份</legend>
      {drafts.map((draft) => (
        <label key={draft.id}>
          <input
            type="radio"
            name="target"
            checked={draft.id === chosen}
            onChange={() => onChoose(draft.id)}
          />
          <span>{nameAndTime(draft)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** 「青禾镇人民政府 2025 年（示例），1 月 20 日 14:32 保存」 */
function nameAndTime(draft: DraftSummary): string {
  const kind = draft.isExample ? '（示例）' : draft.remark && `（${draft.remark}）`;
  return `${draftName(draft)}${kind}，${dayAndTimeWords(new Date(draft.savedAt))} 保存`;
}

function Waiting({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return <p className="ui-hint">一起打开的另外 {count} 个文件，接着就看。</p>;
}

function sayJoined({ added, isKnown, review }: JoinedDecision, decision: Decision): string {
  const isOvertaken = decision.is === 'approved' && !review.approval;
  if (isOvertaken) return '没有标为已同意：在这之后又退回过';
  if (isKnown) return '这个文件里没有新的内容：以前已经并入';
  const more = added.length > 0 ? `新增 ${added.length} 条意见` : '没有新增意见';
  return decision.is === 'approved' ? `已标为审核同意，${more}` : `已并入，${more}`;
}

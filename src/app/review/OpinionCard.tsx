/** One opinion in the list: where, what, what the office answered, and what stands there now. */
import { useState } from 'react';
import {
  inOrder,
  type OpinionEvent,
  opinionKindNames,
  opinionStateNames,
} from '../../domain/review/opinion.ts';
import { dayAndTimeWords } from '../../domain/words/dates.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import type { OpinionEntry } from './review-entries.ts';

export interface OpinionActions {
  readonly onChoose: (id: string) => void;
  readonly onTick: (isTicked: boolean) => void;
  readonly onReword: () => void;
  readonly onRemove: () => void;
  /** 处理好了, 重新提出 */
  readonly onEvent: (is: OpinionEvent['is'], text: string) => void;
}

interface OpinionCardProps extends OpinionActions {
  readonly entry: OpinionEntry;
  readonly isChosen: boolean;
  /** It has gone out: it is settled or brought up again, and not removed. */
  readonly isSent: boolean;
}

export function OpinionCard(props: OpinionCardProps) {
  const { entry, isChosen, onChoose } = props;
  const { opinion, at, state, number } = entry;
  const { anchor, kind, by, text, events } = opinion;
  return (
    <li
      className={`review-entry review-opinion ${isChosen ? 'is-selected' : ''}`}
      data-entry={entry.id}
    >
      <button
        type="button"
        className="review-entry-open"
        aria-pressed={isChosen}
        onClick={() => onChoose(entry.id)}
      >
        <span className="review-entry-head">
          <span className="review-number" aria-hidden="true">
            {number}
          </span>
          <Badge tone="plain">{opinionKindNames[kind]}</Badge>
          <Badge tone={state === 'settled' ? 'good' : 'plain'}>{opinionStateNames[state]}</Badge>
          <span className="review-entry-place">{anchor.name}</span>
        </span>
        <span className="review-entry-text">{text}</span>
      </button>
      {anchor.quote ? <blockquote className="opinion-quote">{anchor.quote}</blockquote> : null}
      {at.is === 'changed' ? (
        <p className="review-change">
          现在是：<ins>{at.now || '（空）'}</ins>
        </p>
      ) : null}
      {at.is === 'gone' ? (
        <p className="review-change">原处已改，这几个字现在不在报告里。</p>
      ) : null}
      <p className="ui-hint">
        {by}，{dayAndTimeWords(new Date(opinion.wordedAt))}
      </p>
      <Answers events={events} />
      <Actions {...props} />
    </li>
  );
}

function Actions({ entry, isSent, onTick, onReword, onRemove, onEvent }: OpinionCardProps) {
  const { opinion, state, isTicked } = entry;
  const reopen = <Reopen onReopen={(words) => onEvent('reopened', words)} />;
  if (state === 'settled') return <p className="opinion-actions">{reopen}</p>;
  return (
    <p className="opinion-actions">
      <label className="review-tick">
        <input
          type="checkbox"
          checked={isTicked}
          onChange={({ target }) => onTick(target.checked)}
        />
        列入退回
      </label>
      {isSent || state === 'answered' ? (
        <Button size="small" onClick={() => onEvent('settled', '')}>
          处理好了
        </Button>
      ) : null}
      {state === 'answered' ? reopen : null}
      {opinion.source === 'person' ? (
        <Button size="small" variant="quiet" onClick={onReword}>
          修改
        </Button>
      ) : null}
      {isSent ? null : (
        <Button size="small" variant="quiet" onClick={onRemove}>
          删除
        </Button>
      )}
    </p>
  );
}

const eventNames: Readonly<Record<OpinionEvent['is'], string>> = {
  reply: '答复',
  changed: '已改',
  settled: '处理好了',
  reopened: '重新提出',
};

function Answers({ events }: { readonly events: readonly OpinionEvent[] }) {
  if (events.length === 0) return null;
  return (
    <ol className="review-answers">
      {inOrder(events).map(({ id, is, by, at, text, was, now }) => (
        <li key={id}>
          <strong>{eventNames[is]}</strong>
          {was === undefined && now === undefined ? null : (
            <>
              ：<del>{was || '（空）'}</del> → <ins>{now || '（空）'}</ins>
            </>
          )}
          {text ? `：${text}` : ''}
          <span className="ui-hint">
            {by ? `　${by}，` : '　'}
            {dayAndTimeWords(new Date(at))}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** 重新提出 may say why. */
function Reopen({ onReopen }: { readonly onReopen: (words: string) => void }) {
  const [words, setWords] = useState<string>();
  if (words === undefined) {
    return (
      <Button size="small" variant="quiet" onClick={() => setWords('')}>
        重新提出…
      </Button>
    );
  }
  return (
    <span className="review-reopen">
      <input
        className="ui-input"
        aria-label="重新提出的话"
        placeholder="还有什么不对（可不填）"
        // biome-ignore lint/a11y/noAutofocus: the button that led here is gone
        autoFocus
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') onReopen(words.trim());
          if (event.key === 'Escape') setWords(undefined);
        }}
      />
      <Button size="small" onClick={() => onReopen(words.trim())}>
        重新提出
      </Button>
    </span>
  );
}

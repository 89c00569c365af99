/** One opinion: what is asked, of what, by whom, what came of it, and the answer. */
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import {
  inOrder,
  type OpinionEvent,
  opinionKindNames,
  opinionStateNames,
} from '../../domain/review/opinion.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { dayOf } from './decision-words.ts';
import type { OpinionAnswers, OpinionItem } from './opinions-on-desk.ts';

interface OpinionCardProps {
  readonly item: OpinionItem;
  readonly isSelected: boolean;
  /** Absent where nothing can be changed. */
  readonly answers: OpinionAnswers | undefined;
  readonly onGoTo: (item: OpinionItem) => void;
}

export const OpinionCard = memo(function OpinionCard(props: OpinionCardProps) {
  const { item, isSelected, answers, onGoTo } = props;
  const { opinion, state, name } = item;
  return (
    <li
      className={`opinion opinion-${opinion.kind} opinion-is-${state}`}
      data-opinion={opinion.id}
      aria-current={isSelected || undefined}
    >
      <button type="button" className="opinion-text" onClick={() => onGoTo(item)}>
        <Badge tone={opinion.kind === 'must' ? 'warning' : 'note'}>
          {opinionKindNames[opinion.kind]}
        </Badge>
        <span>{opinion.text}</span>
      </button>
      <p className="opinion-facts">
        <span>{name}</span>
        <span>
          {opinion.by} {dayOf(opinion.at)}
        </span>
        <span className={`opinion-state opinion-state-${state}`}>{opinionStateNames[state]}</span>
      </p>
      <AtPlace item={item} />
      {opinion.events.length > 0 ? (
        <ul className="opinion-events">
          {inOrder(opinion.events).map((event) => (
            <EventLine key={event.id} event={event} />
          ))}
        </ul>
      ) : null}
      {answers ? <Answering item={item} answers={answers} /> : null}
    </li>
  );
});

/** What was meant, and what stands there by now. */
function AtPlace({ item: { opinion, at, change } }: { readonly item: OpinionItem }) {
  const { quote } = opinion.anchor;
  // 已改 says it below.
  if (change.is === 'none' && at.is !== 'same') return null;
  if (at.is === 'gone') {
    return (
      <p className="opinion-quote">
        <strong>原处已改：</strong>
        {quote ? (
          <>
            原来是 <q>{quote}</q>
          </>
        ) : (
          '原来的一行已经没有了'
        )}
      </p>
    );
  }
  if (at.is === 'changed') {
    return (
      <p className="opinion-quote">
        <WasNow was={quote} now={at.now} />
      </p>
    );
  }
  if (change.is === 'untold') return null;
  return <p className="opinion-quote">{quote === '' ? '当时空着' : <q>{quote}</q>}</p>;
}

function WasNow({ was, now }: { readonly was: string; readonly now: string }) {
  return (
    <span className="opinion-change">
      <span className="ui-hidden">原来是</span>
      <del>{was || '（空）'}</del>
      <span aria-hidden="true"> → </span>
      <span className="ui-hidden">，现在是</span>
      <ins>{now || '（没有了）'}</ins>
    </span>
  );
}

const eventNames: Readonly<Record<OpinionEvent['is'], string>> = {
  reply: '答复',
  changed: '已改',
  settled: '已处理',
  reopened: '重新提出',
};

function EventLine({ event }: { readonly event: OpinionEvent }) {
  const { is, by, at, text, was, now } = event;
  const isTold = was !== undefined && now !== undefined;
  return (
    <li>
      <strong>{eventNames[is]}</strong>
      <span className="opinion-event-by">
        （{by} {dayOf(at)}）
      </span>
      {text || isTold ? '：' : ''}
      {isTold ? <WasNow was={was} now={now} /> : null}
      {text}
    </li>
  );
}

interface AnsweringProps {
  readonly item: OpinionItem;
  readonly answers: OpinionAnswers;
}

function Answering({ item, answers }: AnsweringProps) {
  const { opinion, state, change } = item;
  const [text, setText] = useState<string>();
  const frame = useRef<HTMLDivElement>(null);
  /** What was pressed here goes with its act: the focus stays with this opinion. */
  const hasActed = useRef(false);
  const isWriting = text !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the buttons are others
  useEffect(() => {
    if (!hasActed.current) return;
    hasActed.current = false;
    frame.current?.querySelector<HTMLElement>('textarea, button')?.focus();
  }, [isWriting, state]);
  const write = (next: string | undefined) => {
    hasActed.current = true;
    setText(next);
  };

  const send = () => {
    const words = text?.trim() ?? '';
    write(undefined);
    if (!words) return;
    answers.inWords(opinion.id, words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') write(undefined);
    else if (event.key === 'Enter' && event.ctrlKey) send();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (state === 'settled') return null;
  if (text !== undefined) {
    return (
      <div className="opinion-answer" ref={frame}>
        <TextArea
          aria-label={`答复：${opinion.text}`}
          data-own-history
          minRows={2}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={onKeyDown}
        />
        <span className="opinion-buttons">
          <Button size="small" onClick={send}>
            答复
          </Button>
          <Button size="small" variant="quiet" onClick={() => write(undefined)}>
            取消
          </Button>
        </span>
      </div>
    );
  }
  return (
    <div className="opinion-answer opinion-buttons" ref={frame}>
      {state === 'answered' ? (
        <Button
          size="small"
          variant="quiet"
          onClick={() => {
            hasActed.current = true;
            answers.takeBack(opinion.id);
          }}
        >
          撤回答复
        </Button>
      ) : (
        <>
          {change.is === 'none' ? null : (
            <Button
              size="small"
              icon="tick"
              onClick={() => {
                hasActed.current = true;
                answers.changed(opinion.id);
              }}
            >
              已改
            </Button>
          )}
          <Button size="small" onClick={() => write('')}>
            答复…
          </Button>
          {change.is === 'none' ? <span className="opinion-hint">原处还没有改动</span> : null}
        </>
      )}
    </div>
  );
}

/** 整理标点: the marks of the whole report that would be changed, each to be looked at and left out, as one step. */
import { useMemo, useState } from 'react';
import { wordsPlace } from '../../domain/place/place.ts';
import { sayPlace } from '../../domain/place/say-place.ts';
import {
  cleanPunctuation,
  type PunctuationChange,
} from '../../domain/prose/punctuation/clean-punctuation.ts';
import { textOf } from '../../domain/report/text.ts';
import { useSession } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

interface CleanUpDialogProps {
  readonly onClose: () => void;
}

export function CleanUpDialog({ onClose }: CleanUpDialogProps) {
  const session = useSession();
  const [report] = useState(() => session.report.get());
  const changes = useMemo(() => cleanPunctuation(report), [report]);
  const [left, setLeft] = useState<ReadonlySet<PunctuationChange>>(new Set());
  const chosen = changes.filter((change) => !left.has(change));
  const toggle = (change: PunctuationChange) => {
    const next = new Set(left);
    if (!next.delete(change)) next.add(change);
    setLeft(next);
  };
  const submit = () => {
    if (chosen.length > 0) {
      session.repair({ is: 'words', label: `整理标点 ${chosen.length} 处`, changes: chosen });
    }
    onClose();
  };
  return (
    <Dialog
      title="整理标点"
      width="wide"
      onClose={onClose}
      onSubmit={submit}
      actions={
        changes.length > 0 ? (
          <>
            <Button variant="primary" type="submit" disabled={chosen.length === 0}>
              改这 {chosen.length} 处
            </Button>
            <Button onClick={onClose}>取消</Button>
          </>
        ) : (
          <Button onClick={onClose}>关闭</Button>
        )
      }
    >
      {changes.length === 0 ? (
        <p>没有要整理的：正文里没有半角标点，数字前后也没有多余的空格。</p>
      ) : (
        <p>
          半角标点改为全角，去掉数字和汉字之间的空格；编号、网址、小数不动。不想改的去掉勾，改后可以撤销。
        </p>
      )}
      <ul className="clean-up-list">
        {changes.map((change) => {
          const { id, from, to, value } = change;
          const around = aroundOf(textOf(report, id) ?? '', from, to);
          return (
            <li key={`${id} ${from}`}>
              <label>
                <input
                  type="checkbox"
                  checked={!left.has(change)}
                  onChange={() => toggle(change)}
                />
                <span className="ui-hint">{sayPlace(wordsPlace({ id, from, to }), report)}</span>
                <span className="clean-up-words">
                  {around.before}
                  <del>{shown(change.was)}</del>
                  <ins>{shown(value)}</ins>
                  {around.behind}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

const length = 8;

const aroundOf = (text: string, from: number, to: number) => ({
  before: text.slice(Math.max(0, from - length), from).replace(/^[\s\S]*\n/, ''),
  behind: text.slice(to, to + length).replace(/\n[\s\S]*$/, ''),
});

/** A blank is shown as one. */
const shown = (words: string) => words.replace(/\s/g, '␣');
